package org.unionhall.membership.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.unionhall.membership.accesslog.RevealRequest;
import org.unionhall.membership.accesslog.RevealView;
import org.unionhall.membership.person.PersonName;
import org.unionhall.membership.person.PlainText;
import org.unionhall.membership.person.WorkerGroup;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageLimit;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Members: one's own membership, and those of the unions one works for. */
@Path("/api/v1/members")
@Tag(name = "Members", description = "会员与会籍")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MemberResource {

    private final ReadMembers read;
    private final CurrentActor actor;

    MemberResource(ReadMembers read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    /** Members found by document. */
    public record MemberList(List<MemberView> items) {}

    /** A member's ledger. */
    public record MovementList(List<MovementView> items) {}

    /** Changes, and from where to go on. */
    public record MemberChanges(
            @Schema(
                            description =
                                    "Members as they are now; one whose `status` is EXITED,"
                                            + " EXPELLED, DECEASED, MERGED or VOID has left")
                    List<MemberView> items,
            @Schema(
                            examples = "AAAAAAAAEmc",
                            description = "Send as `after` to go on; also when nothing changed")
                    String next,
            @Schema(description = "Whether more wait now") boolean more) {}

    /** Lists members. */
    @GET
    @Operation(
            operationId = "listMembers",
            summary = "Members of a union and those below it",
            description =
                    "会员名册，union by union, in each in the order of joining, numbers masked. Only"
                        + " unions where the caller has VIEW_MEMBERS are in it; asking for another"
                        + " union gives an empty list.")
    @APIResponse(responseCode = "200", description = "A page of members")
    public Page<MemberView> list(
            @Parameter(
                            description =
                                    "This union and those below it; absent: everywhere the caller"
                                            + " sees",
                            example = "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10")
                    @QueryParam("unit")
                    UUID unit,
            @Parameter(description = "Only members of this group") @QueryParam("group")
                    WorkerGroup group,
            @Parameter(description = "Only those in this state") @QueryParam("status")
                    MemberStatus status,
            @Parameter(
                            description = "How the name begins",
                            example = "阿不都",
                            schema = @Schema(maxLength = 50))
                    @QueryParam("name")
                    String name,
            @BeanParam PageRequest page) {
        var begins = PlainText.read(name, PersonName.LONGEST);
        if (begins.isRefused()) {
            throw new Rejection(CommonProblem.INVALID_PARAMETER, "name", "1–50")
                    .ofParameter("name");
        }
        return read.page(
                unit, new Members.Filter(group, status, begins.value()), actor.get(), page);
    }

    /** One's own. */
    @GET
    @Path("/me")
    @Operation(
            operationId = "getMyMembership",
            summary = "My membership",
            description = "本人会籍。`NOT_FOUND` when the account is no member.")
    @APIResponse(
            responseCode = "200",
            description = "My membership",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`")
    public MemberView me() {
        return read.me(actor.get());
    }

    /** Who looked at me. */
    @GET
    @Path("/me/access-log")
    @Operation(
            operationId = "getMyAccessLog",
            summary = "Who looked at my sealed data",
            description =
                    "谁查看过我的证件号码和手机号: who, when, which value, for which purpose; newest first. Also"
                            + " for applicants who are no members yet.")
    @APIResponse(responseCode = "200", description = "A page of the log")
    public Page<AccessView> accessLog(@BeanParam PageRequest page) {
        return read.accessesOf(actor.get(), page);
    }

    /** The changes feed. */
    @GET
    @Path("/changes")
    @Operation(
            operationId = "listMemberChanges",
            summary = "What changed about members",
            description =
                    "增量同步。Every member of the caller's scope that changed after the mark, in the"
                        + " order of the changes; one that changed twice may come once. A reader"
                        + " that goes on from `next` until `more` is false holds what the server"
                        + " holds. A member that left is told with the status it left with.")
    @APIResponse(
            responseCode = "200",
            description = "Changes",
            content = @Content(schema = @Schema(implementation = MemberChanges.class)))
    @APIResponse(
            responseCode = "400",
            description = "`INVALID_CURSOR`: the mark is none of this feed")
    public MemberChanges changes(
            @Parameter(
                            description =
                                    "The `next` of the answer before; absent: from the beginning",
                            example = "AAAAAAAAEmc",
                            schema = @Schema(maxLength = 64))
                    @QueryParam("after")
                    String after,
            @BeanParam PageLimit page) {
        var changes = read.changes(ChangeMark.read(after), actor.get(), page.limit());
        return new MemberChanges(changes.items(), changes.mark().text(), changes.more());
    }

    /** One member. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMember",
            summary = "One member",
            description =
                    "For the member, and for those with VIEW_MEMBERS at the union or above it. For"
                            + " everybody else it does not exist.")
    @APIResponse(
            responseCode = "200",
            description = "The member, with its `ETag`",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Its version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`")
    public Response one(@PathParam("id") UUID id) {
        var view = read.one(id, actor.get());
        return Response.ok(view).header(HttpHeaders.ETAG, ETags.of(view.version())).build();
    }

    /** A member's ledger. */
    @GET
    @Path("/{id}/movements")
    @Operation(
            operationId = "listMovements",
            summary = "A member's ledger",
            description =
                    "会籍变动台账，oldest first: joining, transfers, retaining, leaving. Entries are only"
                            + " ever added.")
    @APIResponse(
            responseCode = "200",
            description = "The ledger",
            content = @Content(schema = @Schema(implementation = MovementList.class)))
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`")
    public MovementList movements(@PathParam("id") UUID id) {
        return new MovementList(read.movements(id, actor.get()));
    }

    /** Finds members by document. */
    @POST
    @Path("/lookup")
    @Operation(
            operationId = "lookupMember",
            summary = "Find a member by identity document",
            description =
                    "按证件号码精确查询。Within the caller's scope (VIEW_MEMBERS) only; a member elsewhere is"
                            + " not found. The number is in the body so that no URL shows it.")
    @APIResponse(
            responseCode = "200",
            description = "The members found; none, or one and former ones",
            content = @Content(schema = @Schema(implementation = MemberList.class)))
    @APIResponse(
            responseCode = "422",
            description = "The number is not one of that kind (`ID_CHECKSUM` …)")
    public MemberList lookup(@NotNull @Valid LookupRequest request) {
        return new MemberList(read.lookup(request, actor.get()));
    }

    /** Shows one sealed value. */
    @POST
    @Path("/{id}/reveal")
    @Operation(
            operationId = "revealMemberField",
            summary = "Show one sealed value of a member, for a stated purpose",
            description =
                    "查看完整证件号码或手机号。Needs REVEAL_IDENTITY at the union. Who looked, when and why is"
                            + " recorded, and the member can read it.")
    @APIResponse(
            responseCode = "200",
            description = "The value",
            content = @Content(schema = @Schema(implementation = RevealView.class)))
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`")
    @APIResponse(responseCode = "422", description = "Field or purpose missing (`REQUIRED`)")
    public Response reveal(@PathParam("id") UUID id, @NotNull @Valid RevealRequest request) {
        var value = read.reveal(id, request.field(), request.purpose().strip(), actor.get());
        return Response.ok(new RevealView(request.field(), value))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
