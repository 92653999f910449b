package org.unionhall.events.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.events.progress.MemberMessage;
import org.unionhall.platform.facts.Fact;

class CountedMemberTest {

    private static final UUID MEMBER = UUID.fromString("01990000-0000-7000-8000-0000000000d1");
    private static final UUID HERE = UUID.fromString("01990000-0000-7000-8000-000000000002");
    private static final UUID THERE = UUID.fromString("01990000-0000-7000-8000-000000000003");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static MemberMessage told(long version, UUID unit, String group, String status) {
        return new MemberMessage(
                MEMBER, version, null, null, unit, group, true, status, DAY.plusDays(version));
    }

    private static List<Fact> after(MemberMessage... messages) {
        CountedMember known = null;
        var facts = new ArrayList<Fact>();
        for (var message : messages) {
            facts.addAll(CountedMember.facts(known, message));
            known = CountedMember.after(known, message);
        }
        return facts;
    }

    @Test
    void who_joins_counts_on_the_day_of_joining_with_group_and_person() {
        var joined = after(told(1, HERE, "COURIER", "ACTIVE")).get(0);

        assertThat(joined.measure()).isEqualTo("MEMBER_JOINED");
        assertThat(joined.on()).isEqualTo(DAY.plusDays(1));
        assertThat(joined.person()).isEqualTo(MEMBER);
        assertThat(joined.subject()).isEqualTo("/api/v1/members/" + MEMBER);
        assertThat(joined.dimensions()).containsEntry("group", "COURIER");
    }

    @Test
    void a_transfer_counts_out_where_the_member_was_and_in_where_the_member_is() {
        var facts = after(told(1, HERE, "COURIER", "ACTIVE"), told(2, THERE, "COURIER", "ACTIVE"));

        assertThat(facts)
                .extracting(Fact::measure)
                .containsExactly(
                        "MEMBER_JOINED", "MEMBER_TRANSFERRED_OUT", "MEMBER_TRANSFERRED_IN");
        assertThat(facts).extracting(Fact::unitId).containsExactly(HERE, HERE, THERE);
    }

    @Test
    void on_the_way_to_another_union_a_member_still_counts() {
        assertThat(
                        after(
                                told(1, HERE, "COURIER", "ACTIVE"),
                                told(2, HERE, "COURIER", "TRANSFERRING")))
                .hasSize(1);
    }

    @Test
    void who_is_retained_and_restored_has_joined_once() {
        assertThat(
                        after(
                                told(1, HERE, "COURIER", "ACTIVE"),
                                told(2, HERE, "COURIER", "RETAINED"),
                                told(3, HERE, "COURIER", "ACTIVE"),
                                told(4, HERE, "COURIER", "EXITED")))
                .extracting(Fact::measure)
                .containsExactly(
                        "MEMBER_JOINED", "MEMBER_RETAINED", "MEMBER_RESTORED", "MEMBER_LEFT");
    }

    @Test
    void who_ends_while_retained_does_not_leave_a_second_time() {
        assertThat(
                        after(
                                told(1, HERE, "COURIER", "ACTIVE"),
                                told(2, HERE, "COURIER", "RETAINED"),
                                told(3, HERE, "COURIER", "DECEASED")))
                .extracting(Fact::measure)
                .containsExactly("MEMBER_JOINED", "MEMBER_RETAINED");
    }

    @Test
    void a_joining_that_was_a_mistake_is_put_right_and_nobody_has_left() {
        var facts = after(told(1, HERE, "COURIER", "ACTIVE"), told(2, HERE, "COURIER", "VOID"));

        assertThat(facts)
                .extracting(Fact::measure)
                .containsExactly("MEMBER_JOINED", "MEMBER_JOINED");
        assertThat(facts.get(1).quantity()).isEqualTo(-1);
        assertThat(facts.get(1).corrects()).isEqualTo(facts.get(0).factId());
        assertThat(facts.get(1).person()).isEqualTo(MEMBER);
    }

    @Test
    void who_is_voided_elsewhere_never_joined_and_counts_nowhere() {
        var facts =
                after(
                        told(1, HERE, "COURIER", "ACTIVE"),
                        told(2, THERE, "COURIER", "ACTIVE"),
                        told(3, THERE, "COURIER", "VOID"));

        assertThat(facts)
                .extracting(Fact::measure)
                .containsExactly(
                        "MEMBER_JOINED",
                        "MEMBER_TRANSFERRED_OUT",
                        "MEMBER_TRANSFERRED_IN",
                        "MEMBER_JOINED");
        assertThat(facts.get(3).quantity()).isEqualTo(-1);
        assertThat(facts.get(3).unitId()).isEqualTo(THERE);
        assertThat(facts.get(3).corrects()).isEqualTo(facts.get(0).factId());
    }

    @Test
    void another_group_moves_one_and_changes_nothing_in_all() {
        var facts = after(told(1, HERE, "COURIER", "ACTIVE"), told(2, HERE, "OTHER", "ACTIVE"));

        assertThat(facts).hasSize(3);
        assertThat(facts.subList(1, 3)).extracting(Fact::quantity).containsExactly(-1L, 1L);
    }

    @Test
    void what_is_told_again_makes_the_same_facts() {
        var message = told(1, HERE, "COURIER", "ACTIVE");

        assertThat(after(message)).isEqualTo(after(message));
    }
}
