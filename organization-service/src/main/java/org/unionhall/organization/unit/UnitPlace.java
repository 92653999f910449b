package org.unionhall.organization.unit;

import java.util.UUID;

/**
 * What other features need of a union.
 *
 * @param place where permissions are asked for
 * @param live whether the union exists at law or is about to
 */
public record UnitPlace(UUID unitId, String name, long place, boolean live) {

    static UnitPlace of(Unit unit) {
        return new UnitPlace(unit.id(), unit.facts().name(), unit.place(), unit.status().isLive());
    }
}
