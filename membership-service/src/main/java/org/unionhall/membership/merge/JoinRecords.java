package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.joining.ReclaimIdentity;
import org.unionhall.membership.member.Standing;
import org.unionhall.membership.member.StandingChange;
import org.unionhall.membership.member.TakeOver;
import org.unionhall.membership.member.TakeOver.Because;
import org.unionhall.membership.standing.EndDuplicate;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Makes two records one and two again, in the caller's transaction: the duplicate ends, its number
 * leads to the record that stays, which takes over the earlier day of joining and the only account.
 */
@ApplicationScoped
class JoinRecords {

    /** What the ledgers say of it. */
    static final String UNDONE = "MERGED_BY_MISTAKE";

    @Inject FindMerge find;
    @Inject EndDuplicate duplicates;
    @Inject TakeOver members;
    @Inject ReclaimIdentity identities;

    /** Holds what waits about the record that goes, then both members. */
    void hold(Merge merge) {
        duplicates.hold(merge.two().mergedId());
        members.hold(merge.two().survivorId(), merge.two().mergedId());
    }

    /**
     * Neither of the two is the actor, as they are now.
     *
     * @throws Rejection {@code MERGE_OWN}
     */
    void requireNotOwn(Merge merge, Actor actor) {
        for (var id : merge.two().members()) {
            if (actor.id().equals(find.member(id).accountId())) {
                throw new Rejection(MergeProblem.MERGE_OWN);
            }
        }
    }

    /**
     * @throws Rejection {@code MEMBERSHIP_NOT_SO}
     */
    void join(Merge merge, String why, UUID by, Instant now) {
        var proposed = merge.proposed();
        var ground = proposed.ground().name();
        var before = members.lead(merge.two().mergedId(), merge.two().survivorId());
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        duplicates.end(
                find.member(merge.two().mergedId()),
                new Standing(
                        StandingChange.MERGE,
                        ground,
                        proposed.reason(),
                        proposed.document(),
                        today,
                        by),
                now);
        var because = new Because(ground, proposed.document(), by);
        members.absorb(merge.two().survivorId(), merge.two().mergedId(), because, now);
        var survivor = find.member(merge.two().survivorId());
        identities.account(survivor.id(), survivor.accountId());
        merge.merged(
                Former.of(before, members.version(merge.two().mergedId())),
                Two.of(survivor, find.member(merge.two().mergedId())),
                Outcome.of(by, why, now));
    }

    /**
     * @throws Rejection {@code MERGE_TOUCHED}, {@code MERGE_IDENTITY_TAKEN}
     */
    void part(Merge merge, String why, UUID by, Instant now) {
        var former = merge.former();
        var undo = merge.undo();
        if (members.version(merge.two().mergedId()) != former.version()) {
            throw new Rejection(MergeProblem.MERGE_TOUCHED);
        }
        var because = new Because(UNDONE, undo.document(), by);
        members.giveBack(
                merge.two().survivorId(), merge.two().mergedId(), former.before(), because, now);
        identities.account(merge.two().survivorId(), former.accountId());
        if (!identities.again(merge.two().mergedId(), now)) {
            throw new Rejection(MergeProblem.MERGE_IDENTITY_TAKEN);
        }
        var change = former.retained() ? StandingChange.UNMERGE_RETAINED : StandingChange.UNMERGE;
        var on = LocalDate.ofInstant(merge.outcome().at(), HouseClock.ZONE);
        duplicates.again(
                merge.two().mergedId(),
                new Standing(change, UNDONE, undo.reason(), undo.document(), on, by),
                now);
        merge.undone(
                Two.of(find.member(merge.two().survivorId()), find.member(merge.two().mergedId())),
                Outcome.of(by, why, now));
    }
}
