package org.unionhall.organization.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** What is known of unions, for the features that register something about them. */
@ApplicationScoped
public class FindUnit {

    private static final Set<UnitLevel> REGISTERING =
            EnumSet.of(UnitLevel.PROVINCE, UnitLevel.CITY, UnitLevel.COUNTY);

    @Inject Units units;

    /**
     * The union as it stays until the running transaction ends.
     *
     * @throws Rejection {@code NOT_FOUND}
     */
    @Transactional
    public UnitProfile profile(UUID id) {
        return units.findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .map(UnitProfile::of)
                .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /** Those of the unions that exist, by id. */
    @Transactional
    public Map<UUID, UnitProfile> profiles(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return units.list("id in ?1", Set.copyOf(ids)).stream()
                .map(UnitProfile::of)
                .collect(Collectors.toMap(UnitProfile::unitId, Function.identity()));
    }

    /**
     * The local federation of a county, city or province that is nearest above the union and at
     * work: it registers what lies below it (《基层工会法人登记管理办法》第七条).
     */
    @Transactional
    public Optional<UnitProfile> registrarOf(UUID id) {
        return atWork(
                id,
                unit -> unit.type() == UnitType.FEDERATION && REGISTERING.contains(unit.level()));
    }

    private Optional<UnitProfile> atWork(UUID id, Predicate<Unit> which) {
        var above = units.get(id).path().above();
        var known =
                units.list("id in ?1", above).stream()
                        .collect(Collectors.toMap(Unit::id, Function.identity()));
        return above.stream()
                .map(known::get)
                .filter(unit -> unit.status() == UnitStatus.NORMAL && which.test(unit))
                .findFirst()
                .map(UnitProfile::of);
    }

    /**
     * The local federation at work that answers for a place: the county's, else the city's.
     *
     * @param regionCode six or nine digits
     */
    @Transactional
    public Optional<UnitProfile> federationOf(String regionCode) {
        return Stream.of(regionCode.substring(0, 6), regionCode.substring(0, 4) + "00")
                .flatMap(
                        code ->
                                units
                                        .list(
                                                "type = ?1 and status = ?2 and facts.regionCode ="
                                                        + " ?3 order by lo",
                                                UnitType.FEDERATION,
                                                UnitStatus.NORMAL,
                                                code)
                                        .stream())
                .findFirst()
                .map(UnitProfile::of);
    }

    /** The nearest union above that is at work. */
    @Transactional
    public Optional<UnitProfile> atWorkAbove(UUID id) {
        return atWork(id, unit -> true);
    }

    /**
     * The part of a scope that lies at the union and below it; all of it when no union is named.
     *
     * @param id null for none; one that is not known leaves nothing
     */
    @Transactional
    public Scope within(UUID id, Scope scope) {
        if (id == null) {
            return scope;
        }
        return units.findByIdOptional(id)
                .map(unit -> scope.within(unit.interval().lo(), unit.interval().hi()))
                .orElse(Scope.nothing());
    }
}
