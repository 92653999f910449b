package org.unionhall.organization.unit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Everything the other services may know about a union; every message about it carries the whole.
 *
 * @param parentId null at the top of a tree
 * @param lo first number of the union and all below it; the union itself is there
 * @param hi last number, inclusive
 * @param path ids from the top of the tree down to the union itself, joined by {@code /}
 * @param foundedOn null when not known
 * @param endedOn null while it has not ended
 * @param successorId the union its members and applications go to; null when it has none
 * @param endedBy the account that ended it; null while it has not ended
 */
public record UnitState(
        UUID unitId,
        long version,
        String name,
        UUID parentId,
        UnitType type,
        UnitLevel level,
        String regionCode,
        String creditCode,
        UnitStatus status,
        long lo,
        long hi,
        String path,
        LocalDate foundedOn,
        LocalDate endedOn,
        UUID successorId,
        UUID endedBy) {

    /** As it was just written. */
    static UnitState of(Unit unit) {
        return new UnitState(
                unit.id(),
                unit.version(),
                unit.facts().name(),
                unit.parentId(),
                unit.type(),
                unit.level(),
                unit.facts().regionCode(),
                unit.facts().creditCode(),
                unit.status(),
                unit.interval().lo(),
                unit.interval().hi(),
                unit.path().value(),
                unit.facts().foundedOn(),
                unit.ending().endedOn(),
                unit.ending().successorId(),
                unit.ending().endedBy());
    }
}
