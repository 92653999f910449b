package org.unionhall.organization.contract;

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

/** The register of collective contracts over HTTP. */
@Path(ContractView.PATH)
@Tag(name = "Collective contracts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ContractResource {

    @Inject OpenContract open;
    @Inject ReadContracts read;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    /** Whatever begins a contract. */
    @Refuses({
        "NOT_FOUND",
        "CONTRACT_UNION_NOT_AT_WORK",
        "CONTRACT_OPEN",
        "CONTRACT_RENEWED",
        "CONTRACT_NOT_RENEWABLE",
        "CONTRACT_LEVEL_DIFFERS",
        "CONTRACT_DAY",
        "FORM_TEXT_LENGTH"
    })
    interface OpeningRefusals {}

    @POST
    @Creates
    @Refuses(of = OpeningRefusals.class)
    @Operation(operationId = "offerContract")
    public ContractView offer(@NotNull @Valid ContractOfferRequest request) {
        return idempotency.once(request, () -> read.shown(open.offer(request, actor.get())));
    }

    @POST
    @Path("/papers")
    @Creates
    @Refuses(
            value = {
                "CONTRACT_YEARS",
                "CONTRACT_OVER",
                "EMPLOYER_ONE",
                "EMPLOYER_CODE",
                "EMPLOYER_TWICE",
                "DOCUMENT_NUMBER_FORM"
            },
            of = OpeningRefusals.class)
    @Operation(operationId = "recordContract")
    public ContractView record(@NotNull @Valid ContractPaperRequest request) {
        return idempotency.once(request, () -> read.shown(open.record(request, actor.get())));
    }

    @GET
    @Refuses
    @Operation(operationId = "listContracts")
    public Page<ContractView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("kind") ContractKind kind,
            @QueryParam("status") ContractStatus status,
            @Parameter(example = "2027-03-31") @QueryParam("expiresBefore") LocalDate expiresBefore,
            @BeanParam PageRequest page) {
        return read.page(
                new ReadContracts.Query(unit, kind, status, expiresBefore), page, actor.get());
    }

    @GET
    @Path("/coverage")
    @Refuses({"NOT_FOUND", "FORBIDDEN"})
    @Operation(operationId = "contractCoverage")
    public ContractCoverageView coverage(
            @QueryParam("unit") UUID unit,
            @Parameter(example = "2026-09-30") @QueryParam("asOf") LocalDate asOf) {
        return read.coverage(unit, asOf, actor.get());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getContract")
    public ContractView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }
}
