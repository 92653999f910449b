package org.unionhall.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.unionhall.organization.unit.Given.NOW;
import static org.unionhall.organization.unit.Given.SOMEBODY;
import static org.unionhall.organization.unit.Given.TODAY;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Grant;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

class UnitTest {

    private final Unit city = Given.aCityFederation();
    private final Unit county = Given.aCountyFederationUnder(city);
    private final Unit grassroots = Given.aGrassrootsUnionUnder(county);

    @Test
    void a_path_leads_from_the_top_down() {
        assertThat(grassroots.path())
                .isEqualTo(city.id() + "/" + county.id() + "/" + grassroots.id());
        assertThat(grassroots.rootId()).isEqualTo(city.id());
        assertThat(grassroots.depth()).isEqualTo(3);
        assertThat(grassroots.isWithin(city)).isTrue();
        assertThat(city.isWithin(grassroots)).isFalse();
    }

    @Test
    void a_change_counts_the_version_up_and_tells_the_whole_state() {
        var message =
                county.changedTo(
                        new UnitChange(
                                Given.name("宝塔区总工会(新)"),
                                new RegionCode("610602"),
                                new UnionCreditCode("816106005000000159"),
                                TODAY,
                                UnitStatus.NORMAL),
                        SOMEBODY,
                        NOW);
        assertThat(message.state().version()).isEqualTo(2).isEqualTo(county.version());
        assertThat(message.state().name()).isEqualTo("宝塔区总工会(新)");
        assertThat(message.state().creditCode()).isEqualTo("816106005000000159");
        assertThat(message.key()).isEqualTo(county.id());
    }

    @Test
    void a_change_to_what_is_so_already_says_nothing() {
        assertThat(county.changedTo(Given.changeOf(county), SOMEBODY, NOW)).isNull();
        assertThat(county.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARING, NORMAL",
        "PREPARING, REVOKED",
        "NORMAL, LOCKED",
        "LOCKED, NORMAL",
        "NORMAL, REVOKED",
        "LOCKED, REVOKED"
    })
    void a_status_can_go_where_the_rules_lead(UnitStatus from, UnitStatus to) {
        var unit = in(from);
        unit.changedTo(Given.changeOf(unit).withStatus(to), SOMEBODY, NOW);
        assertThat(unit.status()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, PREPARING",
        "PREPARING, LOCKED",
        "REVOKED, NORMAL",
        "LOCKED, PREPARING",
        "NORMAL, DISSOLVED",
        "PREPARING, DISSOLVED",
        "REVOKED, LOCKED"
    })
    void a_status_cannot_go_elsewhere(UnitStatus from, UnitStatus to) {
        var unit = in(from);
        var refusal =
                catchThrowableOfType(
                        Rejection.class,
                        () -> unit.changedTo(Given.changeOf(unit).withStatus(to), SOMEBODY, NOW));
        assertThat(refusal.type()).isEqualTo(UnitProblem.STATUS_CHANGE);
    }

    @Test
    void a_locked_union_keeps_its_name_until_it_is_unlocked() {
        var unit = in(UnitStatus.LOCKED);
        var renamed = new UnitChange(Given.name("另一个名字"), null, null, null, UnitStatus.LOCKED);
        var refusal =
                catchThrowableOfType(Rejection.class, () -> unit.changedTo(renamed, SOMEBODY, NOW));
        assertThat(refusal.type()).isEqualTo(UnitProblem.UNIT_NOT_OPEN);
        assertThat(
                        unit.changedTo(renamed.withStatus(UnitStatus.NORMAL), SOMEBODY, NOW)
                                .state()
                                .name())
                .isEqualTo("另一个名字");
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
        grassroots.renumberedTo(new Interval(500, 600), SOMEBODY, NOW);
        var told = sub.movedAlong(grassroots, new Interval(501, 510), SOMEBODY, NOW);
        assertThat(told.state().path())
                .isEqualTo(city.id() + "/" + other.id() + "/" + grassroots.id() + "/" + sub.id());
        assertThat(told.state().parentId()).isEqualTo(grassroots.id());
        assertThat(told.state().lo()).isEqualTo(501);
    }

    @Test
    void a_union_with_live_unions_below_it_cannot_be_dissolved() {
        var refusal =
                catchThrowableOfType(
                        Rejection.class, () -> county.dissolved("合并", true, TODAY, SOMEBODY, NOW));
        assertThat(refusal.type()).isEqualTo(UnitProblem.HAS_LIVE_CHILDREN);
    }

    @Test
    void what_is_dissolved_stays_dissolved() {
        grassroots.dissolved("企业注销", false, TODAY, SOMEBODY, NOW);
        assertThat(grassroots.status()).isEqualTo(UnitStatus.DISSOLVED);
        assertThat(grassroots.endedOn()).isEqualTo(TODAY);
        var refusal =
                catchThrowableOfType(
                        Rejection.class,
                        () -> grassroots.dissolved("再次", false, TODAY, SOMEBODY, NOW));
        assertThat(refusal.type()).isEqualTo(UnitProblem.UNIT_NOT_OPEN);
    }

    @Test
    void whatever_it_takes_or_becomes_is_told_with_its_new_version() {
        var founded = Given.unit("一分会", UnitType.SUB_UNION, null, grassroots);
        assertThat(founded.placedAt(new Interval(40, 49)).state())
                .extracting(UnitState::lo, UnitState::hi, UnitState::version)
                .containsExactly(40L, 49L, 1L);
        assertThat(founded.renumberedTo(new Interval(50, 59), SOMEBODY, NOW).state())
                .extracting(UnitState::lo, UnitState::hi, UnitState::version)
                .containsExactly(50L, 59L, 2L);
        assertThat(founded.interval()).isEqualTo(new Interval(50, 59));
        assertThat(founded.place()).isEqualTo(50);
        var dissolved = founded.dissolved("合并", false, TODAY, new UUID(8, 8), NOW.plusSeconds(1));
        assertThat(dissolved.state())
                .extracting(UnitState::status, UnitState::version)
                .containsExactly(UnitStatus.DISSOLVED, 3L);
        assertThat(founded)
                .extracting(Unit::endReason, Unit::changedBy, Unit::changedAt)
                .containsExactly("合并", new UUID(8, 8), NOW.plusSeconds(1));
    }

    @Test
    void outsiders_know_what_was_once_at_work_or_came_from_elsewhere() {
        var prepared = in(UnitStatus.PREPARING);
        assertThat(prepared.isKnownOutside()).isFalse();
        prepared.changedTo(Given.changeOf(prepared).withStatus(UnitStatus.REVOKED), SOMEBODY, NOW);
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
        while (lowest.depth() < Unit.DEEPEST) {
            lowest = Given.unit("分会", UnitType.SUB_UNION, null, lowest);
        }
        var deepest = lowest;
        var refusal =
                catchThrowableOfType(
                        Rejection.class, () -> Given.unit("分会", UnitType.SUB_UNION, null, deepest));
        assertThat(deepest.depth()).isEqualTo(16);
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
        "DISSOLVED, false, false"
    })
    void only_a_live_union_exists_and_only_an_open_one_changes(
            UnitStatus status, boolean live, boolean open) {
        assertThat(status.isLive()).isEqualTo(live);
        assertThat(status.isOpen()).isEqualTo(open);
    }

    @Test
    void what_is_not_at_work_is_there_only_for_those_who_may_view_it() {
        var stranger = Actor.of(SOMEBODY);
        var clerk = Actor.of(SOMEBODY, Grant.everywhere(Set.of("VIEW_UNIT")));
        var prepared = in(UnitStatus.PREPARING);
        assertThat(UnitVisibility.require(stranger, grassroots)).isSameAs(grassroots);
        assertThat(UnitVisibility.require(clerk, prepared)).isSameAs(prepared);
        var refusal =
                catchThrowableOfType(
                        Rejection.class, () -> UnitVisibility.require(stranger, prepared));
        assertThat(refusal.type()).isEqualTo(CommonProblem.NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitStatus.class,
            names = {"LOCKED", "REVOKED", "DISSOLVED"})
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
        if (unit.status() != status) {
            unit.changedTo(Given.changeOf(unit).withStatus(status), SOMEBODY, NOW);
        }
        return unit;
    }
}
