package org.unionhall.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionhall.platform.web.problem.Rejection;

class UnitPlacementTest {

    private final Unit city = Given.aCityFederation();
    private final Unit county = Given.aCountyFederationUnder(city);
    private final Unit township = Given.unit("桥沟街道工会", UnitType.TOWNSHIP, null, county);
    private final Unit village = Given.unit("杨家湾社区工会", UnitType.VILLAGE, null, township);
    private final Unit grassroots = Given.aGrassrootsUnionUnder(village);
    private final Unit subUnion = Given.unit("第一分工会", UnitType.SUB_UNION, null, grassroots);

    @Test
    void the_usual_tree_from_city_to_group_stands_at_its_usual_levels() {
        assertThat(county.level()).isEqualTo(UnitLevel.COUNTY);
        assertThat(township.level()).isEqualTo(UnitLevel.TOWNSHIP);
        assertThat(village.level()).isEqualTo(UnitLevel.VILLAGE);
        assertThat(grassroots.level()).isEqualTo(UnitLevel.GRASSROOTS);
        assertThat(subUnion.level()).isEqualTo(UnitLevel.SUB);
        assertThat(Given.unit("一组", UnitType.GROUP, null, subUnion).level())
                .isEqualTo(UnitLevel.SUB);
    }

    @ParameterizedTest
    @CsvSource({
        "INDUSTRY, CITY", "REGIONAL, COUNTY", "PARK, COUNTY", "GRASSROOTS, GRASSROOTS",
        "JOINT, GRASSROOTS", "POOL, GRASSROOTS", "TOWNSHIP, TOWNSHIP", "VILLAGE, VILLAGE"
    })
    void under_a_city_federation_each_type_has_its_usual_level(UnitType type, UnitLevel level) {
        assertThat(UnitPlacement.usualLevel(type, city)).isEqualTo(level);
        assertThatCode(() -> UnitPlacement.require(type, level, city)).doesNotThrowAnyException();
    }

    @Test
    void a_grassroots_union_is_no_parent_of_a_federation() {
        assertThat(refusal(UnitType.FEDERATION, UnitLevel.COUNTY, grassroots))
                .isEqualTo(UnitProblem.TYPE_NOT_UNDER_PARENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitType.class,
            names = {"TOWNSHIP", "VILLAGE", "PARK", "REGIONAL", "INDUSTRY", "POOL", "JOINT"})
    void nothing_that_unites_unions_stands_under_a_grassroots_union(UnitType type) {
        assertThat(refusal(type, UnitPlacement.usualLevel(type, grassroots), grassroots))
                .isIn(UnitProblem.TYPE_NOT_UNDER_PARENT, UnitProblem.LEVEL_ABOVE_PARENT);
    }

    @Test
    void the_union_of_a_company_can_stand_under_that_of_its_group_of_companies() {
        assertThatCode(() -> Given.aGrassrootsUnionUnder(grassroots)).doesNotThrowAnyException();
    }

    @Test
    void a_county_federation_has_no_federation_below_it() {
        assertThat(refusal(UnitType.FEDERATION, UnitLevel.COUNTY, county))
                .isEqualTo(UnitProblem.LEVEL_ABOVE_PARENT);
    }

    @Test
    void a_level_must_suit_its_type() {
        assertThat(refusal(UnitType.GRASSROOTS, UnitLevel.COUNTY, city))
                .isEqualTo(UnitProblem.LEVEL_NOT_OF_TYPE);
        assertThat(refusal(UnitType.FEDERATION, UnitLevel.VILLAGE, city))
                .isEqualTo(UnitProblem.LEVEL_NOT_OF_TYPE);
    }

    @Test
    void a_city_industry_federation_does_not_stand_under_a_county() {
        assertThat(refusal(UnitType.INDUSTRY, UnitLevel.CITY, county))
                .isEqualTo(UnitProblem.LEVEL_ABOVE_PARENT);
    }

    @Test
    void only_federations_begin_a_tree() {
        assertThat(refusal(UnitType.GRASSROOTS, UnitLevel.GRASSROOTS, null))
                .isEqualTo(UnitProblem.PARENT_REQUIRED);
        assertThatCode(() -> UnitPlacement.require(UnitType.FEDERATION, UnitLevel.PROVINCE, null))
                .doesNotThrowAnyException();
    }

    @Test
    void nothing_is_founded_below_a_union_that_is_locked() {
        city.change(Given.changeOf(city).withStatus(UnitStatus.LOCKED), Given.SOMEBODY, Given.NOW);
        var refusal =
                catchThrowableOfType(
                        Rejection.class,
                        () -> Given.unit("新区总工会", UnitType.FEDERATION, null, city));
        assertThat(refusal.type()).isEqualTo(UnitProblem.PARENT_NOT_OPEN);
    }

    private static Object refusal(UnitType type, UnitLevel level, Unit parent) {
        return catchThrowableOfType(
                        Rejection.class, () -> UnitPlacement.require(type, level, parent))
                .type();
    }
}
