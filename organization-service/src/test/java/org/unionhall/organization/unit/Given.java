package org.unionhall.organization.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.web.Ids;

/** Unions for tests of rules. */
final class Given {

    static final Instant NOW = Instant.parse("2026-05-01T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    static final UUID SOMEBODY = new UUID(7, 7);

    private Given() {}

    static Unit aCityFederation() {
        return unit("延安市总工会", UnitType.FEDERATION, UnitLevel.CITY, null);
    }

    static Unit aCountyFederationUnder(Unit city) {
        return unit("宝塔区总工会", UnitType.FEDERATION, UnitLevel.COUNTY, city);
    }

    static Unit aGrassrootsUnionUnder(Unit parent) {
        return unit("延安顺达快递有限公司工会", UnitType.GRASSROOTS, null, parent);
    }

    static Unit unit(String name, UnitType type, UnitLevel level, Unit parent) {
        return unit(name, type, level, parent, UnitStatus.NORMAL);
    }

    static Unit unit(String name, UnitType type, UnitLevel level, Unit parent, UnitStatus status) {
        var founding =
                new Founding(facts(name), parent == null ? null : parent.id(), type, level, status);
        var unit = Unit.founded(Ids.next(), founding, parent, SOMEBODY, NOW);
        unit.number(
                parent == null
                        ? Interval.ofTree(0)
                        : new Interval(parent.place() + 1, parent.place() + 1000));
        return unit;
    }

    static UnitFacts facts(String name) {
        return new UnitFacts(name, null, null, null);
    }

    static UnitChange changeOf(Unit unit) {
        return new UnitChange(unit.facts(), unit.status());
    }
}
