package org.unionhall.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.unionhall.organization.unit.Given.NOW;
import static org.unionhall.organization.unit.Given.SOMEBODY;
import static org.unionhall.organization.unit.Given.TODAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
