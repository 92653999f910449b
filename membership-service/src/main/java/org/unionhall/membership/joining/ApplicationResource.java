package org.unionhall.membership.joining;

import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Applications to join: submitted, corrected and watched by applicants, queued for clerks. */
@Path(ApplicationView.PATH)
@Tag(name = "Joining")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    @Inject SubmitApplication submit;
    @Inject ReadApplications read;
    @Inject RequestFingerprint fingerprint;
    @Inject WorkerGroups groups;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    /** One's own applications. */
    public record ApplicationList(List<ApplicationView> items) {}

    @POST
    @Creates
    @Refuses(
            value = {
                "TOO_MANY_IDENTITIES",
                "IDENTITY_TAKEN",
                "ALREADY_APPLIED",
                "ALREADY_A_MEMBER"
            },
            of = FormRefusals.class)
    @Operation(operationId = "submitApplication")
    public SubmittedView submit(
            ApplicationRequest request,
            @Parameter(hidden = true) @HeaderParam("X-Forwarded-For") String forwardedFor) {
        return idempotency.once(
                fingerprint.of(request),
                () -> submit.submit(request, Attempt.of(actor.get(), forwardedFor)));
    }

    @GET
    @Path("/mine")
    @Refuses
    @Operation(operationId = "listMyApplications")
    public ApplicationList mine() {
        return new ApplicationList(read.ofAccount(actor.get()));
    }

    @GET
    @Path("/{id}")
    @Refuses("APPLICATION_NOT_FOUND")
    @Operation(operationId = "getApplication")
    public ApplicationView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }

    @GET
    @Refuses("INVALID_LENGTH")
    @Operation(operationId = "listApplications")
    public Page<ApplicationView> queue(
            @QueryParam("unit") UUID unit,
            @QueryParam("status") ApplicationStatus status,
            @Parameter(
                            example = "COURIER",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 40))
                    @QueryParam("group")
                    String group,
            @CodePointLength(max = 64)
                    @Parameter(
                            example = "K7QX2M9A",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 64))
                    @QueryParam("channel")
                    String channel,
            @Parameter(example = "true") @QueryParam("attention") Boolean attention,
            @QueryParam("timing") AnswerTiming timing,
            @Parameter(example = "true") @QueryParam("assisted") Boolean assisted,
            @BeanParam PageRequest page) {
        var known = groups.filter(group, "group");
        var filter =
                new Applications.Filter(
                        status, known, channel, Boolean.TRUE.equals(attention), timing, assisted);
        return read.queue(unit, filter, actor.get(), page);
    }

    @PUT
    @Path("/{id}")
    @Refuses(
            value = {
                "APPLICATION_NOT_FOUND",
                "APPLICANT_ONLY",
                "ALREADY_DECIDED",
                "TOO_MANY_IDENTITIES",
                "IDENTITY_TAKEN"
            },
            of = FormRefusals.class)
    @Operation(operationId = "correctApplication")
    public SubmittedView correct(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            ApplicationRequest request,
            @Parameter(hidden = true) @HeaderParam("X-Forwarded-For") String forwardedFor) {
        return submit.correct(id, request, Attempt.of(actor.get(), forwardedFor), version);
    }
}
