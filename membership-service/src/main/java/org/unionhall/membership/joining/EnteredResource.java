package org.unionhall.membership.joining;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.membership.paper.Papers;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.Download;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** Applications that clerks enter from signed papers, for people without an account. */
@Path(ApplicationView.PATH)
@Tag(name = "Joining")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EnteredResource {

    @Inject EnterApplication enter;
    @Inject RevealApplication reveal;
    @Inject Papers papers;
    @Inject RequestFingerprint fingerprint;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Path("/entered")
    @Creates
    @Refuses(
            value = {"NOT_FOUND", "IDENTITY_TAKEN"},
            of = {PaperRefusals.class, FormRefusals.class})
    @Operation(operationId = "enterApplication")
    public SubmittedView enter(EnteredRequest request) {
        return idempotency.once(fingerprint.of(request), () -> enter.enter(request, actor.get()));
    }

    @PUT
    @Path("/entered/{id}")
    @Refuses(
            value = {
                "NOT_FOUND",
                "APPLICATION_NOT_FOUND",
                "APPLICANT_ONLY",
                "ALREADY_DECIDED",
                "TOO_MANY_ENTRIES",
                "IDENTITY_TAKEN"
            },
            of = {PaperRefusals.class, FormRefusals.class})
    @Operation(operationId = "correctEnteredApplication")
    public SubmittedView correct(
            @PathParam("id") UUID id, @BeanParam IfMatch version, EnteredRequest request) {
        return enter.correct(id, request, actor.get(), version);
    }

    @GET
    @Path("/{id}/paper")
    @Consumes(MediaType.WILDCARD)
    @Produces({ContentTypes.PDF, ContentTypes.JPEG, ContentTypes.PNG})
    @Cache(noStore = true)
    @Refuses({"APPLICATION_NOT_FOUND", "PURPOSE_NOT_WORDS", "TOO_MANY_REVEALS"})
    @Operation(operationId = "getApplicationPaper")
    @Download("application-{id}-paper")
    public Response paper(
            @PathParam("id") UUID id,
            @QueryParam("purpose")
                    @Size(max = 200)
                    @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
                    @Parameter(example = "核对代录的入会申请书")
                    String purpose) {
        var paper = papers.get(reveal.paper(id, purpose, actor.get()));
        return Response.ok(papers.open(paper)).type(paper.contentType()).build();
    }
}
