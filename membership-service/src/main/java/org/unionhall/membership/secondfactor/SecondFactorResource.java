package org.unionhall.membership.secondfactor;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.membership.secondfactor.CheckSecondFactor.Verdict;
import org.unionhall.membership.secondfactor.KeepSecondFactor.Outcome;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** The second factor of the caller's own account. */
@Path(SecondFactorResource.PATH)
@Tag(name = "Second factor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SecondFactorResource {

    static final String PATH = "/api/v1/second-factor";

    @Inject ReadSecondFactor read;
    @Inject EnrolSecondFactor enrol;
    @Inject ConfirmSecondFactor confirm;
    @Inject KeepSecondFactor keep;
    @Inject SecondFactorRefusals refusals;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "getSecondFactor")
    public SecondFactorView get() {
        return read.own(actor.get().id(), actor.signedIn());
    }

    @POST
    @Path("/enrolment")
    @Cache(noStore = true)
    @Refuses({"SIGN_IN_NOT_FRESH", "SECOND_FACTOR_ON", "NOT_FOUND"})
    @Operation(operationId = "beginSecondFactor")
    public EnrolmentView begin() {
        return enrol.begin(actor.get().id(), actor.signedIn());
    }

    @POST
    @Path("/confirmation")
    @Cache(noStore = true)
    @Refuses({
        "SECOND_FACTOR_ON",
        "SECOND_FACTOR_NOT_BEGUN",
        "SECOND_FACTOR_WRONG",
        "SECOND_FACTOR_TOO_OFTEN"
    })
    @Operation(operationId = "confirmSecondFactor")
    public RecoveryCodesView confirm(@NotNull @Valid CodeOfSecondFactor code) {
        return codes(confirm.confirm(actor.get().id(), code.read()));
    }

    @POST
    @Path("/recovery-codes")
    @Cache(noStore = true)
    @Refuses({"SECOND_FACTOR_OFF", "SECOND_FACTOR_WRONG", "SECOND_FACTOR_TOO_OFTEN"})
    @Operation(operationId = "renewRecoveryCodes")
    public RecoveryCodesView renewCodes(@NotNull @Valid CodeOfSecondFactor code) {
        return codes(keep.renewCodes(actor.get().id(), code.read()));
    }

    @POST
    @Path("/removal")
    @Refuses({"SECOND_FACTOR_OFF", "SECOND_FACTOR_WRONG", "SECOND_FACTOR_TOO_OFTEN"})
    @Operation(operationId = "removeSecondFactor")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@NotNull @Valid CodeOfSecondFactor code) {
        unlessRight(keep.remove(actor.get().id(), code.read()));
    }

    private RecoveryCodesView codes(Outcome outcome) {
        unlessRight(outcome);
        return new RecoveryCodesView(outcome.codes());
    }

    private void unlessRight(Outcome outcome) {
        if (outcome.verdict() != Verdict.RIGHT) {
            throw refusals.of(outcome.verdict());
        }
    }
}
