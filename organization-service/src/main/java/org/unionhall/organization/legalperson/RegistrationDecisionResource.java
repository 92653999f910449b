package org.unionhall.organization.legalperson;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
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

/** What the registering union decides, over HTTP. */
@Path(RegistrationView.PATH + "/{id}")
@Tag(name = "Legal-persons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationDecisionResource {

    @Inject DecideRegistration decide;
    @Inject ReadRegistrations read;
    @Inject CurrentActor actor;

    @POST
    @Path("/approval")
    @Refuses({
        "APPLIED_BY_YOURSELF",
        "OWN_UNION",
        "REGISTRATION_DECIDED",
        "NO_REGISTRAR",
        "UNION_NOT_AT_WORK",
        "UNIT_NOT_OPEN",
        "NOT_REGISTERED_HERE",
        "CERTIFICATE_HELD",
        "NO_CERTIFICATE",
        "CERTIFICATE_OVER",
        "RENEWAL_TOO_EARLY",
        "TERM_REVERSED",
        "TERM_TOO_LONG",
        "TERM_OVER",
        "BEFORE_FOUNDING",
        "IN_THE_FUTURE",
        "DOCUMENT_NUMBER_FORM",
        "CODE_OF_OTHER_TYPE",
        "CODE_OF_THE_UNION_DIFFERS",
        "CODE_NOT_ASKED_FOR",
        "CERTIFICATE_CODE_TAKEN",
        "CREDIT_CODE_TAKEN",
        "CREDIT_CODE_LENGTH",
        "CREDIT_CODE_LETTER_FOR_DIGIT",
        "CREDIT_CODE_CHARACTER",
        "CREDIT_CODE_NOT_A_UNION",
        "CREDIT_CODE_CHECKSUM"
    })
    @Operation(operationId = "approveLegalPersonRegistration")
    public RegistrationView approve(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid ApprovalRequest request) {
        return read.shown(decide.approve(id, request, version, actor.get()));
    }

    @POST
    @Path("/return")
    @Refuses({
        "APPLIED_BY_YOURSELF",
        "OWN_UNION",
        "REGISTRATION_DECIDED",
        "RETURNED_BEFORE",
        "NO_REGISTRAR",
        "REASON_LENGTH"
    })
    @Operation(operationId = "returnLegalPersonRegistration")
    public RegistrationView giveBack(
            @PathParam("id") UUID id, @BeanParam IfMatch version, @NotNull Reason reason) {
        return read.shown(decide.giveBack(id, reason, version, actor.get()));
    }

    @POST
    @Path("/rejection")
    @Refuses({
        "APPLIED_BY_YOURSELF",
        "OWN_UNION",
        "REGISTRATION_DECIDED",
        "NO_REGISTRAR",
        "REASON_LENGTH"
    })
    @Operation(operationId = "rejectLegalPersonRegistration")
    public RegistrationView reject(
            @PathParam("id") UUID id, @BeanParam IfMatch version, @NotNull Reason reason) {
        return read.shown(decide.reject(id, reason, version, actor.get()));
    }
}
