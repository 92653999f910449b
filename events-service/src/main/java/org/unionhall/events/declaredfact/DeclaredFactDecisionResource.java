package org.unionhall.events.declaredfact;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** What becomes of declared figures. */
@Path(DeclaredFactView.PATH + "/{id}")
@Tag(name = "declared-facts")
@Produces(MediaType.APPLICATION_JSON)
public class DeclaredFactDecisionResource {

    @Inject DecideDeclaredFact decide;
    @Inject ReadDeclaredFacts read;
    @Inject CurrentActor actor;

    @POST
    @Path("/approval")
    @Refuses({"DECLARED_BY_YOURSELF", "DECLARATION_DECIDED", "ALREADY_DECLARED"})
    @Operation(operationId = "approveDeclaredFact")
    public DeclaredFactView approve(@PathParam("id") UUID id, @BeanParam IfMatch version) {
        return read.shown(decide.approve(id, version, actor.get()));
    }

    @POST
    @Path("/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({"DECLARED_BY_YOURSELF", "DECLARATION_DECIDED"})
    @Operation(operationId = "rejectDeclaredFact")
    public DeclaredFactView reject(
            @PathParam("id") UUID id, @BeanParam IfMatch version, @NotNull Reason reason) {
        return read.shown(decide.reject(id, reason, version, actor.get()));
    }

    @POST
    @Path("/withdrawal")
    @Refuses("DECLARATION_DECIDED")
    @Operation(operationId = "withdrawDeclaredFact")
    public DeclaredFactView withdraw(@PathParam("id") UUID id, @BeanParam IfMatch version) {
        return read.shown(decide.withdraw(id, version, actor.get()));
    }
}
