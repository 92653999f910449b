package org.unionhall.membership.correction;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.membership.accesslog.RevealRequest;
import org.unionhall.membership.accesslog.RevealView;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** What becomes of requests for corrections. */
@Path(CorrectionRequestView.PATH + "/{id}")
@Tag(name = "Corrections")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionMoveResource {

    @Inject DecideCorrection decide;
    @Inject RevealRequested reveal;
    @Inject ReadCorrections read;
    @Inject CurrentActor actor;

    @POST
    @Path("/approval")
    @Refuses(
            value = {
                "OWN_DATA",
                "CORRECTION_CLOSED",
                "FIRST_DOES_NOT_DECIDE",
                "MEMBERSHIP_IS_OVER",
                "NUMBER_NOT_USABLE",
                "TOO_MANY_MISSES",
                "NOTHING_TO_CORRECT"
            },
            of = FactRefusals.class)
    @Operation(operationId = "approveCorrection")
    public CorrectionRequestView approve(@PathParam("id") UUID id, @BeanParam IfMatch version) {
        return read.shown(decide.approve(id, version, actor.get()));
    }

    @POST
    @Path("/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({"OWN_DATA", "CORRECTION_CLOSED", "REASON_LENGTH"})
    @Operation(operationId = "refuseCorrection")
    public CorrectionRequestView refuse(
            @PathParam("id") UUID id, @NotNull @Valid Reason reason, @BeanParam IfMatch version) {
        return read.shown(decide.refuse(id, reason, version, actor.get()));
    }

    @POST
    @Path("/withdrawal")
    @Refuses("CORRECTION_CLOSED")
    @Operation(operationId = "withdrawCorrection")
    public CorrectionRequestView withdraw(
            @PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return read.shown(decide.withdraw(id, version, actor.get()));
    }

    @POST
    @Path("/reveal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Refuses({"PURPOSE_NOT_WORDS", "TOO_MANY_REVEALS"})
    @Operation(operationId = "revealCorrection")
    public RevealView reveal(@PathParam("id") UUID id, @NotNull @Valid RevealRequest request) {
        return reveal.reveal(id, request, actor.get());
    }
}
