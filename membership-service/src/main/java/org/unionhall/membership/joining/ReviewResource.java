package org.unionhall.membership.joining;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.membership.accesslog.RevealRequest;
import org.unionhall.membership.accesslog.RevealView;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;

/** Decisions about applications, one or many at once. */
@Path(ApplicationView.PATH)
@Tag(name = "Joining")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    @Inject ApproveApplication approval;
    @Inject ReviewApplication review;
    @Inject ReviewMany reviewMany;
    @Inject RevealApplication reveal;
    @Inject CurrentActor actor;

    @POST
    @Path("/{id}/approval")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConfirmationsRequest.class)))
    @Refuses({
        "APPLICATION_NOT_FOUND",
        "OWN_APPLICATION",
        "ENTERED_BY_YOURSELF",
        "ALREADY_DECIDED",
        "RETURNED_FOR_CORRECTION",
        "CONFIRMATION_REQUIRED",
        "DECIDE_WITH_VERSION",
        "MemberProblem.UNIT_NOT_TAKING_MEMBERS",
        "ALREADY_A_MEMBER",
        "IDENTITY_TAKEN"
    })
    @Operation(operationId = "approveApplication")
    public DecisionView approve(
            @PathParam("id") UUID id,
            ConfirmationsRequest request,
            @BeanParam OptionalIfMatch version) {
        var confirmed = Confirmation.given(request == null ? null : request.confirmations());
        return approval.approve(id, Seen.ifMatch(version), confirmed, actor.get());
    }

    @POST
    @Path("/{id}/confirmations")
    @Refuses({
        "APPLICATION_NOT_FOUND",
        "OWN_APPLICATION",
        "ENTERED_BY_YOURSELF",
        "NOTHING_TO_CONFIRM",
        "CONFIRMATION_REQUIRED"
    })
    @Operation(operationId = "confirmVerdict")
    public DecisionView confirm(@PathParam("id") UUID id, @NotNull ConfirmationsRequest request) {
        var confirmed = Confirmation.given(request.confirmations());
        return approval.confirm(id, confirmed, actor.get());
    }

    @POST
    @Path("/{id}/rejection")
    @Refuses({
        "APPLICATION_NOT_FOUND",
        "OWN_APPLICATION",
        "ENTERED_BY_YOURSELF",
        "ALREADY_DECIDED",
        "DECIDE_WITH_VERSION"
    })
    @Operation(operationId = "rejectApplication")
    public DecisionView reject(
            @PathParam("id") UUID id,
            @NotNull @Valid ReasonRequest request,
            @BeanParam OptionalIfMatch version) {
        return review.reject(id, Seen.ifMatch(version), request.reason().strip(), actor.get());
    }

    @POST
    @Path("/{id}/return")
    @Refuses({
        "APPLICATION_NOT_FOUND",
        "OWN_APPLICATION",
        "ENTERED_BY_YOURSELF",
        "ALREADY_DECIDED",
        "DECIDE_WITH_VERSION"
    })
    @Operation(operationId = "returnApplication")
    public DecisionView sendBack(
            @PathParam("id") UUID id,
            @NotNull @Valid ReasonRequest request,
            @BeanParam OptionalIfMatch version) {
        return review.sendBack(id, Seen.ifMatch(version), request.reason().strip(), actor.get());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Refuses({"APPLICATION_NOT_FOUND", "APPLICANT_ONLY", "ALREADY_DECIDED"})
    @Operation(operationId = "withdrawApplication")
    public DecisionView withdraw(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return review.withdraw(id, version, actor.get());
    }

    @POST
    @Path("/approvals")
    @Refuses("TOO_MANY_IDS")
    @Operation(operationId = "approveApplications")
    public BulkView approveMany(
            @NotNull BulkApprovalRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        var selection = Selection.of(request.ids(), request.items());
        var confirmed = Confirmation.given(request.confirmations());
        return BulkView.of(
                reviewMany.approve(selection, confirmed, actor.get()),
                Languages.preferred(language));
    }

    @POST
    @Path("/rejections")
    @Refuses("TOO_MANY_IDS")
    @Operation(operationId = "rejectApplications")
    public BulkView rejectMany(
            @NotNull @Valid BulkRejectionRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        var selection = Selection.of(request.ids(), request.items());
        return BulkView.of(
                reviewMany.reject(selection, request.reason().strip(), actor.get()),
                Languages.preferred(language));
    }

    @POST
    @Path("/{id}/reveal")
    @Cache(noStore = true)
    @Refuses({"APPLICATION_NOT_FOUND", "PURPOSE_NOT_WORDS", "TOO_MANY_REVEALS"})
    @Operation(operationId = "revealApplicationField")
    public RevealView reveal(@PathParam("id") UUID id, @NotNull @Valid RevealRequest request) {
        return reveal.reveal(id, request, actor.get());
    }
}
