package org.unionhall.membership.organizationcopy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The copied unions. A single one is remembered for up to a second, since every application asks
 * for one.
 */
@ApplicationScoped
public class UnitCopies {

    private static final int REMEMBERED = 10_000;

    @Inject EntityManager entities;
    @Inject @Any Instance<TreeWatcher> watchers;

    private final LoadingCache<UUID, UnitCopy> recent =
            Caffeine.newBuilder()
                    .maximumSize(REMEMBERED)
                    .expireAfterWrite(Duration.ofSeconds(1))
                    .build(id -> entities.find(UnitCopy.class, id));

    public Optional<UnitCopy> find(UUID id) {
        return Optional.ofNullable(recent.get(id));
    }

    /**
     * The union.
     *
     * @throws Rejection {@code NOT_FOUND} when it is not known here
     */
    public UnitCopy get(UUID id) {
        return find(id).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /**
     * The nearest union above both that goes on; where one of them is the highest, the highest.
     *
     * @throws Rejection {@code NOT_FOUND} when one of them is not known here
     */
    public UnitCopy aboveBoth(UUID one, UUID other) {
        var above = above(get(one));
        return above(get(other)).stream()
                .filter(unit -> above.stream().anyMatch(u -> u.unitId().equals(unit.unitId())))
                .findFirst()
                .orElseGet(() -> above.get(above.size() - 1));
    }

    /** Those above a union that go on, the nearest first; itself where there is none. */
    private List<UnitCopy> above(UnitCopy unit) {
        var above = new ArrayList<UnitCopy>();
        var last = unit;
        for (var at = parent(unit); at.isPresent(); at = parent(last)) {
            last = at.get();
            if (last.hasNotEnded()) {
                above.add(last);
            }
        }
        return above.isEmpty() ? List.of(last) : above;
    }

    private Optional<UnitCopy> parent(UnitCopy unit) {
        return Optional.ofNullable(unit.parentId()).flatMap(this::find);
    }

    /** Whether the actor sees the union, and what belongs to it. */
    public boolean seenBy(Actor actor, UUID id) {
        return find(id).filter(unit -> actor.sight().covers(unit.place())).isPresent();
    }

    /** The part of the scope that is the union and those below it; all of it for null. */
    public Scope within(UUID id, Scope scope) {
        return id == null
                ? scope
                : find(id).map(unit -> scope.within(unit.place(), unit.lastPlace()))
                        .orElse(Scope.nothing());
    }

    /** Names of several unions by id; unknown ones are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return entities.createQuery("from UnitCopy where unitId in :ids", UnitCopy.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(UnitCopy::unitId, UnitCopy::name));
    }

    /** The unions of that name within the scope; not more than so many. */
    public List<UnitCopy> named(String name, Scope scope, int most) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var query =
                entities.createQuery(
                                "from UnitCopy u where u.name = :name and "
                                        + scope.predicate("u.lo"),
                                UnitCopy.class)
                        .setParameter("name", name)
                        .setMaxResults(most);
        scope.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Takes over newer states; what is older than the copy is passed over. */
    void apply(List<UnitMessage> messages) {
        var moved = moved(messages);
        if (!moved.isEmpty()) {
            watchers.forEach(watcher -> watcher.beforeMove(moved));
        }
        entities.createNativeQuery(
                        """
                        INSERT INTO unit_copy
                            (unit_id, version, name, parent_id, type, level, region_code, status, lo, hi,
                             successor_id, ended_by)
                        SELECT DISTINCT ON ("unitId")
                            "unitId", version, name, "parentId", type, level, "regionCode", status, lo, hi,
                            "successorId", "endedBy"
                        FROM jsonb_to_recordset(cast(:messages AS jsonb)) AS m ("unitId" uuid,
                            version bigint, name text, "parentId" uuid, type text, level text,
                            "regionCode" text, status text, lo bigint, hi bigint,
                            "successorId" uuid, "endedBy" uuid)
                        ORDER BY "unitId", version DESC
                        ON CONFLICT (unit_id) DO UPDATE SET
                            version = excluded.version, name = excluded.name,
                            parent_id = excluded.parent_id, type = excluded.type,
                            level = excluded.level, region_code = excluded.region_code,
                            status = excluded.status, lo = excluded.lo, hi = excluded.hi,
                            successor_id = excluded.successor_id, ended_by = excluded.ended_by
                        WHERE excluded.version > unit_copy.version
                        """)
                .setParameter("messages", MessageJson.pretty(messages))
                .executeUpdate();
        if (!moved.isEmpty()) {
            watchers.forEach(watcher -> watcher.afterMove(moved));
        }
        recent.invalidateAll();
    }

    /** Whom the messages hang elsewhere than the copy does. */
    private Set<UUID> moved(List<UnitMessage> messages) {
        return Set.copyOf(
                Sql.values(
                                entities,
                                """
                                SELECT m."unitId"
                                FROM (SELECT DISTINCT ON ("unitId") "unitId", version, "parentId"
                                      FROM jsonb_to_recordset(cast(:messages AS jsonb)) AS j
                                          ("unitId" uuid, version bigint, "parentId" uuid)
                                      ORDER BY "unitId", version DESC) m
                                LEFT JOIN unit_copy u ON u.unit_id = m."unitId"
                                WHERE u.parent_id IS DISTINCT FROM m."parentId"
                                    AND m.version > coalesce(u.version, 0)
                                """,
                                UUID.class)
                        .setParameter("messages", MessageJson.pretty(messages))
                        .getResultList());
    }

    void forget() {
        entities.createNativeQuery("DELETE FROM unit_copy").executeUpdate();
        watchers.forEach(TreeWatcher::afterForgetting);
        recent.invalidateAll();
    }
}
