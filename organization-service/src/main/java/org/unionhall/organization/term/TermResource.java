package org.unionhall.organization.term;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** The register of terms over HTTP. */
@Path(TermView.PATH)
@Tag(name = "Terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TermResource {

    @Inject DecideElection decide;
    @Inject ReadTerms read;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "listTerms")
    public Page<TermView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("body") ElectedBody body,
            @Parameter(example = "2026-09-30") @QueryParam("on") LocalDate on,
            @Parameter(example = "2027-03-31") @QueryParam("endsBy") LocalDate endsBy,
            @Parameter(example = "true") @QueryParam("overdue") Boolean overdue,
            @BeanParam PageRequest page) {
        return read.page(new ReadTerms.Query(unit, body, on, endsBy, overdue), page, actor.get());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getTerm")
    public TermView one(@PathParam("id") UUID id) {
        return read.term(id, actor.get());
    }

    @POST
    @Creates
    @Refuses({
        "NOT_FOUND",
        "NO_UNION_ABOVE",
        "TERM_OWN_UNION",
        "TERM_UNION_NOT_AT_WORK",
        "TERM_OPEN",
        "TERM_OVERLAPS",
        "TERM_YEARS",
        "TERM_IN_FUTURE",
        "DOCUMENT_NUMBER_FORM"
    })
    @Operation(operationId = "recordTerm")
    public TermView record(@NotNull @Valid TermRequest request) {
        return idempotency.once(request, () -> read.shown(decide.recordTerm(request, actor.get())));
    }
}
