package org.unionhall.membership.merge;

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
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** What becomes of merges. */
@Path(MergeView.PATH + "/{id}")
@Tag(name = "Merges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MergeMoveResource {

    @Inject HearMerged hear;
    @Inject DecideMerge decide;
    @Inject UndoMerge undo;
    @Inject ReadMerges read;
    @Inject CurrentActor actor;

    @POST
    @Path("/objection")
    @Refuses({"MERGE_FOR_THE_PERSON", "MERGE_CLOSED", "REASON_LENGTH"})
    @Operation(operationId = "objectToMerge")
    public MergeView object(
            @PathParam("id") UUID id,
            @NotNull @Valid Reason reason,
            @BeanParam OptionalIfMatch version) {
        return shown(hear.object(id, reason, version, actor.get()));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Refuses({"MERGE_OWN", "MERGE_CLOSED"})
    @Operation(operationId = "withdrawMerge")
    public MergeView withdraw(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return shown(hear.withdraw(id, version, actor.get()));
    }

    @POST
    @Path("/approval")
    @Refuses({
        "MERGE_OWN",
        "MERGE_INVOLVED",
        "MERGE_OBJECTED",
        "MERGE_HEARING",
        "MERGE_CLOSED",
        "MERGE_DISPUTED",
        "MERGE_UNLIKE",
        "MEMBERSHIP_NOT_SO",
        "REASON_LENGTH"
    })
    @Operation(operationId = "approveMerge")
    public MergeView approve(
            @PathParam("id") UUID id, @NotNull @Valid Reason reason, @BeanParam IfMatch version) {
        return shown(decide.approve(id, reason, version, actor.get()));
    }

    @POST
    @Path("/refusal")
    @Refuses({"MERGE_OWN", "MERGE_INVOLVED", "MERGE_CLOSED", "REASON_LENGTH"})
    @Operation(operationId = "refuseMerge")
    public MergeView refuse(
            @PathParam("id") UUID id, @NotNull @Valid Reason reason, @BeanParam IfMatch version) {
        return shown(decide.refuse(id, reason, version, actor.get()));
    }

    @POST
    @Path("/undo")
    @Refuses({"MERGE_OWN", "MERGE_CLOSED", "MERGE_UNDO_TOO_LATE", "REASON_LENGTH"})
    @Operation(operationId = "askMergeUndo")
    public MergeView askUndo(
            @PathParam("id") UUID id,
            @NotNull @Valid UndoMergeRequest request,
            @BeanParam IfMatch version) {
        return shown(undo.ask(id, request, version, actor.get()));
    }

    @POST
    @Path("/undo/approval")
    @Refuses({
        "MERGE_OWN",
        "MERGE_INVOLVED",
        "MERGE_CLOSED",
        "MERGE_TOUCHED",
        "MERGE_IDENTITY_TAKEN",
        "REASON_LENGTH"
    })
    @Operation(operationId = "approveMergeUndo")
    public MergeView approveUndo(
            @PathParam("id") UUID id, @NotNull @Valid Reason reason, @BeanParam IfMatch version) {
        return shown(undo.approve(id, reason, version, actor.get()));
    }

    @POST
    @Path("/undo/refusal")
    @Refuses({"MERGE_OWN", "MERGE_INVOLVED", "MERGE_CLOSED", "REASON_LENGTH"})
    @Operation(operationId = "refuseMergeUndo")
    public MergeView refuseUndo(
            @PathParam("id") UUID id, @NotNull @Valid Reason reason, @BeanParam IfMatch version) {
        return shown(undo.refuse(id, reason, version, actor.get()));
    }

    private MergeView shown(Merge merge) {
        return read.shown(merge, actor.get());
    }
}
