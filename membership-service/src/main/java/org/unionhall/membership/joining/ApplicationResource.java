package org.unionhall.membership.joining;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.membership.person.WorkerGroup;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Applications to join: submitted, corrected and watched by applicants, queued for clerks. */
@Path("/api/v1/applications")
@Tag(name = "Joining", description = "入会申请与审核")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    private static final String PATH = "/api/v1/applications";

    private final SubmitApplication submit;
    private final ReadApplications read;
    private final RequestFingerprint fingerprint;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    ApplicationResource(
            SubmitApplication submit,
            ReadApplications read,
            RequestFingerprint fingerprint,
            Idempotency idempotency,
            CurrentActor actor) {
        this.submit = submit;
        this.read = read;
        this.fingerprint = fingerprint;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    /** One's own applications. */
    public record ApplicationList(List<ApplicationView> items) {}

    /** Submits an application. */
    @POST
    @Operation(
            operationId = "submitApplication",
            summary = "Apply to join a union",
            description =
                    "提交入会申请。By the code of a scanned channel, or to a chosen union. Everything"
                        + " wrong with it is in `errors`, each with its JSON pointer; one fault"
                        + " alone gives the problem its own code. One identity and one account have"
                        + " one live application or membership.")
    @APIResponse(
            responseCode = "201",
            description = "Submitted; `Location` is the application",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Its version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SubmittedView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "`ALREADY_APPLIED`, `ALREADY_A_MEMBER`; `REQUEST_IN_PROGRESS` for a twin with"
                            + " the same Idempotency-Key")
    @APIResponse(
            responseCode = "422",
            description =
                    "`INVALID_INPUT` with several faults, or the one fault: `ID_LENGTH`,"
                        + " `ID_CHARACTERS`, `ID_LETTER_FOR_DIGIT`, `ID_FIFTEEN_DIGITS`,"
                        + " `ID_CHECKSUM`, `ID_DATE`, `ID_FUTURE`, `ID_FORM`, `TOO_YOUNG`,"
                        + " `NAME_FORM`, `REQUIRED`, `CHANNEL_UNKNOWN`, `CHANNEL_CLOSED`,"
                        + " `CHANNEL_OR_UNIT_REQUIRED`, `UNIT_UNKNOWN`, `UNIT_NOT_TAKING_MEMBERS`,"
                        + " `GROUP_NOT_IN_CHANNEL`, `CONSENT_MISSING`, `CONSENT_OUTDATED`,"
                        + " `CREDIT_CODE_CHECKSUM` …")
    public Response submit(
            ApplicationRequest request,
            @Parameter(
                            description =
                                    "Repeat a request with the same key and get the same answer; a"
                                            + " UUID is best")
                    @HeaderParam("Idempotency-Key")
                    String key) {
        given(request);
        return idempotency.once(
                key,
                "POST " + PATH,
                key == null ? null : fingerprint.of(request),
                () -> {
                    var submitted = submit.submit(request, actor.get());
                    return Response.created(URI.create(PATH + "/" + submitted.application().id()))
                            .tag(tag(submitted))
                            .entity(SubmittedView.of(submitted))
                            .build();
                });
    }

    /** One's own. */
    @GET
    @Path("/mine")
    @Operation(
            operationId = "listMyApplications",
            summary = "My applications",
            description = "本人的入会申请，newest first.")
    @APIResponse(responseCode = "200", description = "Mine; often one, sometimes none")
    public ApplicationList mine() {
        return new ApplicationList(read.ofAccount(actor.get()));
    }

    /** One of them. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getApplication",
            summary = "One application",
            description =
                    "For the applicant, and for those who review joining at the union or above it."
                            + " For everybody else it does not exist.")
    @APIResponse(
            responseCode = "200",
            description = "The application; its `ETag` is needed to correct it",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Its version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "404", description = "`APPLICATION_NOT_FOUND`")
    public Response one(@PathParam("id") UUID id) {
        var view = read.one(id, actor.get());
        return Response.ok(view).header(HttpHeaders.ETAG, ETags.of(view.version())).build();
    }

    /** The clerk's queue. */
    @GET
    @Operation(
            operationId = "listApplications",
            summary = "The queue of applications",
            description =
                    "待审核申请列表，oldest first, numbers masked. Only unions where the caller has"
                            + " REVIEW_JOINING are in it; asking for another union gives an empty"
                            + " list.")
    @APIResponse(responseCode = "200", description = "A page of the queue")
    public Page<ApplicationView> queue(
            @Parameter(
                            description =
                                    "This union and those below it; absent: everywhere the caller"
                                            + " reviews",
                            example = "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10")
                    @QueryParam("unit")
                    UUID unit,
            @Parameter(description = "Only those in this state") @QueryParam("status")
                    ApplicationStatus status,
            @Parameter(description = "Only applicants of this group") @QueryParam("group")
                    WorkerGroup group,
            @Parameter(
                            description = "A channel's code",
                            example = "K7QX2M9A",
                            schema = @Schema(maxLength = 64))
                    @QueryParam("channel")
                    String channel,
            @BeanParam PageRequest page) {
        return read.queue(unit, new Applications.Filter(status, group, channel), actor.get(), page);
    }

    /** Corrects an application. */
    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "correctApplication",
            summary = "Correct an application and submit it again",
            description =
                    "修改并重新提交。By the applicant, while it is not decided. Needs the `ETag` that was"
                            + " read as `If-Match`.")
    @APIResponse(
            responseCode = "200",
            description = "Submitted again",
            content = @Content(schema = @Schema(implementation = SubmittedView.class)))
    @APIResponse(responseCode = "403", description = "`APPLICANT_ONLY`")
    @APIResponse(responseCode = "404", description = "`APPLICATION_NOT_FOUND`")
    @APIResponse(
            responseCode = "409",
            description = "`ALREADY_DECIDED`, `ALREADY_APPLIED`, `ALREADY_A_MEMBER`")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`")
    @APIResponse(responseCode = "422", description = "As for submitting")
    @APIResponse(responseCode = "428", description = "`VERSION_REQUIRED`")
    public Response correct(
            @PathParam("id") UUID id,
            ApplicationRequest request,
            @Parameter(example = "\"v1\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        given(request);
        var submitted =
                submit.correct(
                        id, request, actor.get(), version -> ETags.require(ifMatch, version));
        return Response.ok(SubmittedView.of(submitted)).build();
    }

    private static jakarta.ws.rs.core.EntityTag tag(SubmitApplication.Submitted submitted) {
        return new jakarta.ws.rs.core.EntityTag("v" + submitted.application().version());
    }

    private static void given(Object body) {
        if (body == null) {
            throw new Rejection(CommonProblem.BODY_REQUIRED);
        }
    }
}
