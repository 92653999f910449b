package org.unionhall.membership.memberexport;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.jobs.JobView;
import org.unionhall.platform.jobs.Jobs;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.Download;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;
import org.unionhall.platform.web.stream.EventStream;

/** Lists of members as workbooks, each made by a job that only who asked for it sees. */
@Path(MemberExportResource.PATH)
@Tag(name = "Members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MemberExportResource {

    static final String PATH = "/api/v1/members/exports";

    @Inject AskExport ask;
    @Inject TakeExport take;
    @Inject Jobs jobs;
    @Inject Idempotency idempotency;
    @Inject EventStream events;
    @Inject CurrentActor actor;

    @POST
    @Creates
    @Refuses({
        "PURPOSE_NOT_WORDS",
        "EXPORT_TOO_LONG",
        "TOO_MANY_EXPORTS",
        "TOO_MANY_JOBS",
        "NOT_FOUND"
    })
    @Operation(operationId = "exportMembers")
    public JobView export(
            @NotNull @Valid ExportRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        var language = Languages.preferred(languages).getLanguage();
        return idempotency.once(request, () -> ask.ask(request, language, actor.get()));
    }

    @GET
    @Refuses
    @Operation(operationId = "listMemberExports")
    public Page<JobView> list(@BeanParam PageRequest page) {
        return jobs.own(ExportWork.KIND, actor.get(), page);
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getMemberExport")
    public JobView one(@PathParam("id") UUID id) {
        return jobs.one(ExportWork.KIND, id, actor.get());
    }

    @GET
    @Path("/{id}/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Refuses
    @Operation(operationId = "getMemberExportEvents")
    @APIResponse(
            responseCode = "200",
            description = "Events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = JobView.class)))
    public Multi<OutboundSseEvent> events(@PathParam("id") UUID id, @Context Sse sse) {
        return events.of(
                sse,
                "job",
                actor.get(),
                reader -> jobs.one(ExportWork.KIND, id, reader),
                JobView::isOver);
    }

    @POST
    @Path("/{id}/cancel")
    @Refuses("JOB_OVER")
    @Operation(operationId = "cancelMemberExport")
    public JobView cancel(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return jobs.cancel(ExportWork.KIND, id, version, actor.get());
    }

    @POST
    @Path("/{id}/resume")
    @Refuses({"JOB_NOT_STOPPED", "TOO_MANY_JOBS"})
    @Operation(operationId = "resumeMemberExport")
    public JobView resume(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return jobs.resume(ExportWork.KIND, id, version, actor.get());
    }

    @GET
    @Path("/{id}/file")
    @Cache(noStore = true)
    @Produces(ContentTypes.WORKBOOK)
    @Refuses({"JOB_NOT_DONE", "JOB_FILE_ENDED"})
    @Operation(operationId = "getMemberExportFile")
    @Download("members-{id}.xlsx")
    public InputStream file(@PathParam("id") UUID id) {
        return take.file(id, actor.get());
    }
}
