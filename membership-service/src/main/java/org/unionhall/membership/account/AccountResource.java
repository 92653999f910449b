package org.unionhall.membership.account;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.membership.organizationcopy.Appointments;
import org.unionhall.membership.organizationcopy.MembershipPermission;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Faults;
import org.unionhall.platform.web.problem.Rejection;

/** Accounts: one's own, and those of people who are to be appointed. */
@Path("/api/v1/accounts")
@Tag(name = "Accounts", description = "账号：一部手机一个账号")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    private static final int LONGEST_NAME = 50;

    private final Accounts accounts;
    private final Appointments appointments;
    private final CurrentActor actor;
    private final Clock clock;

    AccountResource(Accounts accounts, Appointments appointments, CurrentActor actor, Clock clock) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.actor = actor;
        this.clock = clock;
    }

    /** One's own account. */
    @GET
    @Path("/me")
    @Transactional
    @Operation(
            operationId = "getMyAccount",
            summary = "My account",
            description =
                    "本人账号与现任职务。Who I am and the appointments I hold today. `NOT_FOUND` when the"
                            + " token is of another issuer and no account was made yet.")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(responseCode = "404", description = "No account here (`NOT_FOUND`)")
    public AccountView me() {
        return view(actor.get().id());
    }

    /** Makes an account for somebody who has not signed in yet. */
    @POST
    @Transactional
    @Operation(
            operationId = "addAccount",
            summary = "Make an account for somebody who is to be appointed",
            description =
                    "为尚未登录的人员建立账号，以便先行任命。Needs MANAGE_ACCOUNTS or APPOINT at any union. The same"
                            + " mobile always gives the same account: repeating it is harmless.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was there already",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "The mobile is not one (`MOBILE_REQUIRED`, `MOBILE_FORM`), the name too long"
                            + " (`INVALID_LENGTH`)")
    public Response add(AccountRequest request) {
        requireAppointing();
        if (request == null) {
            throw new Rejection(CommonProblem.BODY_REQUIRED);
        }
        var faults = new Faults();
        var mobile = Mobile.read(request.mobile()).orNote(faults, "/mobile");
        var name = PlainText.read(request.name(), LONGEST_NAME).orNote(faults, "/name");
        faults.throwIfAny();
        var reached = accounts.reach(mobile, name);
        return Response.status(reached.created() ? 201 : 200)
                .entity(viewOf(reached.id(), name))
                .build();
    }

    private void requireAppointing() {
        if (actor.get().scope(MembershipPermission.APPOINT).isEmpty()) {
            actor.get().requireAnywhere(MembershipPermission.MANAGE_ACCOUNTS);
        }
    }

    /**
     * Somebody's account for who is to appoint them: of what they are elsewhere nothing, and their
     * name only when it was given just now or they are appointed in the actor's sight.
     */
    private AccountView viewOf(UUID id, String given) {
        var sight = actor.get().sight();
        var account = account(id);
        var seen =
                appointments.heldBy(id, LocalDate.now(clock)).stream()
                        .filter(held -> sight.covers(held.grant().lo()))
                        .toList();
        boolean everywhere = sight.covers(Long.MIN_VALUE);
        var view = AccountView.of(account, seen);
        return everywhere || !seen.isEmpty() || Objects.equals(given, view.name())
                ? view
                : view.withoutName();
    }

    private AccountView view(UUID id) {
        return AccountView.of(account(id), appointments.heldBy(id, LocalDate.now(clock)));
    }

    private Account account(UUID id) {
        return accounts.findByIdOptional(id)
                .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }
}
