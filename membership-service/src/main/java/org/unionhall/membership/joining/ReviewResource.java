package org.unionhall.membership.joining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.membership.accesslog.RevealRequest;
import org.unionhall.membership.accesslog.RevealView;
import org.unionhall.membership.joining.SubmitApplication.Precondition;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Faults;
import org.unionhall.platform.web.problem.Languages;

/** Decisions about applications, one or many at once. */
@Path("/api/v1/applications")
@Tag(name = "Joining", description = "入会申请与审核")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private static final int MOST = 500;

    private final ReviewApplication review;
    private final ReviewMany reviewMany;
    private final ReadApplications read;
    private final CurrentActor actor;

    ReviewResource(
            ReviewApplication review,
            ReviewMany reviewMany,
            ReadApplications read,
            CurrentActor actor) {
        this.review = review;
        this.reviewMany = reviewMany;
        this.read = read;
        this.actor = actor;
    }

    /** Approves one. */
    @POST
    @Path("/{id}/approval")
    @Operation(
            operationId = "approveApplication",
            summary = "Approve an application",
            description =
                    "批准入会。The applicant is a member from now on. Needs REVIEW_JOINING at the union;"
                        + " nobody decides their own. Of two approvals at once one succeeds, the"
                        + " other is `ALREADY_DECIDED`. `If-Match` is optional.")
    @APIResponse(
            responseCode = "200",
            description = "A member now",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "403", description = "`FORBIDDEN`, `OWN_APPLICATION`")
    @APIResponse(responseCode = "404", description = "`APPLICATION_NOT_FOUND`")
    @APIResponse(responseCode = "409", description = "`ALREADY_DECIDED`")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`")
    @Consumes(MediaType.WILDCARD)
    public DecisionView approve(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return DecisionView.of(review.approve(id, actor.get(), ifGiven(ifMatch)));
    }

    /** Rejects one. */
    @POST
    @Path("/{id}/rejection")
    @Operation(
            operationId = "rejectApplication",
            summary = "Reject an application, with a reason",
            description =
                    "不予批准。The identity may apply anew. Needs REVIEW_JOINING at the union."
                            + " `If-Match` is optional.")
    @APIResponse(
            responseCode = "200",
            description = "Rejected",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "403", description = "`FORBIDDEN`, `OWN_APPLICATION`")
    @APIResponse(responseCode = "404", description = "`APPLICATION_NOT_FOUND`")
    @APIResponse(responseCode = "409", description = "`ALREADY_DECIDED`")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`")
    @APIResponse(
            responseCode = "422",
            description = "The reason is missing (`REQUIRED`) or too long (`INVALID_LENGTH`)")
    public DecisionView reject(
            @PathParam("id") UUID id,
            @NotNull @Valid ReasonRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return DecisionView.of(
                review.reject(id, request.reason().strip(), actor.get(), ifGiven(ifMatch)));
    }

    /** Sends one back. */
    @POST
    @Path("/{id}/return")
    @Operation(
            operationId = "returnApplication",
            summary = "Return an application for correction",
            description =
                    "退回补正。The applicant reads the reason and may submit again. Needs REVIEW_JOINING"
                            + " at the union. `If-Match` is optional.")
    @APIResponse(
            responseCode = "200",
            description = "Returned",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "403", description = "`FORBIDDEN`, `OWN_APPLICATION`")
    @APIResponse(responseCode = "404", description = "`APPLICATION_NOT_FOUND`")
    @APIResponse(responseCode = "409", description = "`ALREADY_DECIDED`")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`")
    @APIResponse(
            responseCode = "422",
            description = "The reason is missing (`REQUIRED`) or too long (`INVALID_LENGTH`)")
    public DecisionView sendBack(
            @PathParam("id") UUID id,
            @NotNull @Valid ReasonRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return DecisionView.of(
                review.sendBack(id, request.reason().strip(), actor.get(), ifGiven(ifMatch)));
    }

    /** Takes one's own back. */
    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawApplication",
            summary = "Withdraw my application",
            description = "撤回申请。By the applicant, while it is not decided. One may apply anew.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "403", description = "`APPLICANT_ONLY`")
    @APIResponse(responseCode = "404", description = "`APPLICATION_NOT_FOUND`")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`")
    @APIResponse(responseCode = "409", description = "`ALREADY_DECIDED`")
    @Consumes(MediaType.WILDCARD)
    public DecisionView withdraw(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return DecisionView.of(review.withdraw(id, actor.get(), ifGiven(ifMatch)));
    }

    /** Approves many. */
    @POST
    @Path("/approvals")
    @Operation(
            operationId = "approveApplications",
            summary = "Approve many applications",
            description =
                    "批量批准。Each item is decided by itself: one that fails spoils no other. Items"
                        + " outside the caller's scope fail as `APPLICATION_NOT_FOUND`. An id given"
                        + " twice is decided once. Repeating the call is safe: what was decided"
                        + " fails as `ALREADY_DECIDED`.")
    @APIResponse(
            responseCode = "200",
            description = "What came of each",
            content = @Content(schema = @Schema(implementation = BulkView.class)))
    @APIResponse(
            responseCode = "422",
            description = "No ids (`REQUIRED`) or more than 500 (`TOO_MANY_IDS`)")
    public BulkView approveMany(
            @NotNull BulkApprovalRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        check(request.ids());
        return BulkView.of(
                reviewMany.approve(request.ids(), actor.get()), Languages.preferred(language));
    }

    /** Rejects many. */
    @POST
    @Path("/rejections")
    @Operation(
            operationId = "rejectApplications",
            summary = "Reject many applications, for one reason",
            description = "批量不予批准。As approving many.")
    @APIResponse(
            responseCode = "200",
            description = "What came of each",
            content = @Content(schema = @Schema(implementation = BulkView.class)))
    @APIResponse(
            responseCode = "422",
            description = "No ids or no reason (`REQUIRED`), more than 500 (`TOO_MANY_IDS`)")
    public BulkView rejectMany(
            @NotNull @Valid BulkRejectionRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        check(request.ids());
        return BulkView.of(
                reviewMany.reject(request.ids(), request.reason().strip(), actor.get()),
                Languages.preferred(language));
    }

    /** Shows one sealed value. */
    @POST
    @Path("/{id}/reveal")
    @Operation(
            operationId = "revealApplicationField",
            summary = "Show one sealed value of an application, for a stated purpose",
            description =
                    "查看完整证件号码或手机号。Needs REVEAL_IDENTITY at the union. Who looked, when and why is"
                            + " recorded, and the applicant can read it.")
    @APIResponse(
            responseCode = "200",
            description = "The value",
            content = @Content(schema = @Schema(implementation = RevealView.class)))
    @APIResponse(responseCode = "404", description = "`APPLICATION_NOT_FOUND`")
    @APIResponse(responseCode = "422", description = "Field or purpose missing (`REQUIRED`)")
    public Response reveal(@PathParam("id") UUID id, @NotNull @Valid RevealRequest request) {
        var value = read.reveal(id, request.field(), request.purpose().strip(), actor.get());
        return Response.ok(new RevealView(request.field(), value))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Precondition ifGiven(String ifMatch) {
        return version -> {
            if (ifMatch != null) {
                ETags.require(ifMatch, version);
            }
        };
    }

    private static void check(List<UUID> ids) {
        var faults = new Faults();
        if (ids == null || ids.isEmpty()) {
            faults.add("/ids", CommonProblem.REQUIRED);
        } else if (ids.size() > MOST) {
            faults.add("/ids", JoiningProblem.TOO_MANY_IDS, MOST);
        } else {
            for (int i = 0; i < ids.size(); i++) {
                if (ids.get(i) == null) {
                    faults.add("/ids/" + i, CommonProblem.REQUIRED);
                }
            }
        }
        faults.throwIfAny();
    }
}
