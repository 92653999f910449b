package org.unionhall.organization.unit;

/** What a union's facts and its status shall be from now on. */
record UnitChange(UnitFacts facts, UnitStatus status) {

    UnitChange withStatus(UnitStatus other) {
        return new UnitChange(facts, other);
    }
}
