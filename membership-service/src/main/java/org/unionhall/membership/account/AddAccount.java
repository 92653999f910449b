package org.unionhall.membership.account;

import static org.unionhall.membership.organizationcopy.MembershipPermission.APPOINT;
import static org.unionhall.membership.organizationcopy.MembershipPermission.MANAGE_ACCOUNTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.grants.Grants;
import org.unionhall.platform.grants.Held;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/** Gives somebody an account who is to be appointed before the first sign-in. */
@ApplicationScoped
class AddAccount {

    private static final int LONGEST_NAME = 50;

    @Inject Accounts accounts;
    @Inject ReachAccount reach;
    @Inject Grants grants;
    @Inject Clock clock;

    /**
     * What is answered of the account.
     *
     * @param known whether it was there already, and its holder is appointed in the actor's sight
     */
    record Added(AccountView view, boolean known) {}

    /**
     * @throws Rejection {@code FORBIDDEN}, or what is wrong with mobile and name
     */
    @Transactional
    Added add(AccountRequest request, Actor actor) {
        if (actor.scope(APPOINT).isEmpty()) {
            actor.requireAnywhere(MANAGE_ACCOUNTS);
        }
        Rejection.unlessGiven(request);
        var errors = new InputErrors();
        var mobile = Mobile.read(request.mobile()).orNote(errors, "/mobile");
        var name = PlainText.read(request.name(), LONGEST_NAME).orNote(errors, "/name");
        errors.throwIfAny();
        var reached = reach.reach(mobile, name);
        var held = grants.heldBy(reached.id(), LocalDate.now(clock));
        if (!reached.created() && name != null && isOneOfOurs(held, actor)) {
            accounts.nameOnce(reached.id(), name);
        }
        var sight = actor.sight();
        var seen = held.stream().filter(one -> sight.covers(one.lo())).toList();
        boolean known = !seen.isEmpty() || sight.covers(Long.MIN_VALUE);
        var account = accounts.get(reached.id());
        return new Added(
                known ? AccountView.of(account, seen) : AccountView.ofStranger(account, name),
                known && !reached.created());
    }

    /** Whether somebody is appointed where the actor appoints or manages accounts. */
    private static boolean isOneOfOurs(List<Held> held, Actor actor) {
        var appointing = actor.scope(APPOINT);
        var managing = actor.scope(MANAGE_ACCOUNTS);
        return held.stream()
                .map(Held::lo)
                .anyMatch(place -> appointing.covers(place) || managing.covers(place));
    }
}
