package org.unionhall.organization.unit;

import java.time.LocalDate;
import java.util.Objects;

/** What a union's changeable facts shall be from now on; null means there is none. */
public record UnitChange(
        UnitName name,
        RegionCode region,
        UnionCreditCode creditCode,
        LocalDate foundedOn,
        UnitStatus status) {

    UnitChange withStatus(UnitStatus other) {
        return new UnitChange(name, region, creditCode, foundedOn, other);
    }

    /** Whether nothing would change. */
    boolean isAlready(Unit unit) {
        return status == unit.status() && keepsAllButStatus(unit);
    }

    boolean keepsAllButStatus(Unit unit) {
        return name.value().equals(unit.name())
                && Objects.equals(region == null ? null : region.value(), unit.regionCode())
                && Objects.equals(creditCode == null ? null : creditCode.value(), unit.creditCode())
                && Objects.equals(foundedOn, unit.foundedOn());
    }
}
