package org.unionhall.events.organizationcopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The unions this service has heard of. */
@ApplicationScoped
public class UnitCopies implements PanacheRepositoryBase<UnitCopy, UUID> {

    private static final String UPSERT =
            """
            insert into unit_copy as mine
                (unit_id, version, name, parent_id, type, level, region_code, status, lo, hi)
            values (:unitId, :version, :name, :parentId, :type, :level, :regionCode, :status, :lo, :hi)
            on conflict on constraint unit_copy_pk do update set
                version = excluded.version, name = excluded.name, parent_id = excluded.parent_id,
                type = excluded.type, level = excluded.level, region_code = excluded.region_code,
                status = excluded.status, lo = excluded.lo, hi = excluded.hi
            where excluded.version > mine.version
            """;

    /** The named ones that are known, by id. */
    public Map<UUID, UnitCopy> named(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<UnitCopy> found = list("unitId in ?1", Set.copyOf(ids));
        return found.stream().collect(Collectors.toMap(UnitCopy::unitId, Function.identity()));
    }

    /** Where the unit stands; read anew every time. */
    Optional<Long> place(UUID unitId) {
        return getEntityManager()
                .createQuery("select u.lo from UnitCopy u where u.unitId = :id", Long.class)
                .setParameter("id", unitId)
                .getResultStream()
                .findAny();
    }

    /** The names of those that are known, by id. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return named(ids).values().stream()
                .collect(Collectors.toMap(UnitCopy::unitId, UnitCopy::name));
    }

    /** Takes a message over unless what is known is as new. */
    void take(UnitMessage told) {
        getEntityManager()
                .createNativeQuery(UPSERT)
                .setParameter("unitId", told.unitId())
                .setParameter("version", told.version())
                .setParameter("name", told.name())
                .setParameter("parentId", told.parentId())
                .setParameter("type", told.type())
                .setParameter("level", told.level())
                .setParameter("regionCode", told.regionCode())
                .setParameter("status", told.status())
                .setParameter("lo", told.lo())
                .setParameter("hi", told.hi())
                .executeUpdate();
    }
}
