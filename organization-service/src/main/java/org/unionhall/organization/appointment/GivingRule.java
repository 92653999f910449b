package org.unionhall.organization.appointment;

import static java.util.stream.Collectors.joining;
import static org.unionhall.organization.access.UnionPermission.APPOINT;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.UUID;
import org.unionhall.organization.access.Role;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Grant;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What an actor may hand on: never to itself, never more than it holds, at the union of its own
 * appointment never for longer. Who audits a union is chosen and dismissed by a union above (工会法
 * 第四十五条: 经费审查委员会 watches the committee and does not depend on it).
 */
final class GivingRule {

    /** Where the whole platform is asked for. */
    static final long PLATFORM = Long.MIN_VALUE;

    private GivingRule() {}

    /**
     * Refuses what the actor may not give. That it may appoint at the place is asked before.
     *
     * @throws Rejection {@code SELF_APPOINTMENT}, {@code GRANTS_MORE_THAN_HELD}, {@code
     *     AUDITOR_FROM_ABOVE}, {@code OUTLASTS_OWN_RIGHT}
     */
    static void requireGiving(Nomination nomination, long place, Actor actor) {
        if (actor.id().equals(nomination.accountId())) {
            throw new Rejection(AppointmentProblem.SELF_APPOINTMENT).at("/accountId");
        }
        var missing =
                nomination.grants().stream()
                        .filter(permission -> !actor.may(permission, place))
                        .map(UnionPermission::name)
                        .sorted()
                        .collect(joining(", "));
        if (!missing.isEmpty()) {
            throw new Rejection(AppointmentProblem.GRANTS_MORE_THAN_HELD, missing);
        }
        requireAbove(nomination.role(), nomination.unitId(), place, actor);
        requireNotOutlasting(nomination, place, actor);
    }

    /**
     * Refuses to end an appointment that is not the actor's to end. One's own is not asked about.
     *
     * @throws Rejection {@code AUDITOR_FROM_ABOVE}
     */
    static void requireEnding(Appointment appointment, long place, Actor actor) {
        requireAbove(appointment.role(), appointment.unitId(), place, actor);
    }

    private static void requireAbove(Role role, UUID unitId, long place, Actor actor) {
        if (role == Role.AUDITOR
                && unitId != null
                && actor.grantsOf(APPOINT, place).noneMatch(grant -> isAbove(grant, unitId))) {
            throw new Rejection(AppointmentProblem.AUDITOR_FROM_ABOVE);
        }
    }

    private static void requireNotOutlasting(Nomination nomination, long place, Actor actor) {
        var given = EnumSet.of(APPOINT);
        given.addAll(nomination.grants());
        for (var permission : given) {
            var held = actor.grantsOf(permission, place).toList();
            if (held.stream()
                    .noneMatch(
                            grant ->
                                    isAbove(grant, nomination.unitId())
                                            || grant.lastsUntil(nomination.to()))) {
                var last =
                        held.stream()
                                .map(Grant::until)
                                .max(Comparator.naturalOrder())
                                .orElseThrow();
                throw new Rejection(AppointmentProblem.OUTLASTS_OWN_RIGHT, last).at("/to");
            }
        }
    }

    /** Whether the grant comes from a union above, or from the platform, not from the union. */
    private static boolean isAbove(Grant grant, UUID unitId) {
        return unitId != null && !unitId.equals(grant.unitId());
    }
}
