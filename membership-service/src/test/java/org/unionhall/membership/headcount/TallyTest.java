package org.unionhall.membership.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.headcount.Tally.Change;

class TallyTest {

    private static final UUID UNION = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_thousand_joinings_at_one_union_on_one_day_are_one_change() {
        // Given
        var tally = new Tally(Map.of());
        // When
        for (int i = 0; i < 1000; i++) {
            tally.apply(joined(UUID.randomUUID(), i % 2 == 0, i % 4 == 0));
        }
        // Then
        assertThat(tally.changes())
                .containsExactly(new Change(UNION, DAY, "COURIER", 1000, 500, 250));
    }

    @Test
    void a_message_that_comes_again_changes_nothing() {
        // Given
        var member = UUID.randomUUID();
        var tally = new Tally(Map.of());
        tally.apply(joined(member, true, true));
        // When
        tally.apply(joined(member, true, true));
        // Then
        assertThat(tally.changes()).containsExactly(new Change(UNION, DAY, "COURIER", 1, 1, 1));
    }

    @Test
    void a_member_who_moves_is_taken_from_where_they_were_counted() {
        // Given
        var member = UUID.randomUUID();
        var known = new Tally.Known(member, 1, true, UNION, "COURIER", true, false);
        var tally = new Tally(Map.of(member, known));
        // When
        tally.apply(message(member, 2, OTHER, "TRUCK_DRIVER", "ACTIVE"));
        // Then
        assertThat(tally.changes())
                .containsExactlyInAnyOrder(
                        new Change(UNION, DAY, "COURIER", -1, -1, 0),
                        new Change(OTHER, DAY, "TRUCK_DRIVER", 1, 1, 0));
    }

    @Test
    void a_retained_membership_is_in_no_figure() {
        // Given
        var member = UUID.randomUUID();
        var known = new Tally.Known(member, 1, true, UNION, "COURIER", true, false);
        var tally = new Tally(Map.of(member, known));
        // When
        tally.apply(message(member, 2, UNION, "COURIER", "RETAINED"));
        // Then
        assertThat(tally.changes()).containsExactly(new Change(UNION, DAY, "COURIER", -1, -1, 0));
    }

    @Test
    void members_come_and_go_in_ways_that_add_up_to_the_figures() {
        // Given
        var member = UUID.randomUUID();
        var tally = new Tally(Map.of());
        // When
        tally.apply(message(member, 1, UNION, "COURIER", "ACTIVE"));
        tally.apply(message(member, 2, UNION, "COURIER", "TRANSFERRING"));
        tally.apply(message(member, 3, OTHER, "COURIER", "ACTIVE"));
        tally.apply(message(member, 4, OTHER, "COURIER", "RETAINED"));
        tally.apply(message(member, 5, OTHER, "COURIER", "ACTIVE"));
        tally.apply(message(member, 6, OTHER, "COURIER", "RETAINED"));
        tally.apply(message(member, 7, OTHER, "COURIER", "EXITED"));
        // Then
        assertThat(tally.flows())
                .containsExactlyInAnyOrder(
                        new Tally.Moved(UNION, DAY, Flow.JOINED, 1),
                        new Tally.Moved(UNION, DAY, Flow.TRANSFERRED_OUT, 1),
                        new Tally.Moved(OTHER, DAY, Flow.TRANSFERRED_IN, 1),
                        new Tally.Moved(OTHER, DAY, Flow.RETAINED, 2),
                        new Tally.Moved(OTHER, DAY, Flow.RESTORED, 1));
        for (var union : new UUID[] {UNION, OTHER}) {
            assertThat(
                            tally.flows().stream()
                                    .filter(flow -> flow.unitId().equals(union))
                                    .mapToInt(flow -> flow.flow().sign() * flow.members())
                                    .sum())
                    .isEqualTo(
                            tally.changes().stream()
                                    .filter(change -> change.unitId().equals(union))
                                    .mapToInt(Change::members)
                                    .sum());
        }
    }

    @Test
    void joining_and_leaving_within_one_batch_moves_no_figure() {
        // Given
        var member = UUID.randomUUID();
        var tally = new Tally(Map.of());
        // When
        tally.apply(message(member, 1, UNION, "COURIER", "ACTIVE"));
        tally.apply(message(member, 2, UNION, "COURIER", "EXITED"));
        // Then
        assertThat(tally.changes()).isEmpty();
        assertThat(tally.changed())
                .singleElement()
                .satisfies(k -> assertThat(k.version()).isEqualTo(2));
    }

    private static CountedMember joined(UUID member, boolean migrant, boolean female) {
        return new CountedMember(
                member, 1, UNION, "COURIER", migrant, female, "ACTIVE", DAY, Instant.EPOCH);
    }

    private static CountedMember message(
            UUID member, long version, UUID unit, String group, String status) {
        return new CountedMember(
                member, version, unit, group, true, false, status, DAY, Instant.EPOCH);
    }
}
