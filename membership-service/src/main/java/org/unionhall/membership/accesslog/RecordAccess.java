package org.unionhall.membership.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Records a look in the transaction that shows, and keeps it within the day's allowance. Whoever
 * asks has been allowed to.
 */
@ApplicationScoped
public class RecordAccess {

    @Inject Accesses accesses;
    @Inject Allowances allowances;
    @Inject Clock clock;

    /**
     * Whose data it is.
     *
     * @param subject null when nobody was found
     * @param id of the application or member; null when nobody was found
     * @param accountId null when the person has none
     */
    public record Whose(Subject subject, UUID id, UUID accountId) {

        static final Whose NOBODY = new Whose(null, null, null);
    }

    /**
     * One value is about to be shown.
     *
     * @throws Rejection {@code TOO_MANY_REVEALS}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reveal(Whose whose, RevealedField field, Purpose purpose, Actor actor) {
        seen(whose, field.accessed(), purpose, actor);
    }

    /**
     * A signed paper is about to be shown.
     *
     * @throws Rejection {@code TOO_MANY_REVEALS}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void paper(Whose whose, Purpose purpose, Actor actor) {
        seen(whose, AccessedField.PAPER, purpose, actor);
    }

    private void seen(Whose whose, AccessedField field, Purpose purpose, Actor actor) {
        takeReveal(actor);
        persist(whose, field, purpose, actor, null);
    }

    /**
     * Before a look-up: once its misses are used up an account finds nobody at all, since a refusal
     * of misses alone would tell them from hits. Look-ups of an account wait for each other.
     *
     * @throws Rejection {@code TOO_MANY_MISSES}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void beforeLookup(Actor actor) {
        if (!allowances.hold(actor.id(), DailyUse.LOOKUP_MISS)) {
            throw allowances.usedUp(AccessProblem.TOO_MANY_MISSES);
        }
    }

    /**
     * People were found by a number.
     *
     * @throws Rejection {@code TOO_MANY_REVEALS}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void found(List<Whose> people, byte[] index, Purpose purpose, Actor actor) {
        takeReveal(actor);
        people.forEach(whose -> persist(whose, AccessedField.MEMBERSHIP, purpose, actor, index));
    }

    /**
     * Nobody was found who may be shown.
     *
     * @param elsewhere the people of that number who may not be shown: they read of it all the same
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void missed(List<Whose> elsewhere, byte[] index, Purpose purpose, Actor actor) {
        allowances.take(actor.id(), DailyUse.LOOKUP_MISS);
        (elsewhere.isEmpty() ? List.of(Whose.NOBODY) : elsewhere)
                .forEach(whose -> persist(whose, AccessedField.MEMBERSHIP, purpose, actor, index));
    }

    /**
     * What somebody says of people was held against what is kept of them, as a look-up by their
     * numbers would; each reads of it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void compared(List<Whose> people, Purpose purpose, Actor actor) {
        people.forEach(whose -> persist(whose, AccessedField.MEMBERSHIP, purpose, actor, null));
    }

    private void takeReveal(Actor actor) {
        if (!allowances.take(actor.id(), DailyUse.REVEAL)) {
            throw allowances.usedUp(AccessProblem.TOO_MANY_REVEALS);
        }
    }

    private void persist(
            Whose whose, AccessedField field, Purpose purpose, Actor actor, byte[] index) {
        accesses.persist(
                new Access(
                        Ids.next(),
                        whose,
                        field,
                        purpose.text(),
                        actor.id(),
                        index,
                        clock.instant()));
    }
}
