package org.unionhall.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.unionhall.organization.unit.Given.NOW;
import static org.unionhall.organization.unit.Given.SOMEBODY;
import static org.unionhall.organization.unit.Given.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.problem.Rejection;

class UnitTest {

    private static final UnitEnd DISSOLUTION = UnitEnd.of(UnitStatus.DISSOLVED, "合并");
    private static final UnitEnd REVOCATION = UnitEnd.of(UnitStatus.REVOKED, null);

    private final Unit city = Given.aCityFederation();
    private final Unit county = Given.aCountyFederationUnder(city);
    private final Unit grassroots = Given.aGrassrootsUnionUnder(county);

    @Test
    void a_path_leads_from_the_top_down() {
        assertThat(grassroots.path().value())
                .isEqualTo(city.id() + "/" + county.id() + "/" + grassroots.id());
        assertThat(grassroots.path().root()).isEqualTo(city.id());
        assertThat(grassroots.path().depth()).isEqualTo(3);
        assertThat(grassroots.path().isWithin(city.path())).isTrue();
        assertThat(city.path().isWithin(grassroots.path())).isFalse();
    }

    @Test
    void a_change_takes_every_fact_over() {
        county.change(
                new UnitChange(
                        new UnitFacts("宝塔区总工会(新)", "610602", "816106005000000159", TODAY),
                        UnitStatus.NORMAL),
                SOMEBODY,
                NOW);
        assertThat(UnitState.of(county).name()).isEqualTo("宝塔区总工会(新)");
        assertThat(UnitState.of(county).regionCode()).isEqualTo("610602");
        assertThat(UnitState.of(county).creditCode()).isEqualTo("816106005000000159");
        assertThat(county.facts().foundedOn()).isEqualTo(TODAY);
        assertThat(UnitState.of(county).unitId()).isEqualTo(county.id());
    }

    @Test
    void a_change_to_what_is_so_already_changes_nothing() {
        county.change(Given.changeOf(county), new UUID(8, 8), NOW.plusSeconds(1));
        assertThat(county.changedBy()).isEqualTo(SOMEBODY);
        assertThat(county.changedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({"PREPARING, NORMAL", "NORMAL, LOCKED", "LOCKED, NORMAL"})
    void a_status_can_go_where_the_rules_lead(UnitStatus from, UnitStatus to) {
        var unit = in(from);
        unit.change(Given.changeOf(unit).withStatus(to), SOMEBODY, NOW);
        assertThat(unit.status()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, PREPARING",
        "PREPARING, LOCKED",
        "REVOKED, NORMAL",
        "LOCKED, PREPARING",
        "NORMAL, REVOKED",
        "NORMAL, DISSOLVED",
        "NORMAL, MERGED",
        "PREPARING, DISSOLVED",
        "REVOKED, LOCKED"
    })
    void a_status_cannot_go_elsewhere(UnitStatus from, UnitStatus to) {
        var unit = in(from);
        var refusal =
                catchThrowableOfType(
                        Rejection.class,
                        () -> unit.change(Given.changeOf(unit).withStatus(to), SOMEBODY, NOW));
        assertThat(refusal.type()).isEqualTo(UnitProblem.STATUS_CHANGE);
    }

    @Test
    void a_locked_union_keeps_its_name_until_it_is_unlocked() {
        var unit = in(UnitStatus.LOCKED);
        var renamed = new UnitChange(Given.facts("另一个名字"), UnitStatus.LOCKED);
        var refusal =
                catchThrowableOfType(Rejection.class, () -> unit.change(renamed, SOMEBODY, NOW));
        assertThat(refusal.type()).isEqualTo(UnitProblem.UNIT_NOT_OPEN);
        unit.change(renamed.withStatus(UnitStatus.NORMAL), SOMEBODY, NOW);
        assertThat(unit.facts().name()).isEqualTo("另一个名字");
    }

    @Test
    void a_union_does_not_move_under_itself_or_what_is_below_it() {
        for (var target : new Unit[] {county, grassroots}) {
            var refusal = catchThrowableOfType(Rejection.class, () -> county.moveUnder(target));
            assertThat(refusal.type()).isEqualTo(UnitProblem.MOVE_UNDER_ITSELF);
        }
    }

    @Test
    void a_moved_union_takes_those_below_it_along() {
        var other = Given.unit("安塞区总工会", UnitType.FEDERATION, null, city);
        var sub = Given.unit("一分会", UnitType.SUB_UNION, null, grassroots);
        grassroots.moveUnder(other);
        grassroots.renumber(new Interval(500, 600), SOMEBODY, NOW);
        sub.moveAlong(grassroots, new Interval(501, 510), SOMEBODY, NOW);
        assertThat(UnitState.of(sub).path())
                .isEqualTo(city.id() + "/" + other.id() + "/" + grassroots.id() + "/" + sub.id());
        assertThat(UnitState.of(sub).parentId()).isEqualTo(grassroots.id());
        assertThat(UnitState.of(sub).lo()).isEqualTo(501);
    }

    @Test
    void a_union_with_live_unions_below_it_cannot_be_dissolved() {
        var refusal =
                catchThrowableOfType(
                        Rejection.class,
                        () ->
                                county.end(
                                        DISSOLUTION,
                                        new LeftAtUnit(true, 0, 0, 0),
                                        TODAY,
                                        SOMEBODY,
                                        NOW));
        assertThat(refusal.type()).isEqualTo(UnitProblem.HAS_LIVE_CHILDREN);
    }

    @ParameterizedTest
    @CsvSource({"DISSOLVED, 2, 0", "DISSOLVED, 0, 1", "REVOKED, 2, 1"})
    void a_union_with_somebody_in_it_does_not_end_and_says_how_many(
            UnitStatus end, int members, int applications) {
        var refusal =
                catchThrowableOfType(
                        Rejection.class,
                        () ->
                                grassroots.end(
                                        UnitEnd.of(end, "合并"),
                                        new LeftAtUnit(false, members, applications, 0),
                                        TODAY,
                                        SOMEBODY,
                                        NOW));
        assertThat(refusal.type()).isEqualTo(UnitProblem.UNIT_NOT_EMPTY);
        assertThat(refusal.getMessage())
                .contains(members + " live members")
                .contains(applications + " applications");
        assertThat(grassroots.status()).isEqualTo(UnitStatus.NORMAL);
    }

    @ParameterizedTest
    @CsvSource({"PREPARING", "NORMAL", "LOCKED"})
    void however_a_union_is_revoked_its_last_day_is_kept(UnitStatus before) {
        var unit = in(before);
        unit.end(REVOCATION, LeftAtUnit.NOTHING, TODAY, SOMEBODY, NOW);
        assertThat(UnitState.of(unit).status()).isEqualTo(UnitStatus.REVOKED);
        assertThat(unit.ending().endedOn()).isEqualTo(TODAY);
    }

    @Test
    void what_is_revoked_is_not_revoked_again() {
        var unit = in(UnitStatus.REVOKED);
        var refusal =
                catchThrowableOfType(
                        Rejection.class,
                        () -> unit.end(REVOCATION, LeftAtUnit.NOTHING, TODAY, SOMEBODY, NOW));
        assertThat(refusal.type()).isEqualTo(UnitProblem.STATUS_CHANGE);
    }

    @Test
    void a_locked_union_is_unlocked_before_it_is_dissolved() {
        var unit = in(UnitStatus.LOCKED);
        var refusal =
                catchThrowableOfType(
                        Rejection.class,
                        () -> unit.end(DISSOLUTION, LeftAtUnit.NOTHING, TODAY, SOMEBODY, NOW));
        assertThat(refusal.type()).isEqualTo(UnitProblem.UNIT_NOT_OPEN);
    }

    @Test
    void what_is_dissolved_stays_dissolved() {
        grassroots.end(DISSOLUTION, LeftAtUnit.NOTHING, TODAY, SOMEBODY, NOW);
        assertThat(grassroots.status()).isEqualTo(UnitStatus.DISSOLVED);
        assertThat(grassroots.ending().endedOn()).isEqualTo(TODAY);
        var refusal =
                catchThrowableOfType(
                        Rejection.class,
                        () ->
                                grassroots.end(
                                        DISSOLUTION, LeftAtUnit.NOTHING, TODAY, SOMEBODY, NOW));
        assertThat(refusal.type()).isEqualTo(UnitProblem.UNIT_NOT_OPEN);
    }

    @Test
    void whatever_it_takes_or_becomes_is_in_the_state_that_is_published() {
        var founded = Given.unit("一分会", UnitType.SUB_UNION, null, grassroots);
        founded.number(new Interval(40, 49));
        assertThat(UnitState.of(founded))
                .extracting(UnitState::lo, UnitState::hi, UnitState::version)
                .containsExactly(40L, 49L, 1L);
        founded.renumber(new Interval(50, 59), SOMEBODY, NOW);
        assertThat(UnitState.of(founded))
                .extracting(UnitState::lo, UnitState::hi)
                .containsExactly(50L, 59L);
        assertThat(founded.interval()).isEqualTo(new Interval(50, 59));
        assertThat(founded.place()).isEqualTo(50);
        founded.end(DISSOLUTION, LeftAtUnit.NOTHING, TODAY, new UUID(8, 8), NOW.plusSeconds(1));
        assertThat(UnitState.of(founded).status()).isEqualTo(UnitStatus.DISSOLVED);
        assertThat(founded)
                .extracting(unit -> unit.ending().endReason(), Unit::changedBy, Unit::changedAt)
                .containsExactly("合并", new UUID(8, 8), NOW.plusSeconds(1));
    }

    @Test
    void outsiders_know_what_was_once_at_work_or_came_from_elsewhere() {
        var prepared = in(UnitStatus.PREPARING);
        assertThat(prepared.isKnownOutside()).isFalse();
        prepared.end(REVOCATION, LeftAtUnit.NOTHING, TODAY, SOMEBODY, NOW);
        assertThat(prepared.isKnownOutside()).isFalse();
        assertThat(in(UnitStatus.NORMAL).isKnownOutside()).isTrue();
        assertThat(in(UnitStatus.LOCKED).isKnownOutside()).isTrue();
        var moved = in(UnitStatus.PREPARING);
        moved.moveUnder(city);
        assertThat(moved.isKnownOutside()).isTrue();
        assertThat(moved.parentId()).isEqualTo(city.id());
    }

    @Test
    void a_tree_is_so_deep_and_no_deeper() {
        var lowest = grassroots;
        while (lowest.path().depth() < TreePath.DEEPEST) {
            lowest = Given.unit("分会", UnitType.SUB_UNION, null, lowest);
        }
        var deepest = lowest;
        var refusal =
                catchThrowableOfType(
                        Rejection.class, () -> Given.unit("分会", UnitType.SUB_UNION, null, deepest));
        assertThat(deepest.path().depth()).isEqualTo(16);
        assertThat(refusal.type()).isEqualTo(UnitProblem.TREE_TOO_DEEP);
    }

    @Test
    void a_union_stands_only_where_its_kind_may() {
        var refusal =
                catchThrowableOfType(
                        Rejection.class,
                        () -> Given.unit("城市", UnitType.FEDERATION, null, grassroots));
        assertThat(refusal).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARING, true, true",
        "NORMAL, true, true",
        "LOCKED, true, false",
        "REVOKED, false, false",
        "DISSOLVED, false, false",
        "MERGED, false, false"
    })
    void only_a_live_union_exists_and_only_an_open_one_changes(
            UnitStatus status, boolean live, boolean open) {
        assertThat(status.isLive()).isEqualTo(live);
        assertThat(status.isOpen()).isEqualTo(open);
    }

    @Test
    void what_is_not_at_work_is_there_only_for_those_who_may_view_it() {
        var prepared = in(UnitStatus.PREPARING);
        var elsewhere = Scope.of(List.of(new Scope.Interval(prepared.place() + 1, 1L << 40)));
        assertThat(grassroots.isSeenFrom(Scope.nothing())).isTrue();
        assertThat(prepared.isSeenFrom(Scope.nothing())).isFalse();
        assertThat(prepared.isSeenFrom(elsewhere)).isFalse();
        assertThat(prepared.isSeenFrom(Scope.everything())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitStatus.class,
            names = {"LOCKED", "REVOKED", "DISSOLVED", "MERGED"})
    void nobody_founds_a_union_locked_or_ended(UnitStatus status) {
        var refusal =
                catchThrowableOfType(
                        Rejection.class,
                        () -> Given.unit("某工会", UnitType.GRASSROOTS, null, county, status));
        assertThat(refusal.type()).isEqualTo(UnitProblem.STATUS_AT_FOUNDING);
    }

    private Unit in(UnitStatus status) {
        var unit =
                Given.unit(
                        "某公司工会",
                        UnitType.GRASSROOTS,
                        null,
                        county,
                        status == UnitStatus.PREPARING ? status : UnitStatus.NORMAL);
        if (status == UnitStatus.REVOKED) {
            unit.end(REVOCATION, LeftAtUnit.NOTHING, TODAY, SOMEBODY, NOW);
        } else if (unit.status() != status) {
            unit.change(Given.changeOf(unit).withStatus(status), SOMEBODY, NOW);
        }
        return unit;
    }
}
