package org.unionhall.membership.correction;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** What is put right about a member. */
@Path("/api/v1/members/{id}/corrections")
@Tag(name = "Corrections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MemberCorrectionResource {

    @Inject CorrectDirectly correct;
    @Inject AskCorrection ask;
    @Inject ReadCorrections read;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "listCorrections")
    public Page<CorrectionView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return read.ofMember(id, actor.get(), page);
    }

    @POST
    @Refuses(
            value = {
                "OWN_DATA",
                "MEMBERSHIP_IS_OVER",
                "SECOND_ACCOUNT_NEEDED",
                "NOTHING_TO_CORRECT"
            },
            of = FactRefusals.class)
    @Operation(operationId = "correctMember")
    public CorrectionView correct(
            @PathParam("id") UUID id,
            @NotNull @Valid CorrectionOrder order,
            @BeanParam IfMatch version) {
        return read.shown(correct.correct(id, order, version, actor.get()));
    }

    @POST
    @Path("/proposals")
    @Creates
    @Refuses(
            value = {
                "OWN_DATA",
                "MEMBERSHIP_IS_OVER",
                "NO_SECOND_ACCOUNT_NEEDED",
                "CORRECTION_OPEN"
            },
            of = FactRefusals.class)
    @Operation(operationId = "proposeCorrection")
    public CorrectionRequestView propose(
            @PathParam("id") UUID id, @NotNull @Valid CorrectionOrder order) {
        return idempotency.once(order, () -> read.shown(ask.proposed(id, order, actor.get())));
    }
}
