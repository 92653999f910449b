package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;

/** What people do before anything is decided: who is concerned objects, a clerk withdraws. */
@ApplicationScoped
class HearMerged {

    @Inject Merges merges;
    @Inject FindMerge find;
    @Inject MergeTerms terms;
    @Inject TellMerged tell;
    @Inject Clock clock;

    /**
     * By who has one of the two records, until it is decided. It cannot be approved then.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE_VERSION}, {@code
     *     MERGE_FOR_THE_PERSON}, {@code MERGE_CLOSED}, {@code REASON_LENGTH}
     */
    @Transactional
    Merge object(UUID id, Reason reason, OptionalIfMatch version, Actor actor) {
        var merge = held(id, version, actor);
        var now = clock.instant();
        var time = terms.from(now, ParameterName.MERGE_DECISION_DAYS, merge.deciderId());
        merge.objected(actor.id(), reason.read(), time, now);
        return moved(merge);
    }

    /**
     * By the union of one of the two.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE_VERSION}, {@code
     *     MERGE_OWN}, {@code MERGE_CLOSED}
     */
    @Transactional
    Merge withdraw(UUID id, OptionalIfMatch version, Actor clerk) {
        var merge = held(id, version, clerk);
        merge.withdrawn(clerk.id(), clock.instant());
        return moved(merge);
    }

    private Merge held(UUID id, OptionalIfMatch version, Actor actor) {
        var merge = merges.held(find.one(id, actor));
        version.require(merge);
        return merge;
    }

    private Merge moved(Merge merge) {
        merges.changed(merge);
        tell.moved(merge);
        return merge;
    }
}
