package org.unionhall.organization.unit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What features that register something about a union go by.
 *
 * @param regionCode null when not known
 * @param creditCode null until one was given
 * @param foundedOn null when not known
 * @param place where permissions are asked for; the union and all below it lie from here to {@code
 *     end}, inclusive
 * @param live whether the union exists at law or is about to
 * @param atWork whether its status is normal: neither prepared nor locked nor over
 */
public record UnitProfile(
        UUID unitId,
        String name,
        UnitType type,
        UnitLevel level,
        String regionCode,
        String creditCode,
        LocalDate foundedOn,
        long place,
        long end,
        boolean live,
        boolean atWork) {

    static UnitProfile of(Unit unit) {
        return new UnitProfile(
                unit.id(),
                unit.facts().name(),
                unit.type(),
                unit.level(),
                unit.facts().regionCode(),
                unit.facts().creditCode(),
                unit.facts().foundedOn(),
                unit.interval().lo(),
                unit.interval().hi(),
                unit.status().isLive(),
                unit.status() == UnitStatus.NORMAL);
    }
}
