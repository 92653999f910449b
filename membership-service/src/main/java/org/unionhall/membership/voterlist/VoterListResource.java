package org.unionhall.membership.voterlist;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Lists of voters over HTTP. */
@Path(VoterListView.PATH)
@Tag(name = "Voter lists")
@Produces(MediaType.APPLICATION_JSON)
public class VoterListResource {

    @Inject ReadVoterLists read;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "listVoterLists")
    public Page<VoterListView> list(@QueryParam("unit") UUID unit, @BeanParam PageRequest page) {
        return read.page(unit, page, actor.get());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getVoterList")
    public VoterListView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }

    @GET
    @Path("/{id}/voters")
    @Refuses
    @Operation(operationId = "listVoters")
    public Page<VoterView> voters(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return read.voters(id, page, actor.get());
    }
}
