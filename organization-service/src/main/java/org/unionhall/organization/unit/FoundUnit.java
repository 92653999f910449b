package org.unionhall.organization.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The founding of a union for the feature that decides on it, by the rules of {@link PlaceUnit}.
 */
@ApplicationScoped
public class FoundUnit {

    @Inject Units units;
    @Inject UnitTree tree;
    @Inject PlaceUnit placing;

    /**
     * Holds the trees of these unions, before anything of what is decided is read.
     *
     * @throws Rejection {@code NOT_FOUND}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID... ids) {
        tree.lock(ids);
    }

    /**
     * Whether a union of the kind may stand right below the other, at its usual level.
     *
     * @throws Rejection {@code TYPE_NOT_UNDER_PARENT}, {@code PARENT_NOT_OPEN} …
     */
    @Transactional
    public void requirePlace(UUID parentId, UnitType type) {
        var parent = units.get(parentId);
        UnitPlacement.require(type, UnitPlacement.usualLevel(type, parent), parent);
        if (!parent.status().isOpen()) {
            throw new Rejection(UnitProblem.PARENT_NOT_OPEN);
        }
    }

    /**
     * Founds it, at work from the day on.
     *
     * @param regionCode null when not known
     * @return its id
     * @throws Rejection as founding by a clerk does
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID found(
            UUID parentId,
            UnitType type,
            String name,
            String regionCode,
            LocalDate foundedOn,
            Actor actor) {
        var request =
                new FoundingRequest(
                        name, parentId, type, null, regionCode, null, foundedOn, UnitStatus.NORMAL);
        return placing.found(request, actor).id();
    }
}
