package org.unionhall.membership.member;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.membership.accesslog.AccessView;
import org.unionhall.membership.accesslog.ReadAccessLog;
import org.unionhall.membership.accesslog.RevealRequest;
import org.unionhall.membership.accesslog.RevealView;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.membership.person.DocumentRefusals;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Changes;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageLimit;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Members: one's own membership, and those of the unions one works for. */
@Path("/api/v1/members")
@Tag(name = "Members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MemberResource {

    @Inject ReadMembers read;
    @Inject LookAtMember look;
    @Inject ReadAccessLog log;
    @Inject WorkerGroups groups;
    @Inject CurrentActor actor;

    /** Members found by document. */
    public record MemberList(List<MemberView> items) {}

    /** A member's ledger. */
    public record MovementList(List<MovementView> items) {}

    @GET
    @Refuses("PERSONAL_NUMBER")
    @Operation(operationId = "listMembers")
    public Page<MemberView> list(
            @QueryParam("unit") UUID unit,
            @Parameter(
                            example = "COURIER",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 40))
                    @QueryParam("group")
                    String group,
            @QueryParam("status") MemberStatus status,
            @QueryParam("doubt") MemberDoubt doubt,
            @Parameter(example = "阿不都", schema = @Schema(type = SchemaType.STRING, maxLength = 50))
                    @QueryParam("name")
                    String name,
            @BeanParam PageRequest page) {
        var reader = actor.get();
        var filter =
                MemberFilter.of(groups.filter(group, "group"), status, doubt, name, reader.id());
        return read.page(unit, filter, reader, page);
    }

    @GET
    @Path("/me")
    @Refuses("NOT_FOUND")
    @Operation(operationId = "getMyMembership")
    public MemberView me() {
        return read.me(actor.get());
    }

    @GET
    @Path("/me/access-log")
    @Refuses
    @Operation(operationId = "getMyAccessLog")
    public Page<AccessView> accessLog(@BeanParam PageRequest page) {
        return log.page(actor.get(), page);
    }

    @GET
    @Path("/changes")
    @Refuses
    @Operation(operationId = "listMemberChanges")
    public Changes<MemberView> changes(
            @Parameter(
                            example = "AAAAAAAAEmc",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 64))
                    @QueryParam("after")
                    String after,
            @BeanParam PageLimit page) {
        return read.changes(ChangeMark.read(after), actor.get(), page.limit());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getMember")
    public MemberView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }

    @GET
    @Path("/{id}/movements")
    @Refuses
    @Operation(operationId = "listMovements")
    public MovementList movements(@PathParam("id") UUID id) {
        return new MovementList(read.movements(id, actor.get()));
    }

    @POST
    @Path("/lookup")
    @Refuses(
            value = {"PURPOSE_NOT_WORDS", "TOO_MANY_MISSES", "TOO_MANY_REVEALS"},
            of = DocumentRefusals.class)
    @Operation(operationId = "lookupMember")
    public MemberList lookup(@NotNull @Valid LookupRequest request) {
        return new MemberList(look.lookup(request, actor.get()));
    }

    @POST
    @Path("/{id}/reveal")
    @Cache(noStore = true)
    @Refuses({"PURPOSE_NOT_WORDS", "TOO_MANY_REVEALS"})
    @Operation(operationId = "revealMemberField")
    public RevealView reveal(@PathParam("id") UUID id, @NotNull @Valid RevealRequest request) {
        return look.reveal(id, request, actor.get());
    }
}
