package org.unionhall.membership.headcount;

import static org.unionhall.membership.organizationcopy.MembershipPermission.VIEW_FIGURES;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Figures of unions. */
@Path("/api/v1/units/{id}/headcount")
@Tag(name = "Figures", description = "会员统计")
@Produces(MediaType.APPLICATION_JSON)
public class HeadcountResource {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Headcounts headcounts;
    private final UnitCopies units;
    private final CurrentActor actor;
    private final Clock clock;

    HeadcountResource(Headcounts headcounts, UnitCopies units, CurrentActor actor, Clock clock) {
        this.headcounts = headcounts;
        this.units = units;
        this.actor = actor;
        this.clock = clock;
    }

    /** The figures. */
    @GET
    @Transactional
    @Operation(
            operationId = "getHeadcount",
            summary = "How many members a union and those below it had on a day",
            description =
                    "会员人数。Read from figures that follow each joining within about a second; `asOf`"
                            + " says how far. Needs VIEW_FIGURES at the union or above it; who"
                            + " has no office there is told that it does not exist.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = HeadcountView.class)))
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`")
    public HeadcountView headcount(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "A date in Asia/Shanghai; today unless told",
                            example = "2026-11-22")
                    @QueryParam("on")
                    LocalDate on) {
        var unit = units.get(id);
        actor.get().require(VIEW_FIGURES, unit.place());
        var day = on == null ? LocalDate.now(clock) : on;
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Rejection(CommonProblem.INVALID_PARAMETER, "on", "YYYY-MM-DD")
                    .ofParameter("on");
        }
        return HeadcountView.of(id, day, headcounts.on(day, unit), headcounts.asOf());
    }
}
