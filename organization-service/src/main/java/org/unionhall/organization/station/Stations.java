package org.unionhall.organization.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.web.access.Scope;

/** All stations; an officer sees those of the unions in sight. */
@ApplicationScoped
class Stations extends Repository<Station> {

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from Unit u where u.id = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    /** The open ones of a union, held. */
    List<Station> openOf(UUID unitId) {
        return find("unitId = ?1 and closedOn is null order by id", unitId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether the union keeps an open one of that kind and name. */
    boolean hasOpen(UUID unitId, StationKind kind, String name) {
        return count(
                        "unitId = ?1 and kind = ?2 and content.name = ?3 and closedOn is null",
                        unitId,
                        kind,
                        name)
                > 0;
    }

    /** Those whose check is due by the day. */
    List<Station> toCheck(LocalDate edge) {
        return list("closedOn is null and checkDueOn <= ?1 order by id", edge);
    }

    /** How many there were on a day, by kind. */
    Map<StationKind, Long> counted(LocalDate day, Scope scope) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select e.kind, count(e) from Station e where e.openedOn <= :day"
                                        + " and (e.closedOn is null or e.closedOn > :day) and "
                                        + seenFrom(scope)
                                        + " group by e.kind",
                                Object[].class)
                        .setParameter("day", day);
        scope.parameters().forEach(query::setParameter);
        var counts = new EnumMap<StationKind, Long>(StationKind.class);
        for (var row : query.getResultList()) {
            counts.put((StationKind) row[0], (Long) row[1]);
        }
        return counts;
    }
}
