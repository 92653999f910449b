package org.unionhall.membership.roster;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.Download;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;
import org.unionhall.platform.web.stream.EventStream;

/** Rosters that are sent, checked, committed and taken back; only who sent one sees it. */
@Path(RosterImportResource.PATH)
@Tag(name = "Members")
@Produces(MediaType.APPLICATION_JSON)
public class RosterImportResource {

    static final String PATH = "/api/v1/members/imports";

    @Inject TakeRoster take;
    @Inject ReadImports read;
    @Inject MoveImport move;
    @Inject WorkerGroups groups;
    @Inject EventStream events;
    @Inject CurrentActor actor;

    @POST
    @Blocking
    @Creates(repeatable = false)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Refuses({
        "PAPER_CONSENT_REQUIRED",
        "ROSTER_OLD_OR_LOCKED",
        "ROSTER_NOT_READABLE",
        "ROSTER_HAS_NO_HEADER",
        "ROSTER_COLUMN_TWICE",
        "ROSTER_IS_EMPTY",
        "ROSTER_TOO_LONG",
        "ROSTER_TOO_WIDE",
        "FILE_TOO_LARGE",
        "FILE_TYPE_NOT_TAKEN",
        "FILE_UNPACKS_TOO_LARGE",
        "FILE_HAS_MACROS",
        "FILE_BROKEN",
        "TOO_MANY_IMPORTS",
        "TOO_MANY_JOBS",
        "NOT_FOUND"
    })
    @Operation(operationId = "importMembers")
    public ImportView send(
            @QueryParam("unitId") @NotNull UUID unitId,
            @QueryParam("reason")
                    @NotBlank
                    @Size(min = 2, max = 200)
                    @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
                    @Parameter(example = "2026年第四季度新增会员名册")
                    String reason,
            @QueryParam("paperConsent") @NotNull Boolean paperConsent,
            @QueryParam("group") @Size(max = 40) @Parameter(example = "COURIER") String group,
            @QueryParam("employmentForm") EmploymentForm employmentForm,
            @QueryParam("migrantWorker") Boolean migrantWorker,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            InputStream roster) {
        var usual = new UsualWork(groups.filter(group, "group"), employmentForm, migrantWorker);
        var language = Languages.preferred(languages).getLanguage();
        var order = new RosterOrder(unitId, reason.strip(), paperConsent, usual, language);
        var sender = actor.get();
        return read.one(take.take(order, roster, sender), sender);
    }

    @GET
    @Refuses
    @Operation(operationId = "listMemberImports")
    public Page<ImportView> list(@BeanParam PageRequest page) {
        return read.own(actor.get(), page);
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getMemberImport")
    public ImportView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }

    @GET
    @Path("/{id}/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Refuses
    @Operation(operationId = "getMemberImportEvents")
    @APIResponse(
            responseCode = "200",
            description = "Events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ImportView.class)))
    public Multi<OutboundSseEvent> events(@PathParam("id") UUID id, @Context Sse sse) {
        return events.of(
                sse, "import", actor.get(), reader -> read.one(id, reader), ImportView::rests);
    }

    @POST
    @Path("/{id}/commit")
    @Refuses({"IMPORT_NOT_CHECKED", "IMPORT_NOTHING_TO_COMMIT", "TOO_MANY_JOBS"})
    @Operation(operationId = "commitMemberImport")
    public ImportView commit(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return move.commit(id, version, actor.get());
    }

    @POST
    @Path("/{id}/undo")
    @Refuses({"IMPORT_NOT_COMMITTED", "IMPORT_TOUCHED", "TOO_MANY_JOBS"})
    @Operation(operationId = "undoMemberImport")
    public ImportView undo(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return move.undo(id, version, actor.get());
    }

    @POST
    @Path("/{id}/cancel")
    @Refuses("JOB_OVER")
    @Operation(operationId = "cancelMemberImport")
    public ImportView cancel(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return move.cancel(id, version, actor.get());
    }

    @POST
    @Path("/{id}/resume")
    @Refuses({"JOB_NOT_STOPPED", "TOO_MANY_JOBS"})
    @Operation(operationId = "resumeMemberImport")
    public ImportView resume(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return move.resume(id, version, actor.get());
    }

    @GET
    @Path("/{id}/file")
    @Cache(noStore = true)
    @Produces(ContentTypes.WORKBOOK)
    @Refuses({"JOB_NOT_DONE", "JOB_FILE_ENDED"})
    @Operation(operationId = "getMemberImportFile")
    @Download("roster-{id}.xlsx")
    public InputStream file(@PathParam("id") UUID id) {
        return read.file(id, actor.get());
    }
}
