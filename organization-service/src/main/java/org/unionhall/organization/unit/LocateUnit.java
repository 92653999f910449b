package org.unionhall.organization.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Where unions are in the tree, for the other features. */
@ApplicationScoped
public class LocateUnit {

    @Inject Units units;

    /**
     * The union's place, which stays what it is until the running transaction ends: permissions
     * asked for afterwards are those of that very place.
     *
     * @throws Rejection {@code NOT_FOUND}
     */
    @Transactional
    public UnitPlace locate(UUID id) {
        return units.findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .map(UnitPlace::of)
                .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /** Those of the unions that exist. */
    @Transactional
    public Map<UUID, UnitPlace> locate(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return units.list("id in ?1", Set.copyOf(ids)).stream()
                .map(UnitPlace::of)
                .collect(Collectors.toMap(UnitPlace::unitId, Function.identity()));
    }
}
