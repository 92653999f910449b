package org.unionhall.organization.legalperson;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** The register of certificates over HTTP. */
@Path(CertificateView.PATH)
@Tag(name = "Legal-persons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CertificateResource {

    @Inject CorrectCertificate correct;
    @Inject ReadCertificates read;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "listUnionCertificates")
    public Page<CertificateView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("type") CertificateType type,
            @QueryParam("state") CertificateState state,
            @QueryParam("endsBy") LocalDate endsBy,
            @BeanParam PageRequest page) {
        var query = new ReadCertificates.Query(unit, type, state, endsBy);
        return read.page(query, page, actor.get());
    }

    @GET
    @Path("/counts")
    @Refuses({"NOT_FOUND", "FORBIDDEN", "PERIOD_REVERSED"})
    @Operation(operationId = "countUnionCertificates")
    public CertificateCountsView counts(
            @QueryParam("unit") UUID unit,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        return read.counts(unit, from, to, actor.get());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getUnionCertificate")
    public CertificateView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }

    @GET
    @Path("/{id}/editions")
    @Refuses
    @Operation(operationId = "listUnionCertificateEditions")
    public Page<CertificateEditionView> editions(
            @PathParam("id") UUID id, @QueryParam("on") LocalDate on) {
        return read.editions(id, on, actor.get());
    }

    @POST
    @Path("/{id}/correction")
    @Refuses({
        "OWN_UNION",
        "NO_REGISTRAR",
        "CERTIFICATE_CANCELLED",
        "NOTHING_TO_CORRECT",
        "CODE_OF_OTHER_TYPE",
        "CERTIFICATE_CODE_TAKEN",
        "CREDIT_CODE_TAKEN",
        "UNIT_NOT_OPEN",
        "DOCUMENT_NUMBER_FORM",
        "FORM_TEXT_LENGTH",
        "REASON_LENGTH",
        "CREDIT_CODE_LENGTH",
        "CREDIT_CODE_LETTER_FOR_DIGIT",
        "CREDIT_CODE_CHARACTER",
        "CREDIT_CODE_NOT_A_UNION",
        "CREDIT_CODE_CHECKSUM"
    })
    @Operation(operationId = "correctUnionCertificate")
    public CertificateView correct(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid CorrectionRequest request) {
        return read.shown(correct.correct(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/cancellation")
    @Refuses({
        "OWN_UNION",
        "NO_REGISTRAR",
        "UNION_STILL_LIVES",
        "CERTIFICATE_CANCELLED",
        "DOCUMENT_NUMBER_FORM",
        "REASON_LENGTH"
    })
    @Operation(operationId = "cancelUnionCertificate")
    public CertificateView cancel(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid CancellationRequest request) {
        return read.shown(correct.cancel(id, request, version, actor.get()));
    }
}
