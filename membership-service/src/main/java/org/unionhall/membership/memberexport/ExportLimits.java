package org.unionhall.membership.memberexport;

import static org.unionhall.membership.organizationcopy.MembershipPermission.VIEW_MEMBERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.grants.Grants;
import org.unionhall.platform.web.access.Actor;

/** How many people somebody may export at once: by the office that allows it. */
@ApplicationScoped
class ExportLimits {

    @Inject Grants grants;
    @Inject Parameters parameters;
    @Inject Clock clock;

    /** The widest of the limits of the actor's appointments that cover the place; 0 for none. */
    int rows(Actor actor, long place) {
        var today = LocalDate.now(clock);
        return grants.heldBy(actor.id(), today).stream()
                .filter(held -> Actor.of(actor.id(), held.grant()).may(VIEW_MEMBERS, place))
                .mapToInt(held -> parameters.number(of(held.role()), null, today))
                .max()
                .orElse(0);
    }

    private static ParameterName of(String role) {
        return switch (role) {
            case "CHAIR", "FOUNDER" -> ParameterName.EXPORT_ROWS_OF_CHAIR;
            case "CLERK" -> ParameterName.EXPORT_ROWS_OF_CLERK;
            default -> ParameterName.EXPORT_ROWS_OF_OTHERS;
        };
    }
}
