package org.unionhall.membership.secondfactor;

import static org.unionhall.membership.organizationcopy.MembershipPermission.MANAGE_ACCOUNTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.platform.grants.Grants;
import org.unionhall.platform.grants.Held;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Somebody who manages accounts removes the second factor of a person who lost telephone and
 * recovery codes. They need the permission at every union the person has an office at, so that
 * nobody weakens the sign-in of those above them; for who has no office, over the whole platform.
 */
@ApplicationScoped
class RemoveForSomebody {

    @Inject SecondFactors factors;
    @Inject EndSecondFactor end;
    @Inject ReachAccount rows;
    @Inject Grants grants;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code SECOND_PERSON_NEEDED}, {@code
     *     SECOND_FACTOR_OFF}, or what is wrong with the reason
     */
    @Transactional
    void remove(UUID account, Reason reason, Actor actor) {
        require(account, actor);
        var why = Rejection.unlessGiven(reason).read();
        if (actor.id().equals(account)) {
            throw new Rejection(SecondFactorProblem.SECOND_PERSON_NEEDED);
        }
        rows.hold(account);
        if (factors.on(account).isEmpty()) {
            throw new Rejection(SecondFactorProblem.SECOND_FACTOR_OFF);
        }
        end.end(account, EntryKind.REMOVED_BY_OFFICER, actor.id(), why);
    }

    /**
     * Asks for the permission over an account.
     *
     * @throws Rejection {@code NOT_FOUND} when none of its offices is in the actor's sight, {@code
     *     FORBIDDEN} when the permission is missing at one of them
     */
    void require(UUID account, Actor actor) {
        var places = grants.heldBy(account, LocalDate.now(clock)).stream().map(Held::lo).toList();
        var managed = actor.scope(MANAGE_ACCOUNTS);
        if (places.isEmpty()
                ? managed.covers(Long.MIN_VALUE)
                : places.stream().allMatch(managed::covers)) {
            return;
        }
        if (places.stream().anyMatch(actor.sight()::covers)) {
            throw new Rejection(CommonProblem.FORBIDDEN, MANAGE_ACCOUNTS.name());
        }
        throw new Rejection(CommonProblem.NOT_FOUND);
    }
}
