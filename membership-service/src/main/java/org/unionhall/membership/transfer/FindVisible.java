package org.unionhall.membership.transfer;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Whom a transfer concerns: the member, and those who decide for one of the two unions. */
@ApplicationScoped
class FindVisible {

    @Inject Transfers transfers;
    @Inject UnitCopies units;

    /**
     * The transfer, when it concerns the actor.
     *
     * @throws Rejection {@code NOT_FOUND} when it is out of sight, {@code FORBIDDEN} when it is
     *     seen but neither the own nor the actor's to decide
     */
    Transfer one(UUID id, Actor actor) {
        var transfer = transfers.get(id);
        if (!transfer.isOwnOf(actor)) {
            requireEither(transfer, actor);
        }
        return transfer;
    }

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    void requireEither(Transfer transfer, Actor actor) {
        var places =
                Stream.of(transfer.fromUnitId(), transfer.toUnitId())
                        .flatMap(unit -> units.find(unit).stream())
                        .map(UnitCopy::place)
                        .toList();
        if (places.stream().noneMatch(place -> actor.may(REVIEW_JOINING, place))) {
            boolean seen = places.stream().anyMatch(place -> actor.sight().covers(place));
            throw seen
                    ? new Rejection(CommonProblem.FORBIDDEN, REVIEW_JOINING.name())
                    : new Rejection(CommonProblem.NOT_FOUND);
        }
    }
}
