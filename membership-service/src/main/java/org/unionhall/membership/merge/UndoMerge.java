package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** A merge was a mistake: a clerk says so, and the union above both decides. */
@ApplicationScoped
class UndoMerge {

    @Inject Merges merges;
    @Inject FindMerge find;
    @Inject JoinRecords records;
    @Inject MergeTerms terms;
    @Inject TellMerged tell;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code VERSION_REQUIRED}, {@code
     *     STALE_VERSION}, {@code MERGE_OWN}, {@code MERGE_CLOSED}, {@code MERGE_UNDO_TOO_LATE},
     *     {@code REASON_LENGTH}
     */
    @Transactional
    Merge ask(UUID id, UndoMergeRequest request, IfMatch version, Actor clerk) {
        var merge = held(id, version, clerk);
        var now = clock.instant();
        terms.requireUndoable(merge, now);
        var asked =
                Undo.asked(
                        clerk.id(),
                        Reason.read(request.reason()),
                        MergeRequest.document(request.document()),
                        Outcome.micros(now));
        var time = terms.from(now, ParameterName.MERGE_DECISION_DAYS, merge.deciderId());
        merge.undoAsked(asked, time);
        return moved(merge);
    }

    /**
     * Both stand as before.
     *
     * @throws Rejection as {@link #refuse} does, {@code MERGE_TOUCHED}, {@code
     *     MERGE_IDENTITY_TAKEN}
     */
    @Transactional
    Merge approve(UUID id, Reason reason, IfMatch version, Actor clerk) {
        var merge = decidable(id, version, clerk);
        merge.requireUndoable(clerk.id());
        var why = reason.read();
        records.hold(merge);
        if (merges.isOvertaken(merge)) {
            throw new Rejection(MergeProblem.MERGE_TOUCHED);
        }
        records.part(merge, why, clerk.id(), clock.instant());
        return moved(merge);
    }

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code VERSION_REQUIRED}, {@code
     *     STALE_VERSION}, {@code MERGE_OWN}, {@code MERGE_INVOLVED}, {@code MERGE_CLOSED}, {@code
     *     REASON_LENGTH}
     */
    @Transactional
    Merge refuse(UUID id, Reason reason, IfMatch version, Actor clerk) {
        var merge = decidable(id, version, clerk);
        merge.undoRefused(clerk.id(), reason.read(), clock.instant());
        return moved(merge);
    }

    private Merge decidable(UUID id, IfMatch version, Actor clerk) {
        var merge = merges.held(find.one(id, clerk));
        merge.two().requireNotOwn(clerk.id());
        find.requireDecider(merge, clerk);
        version.require(merge);
        return merge;
    }

    private Merge held(UUID id, IfMatch version, Actor clerk) {
        var merge = merges.held(find.one(id, clerk));
        merge.two().requireNotOwn(clerk.id());
        version.require(merge);
        return merge;
    }

    private Merge moved(Merge merge) {
        merges.changed(merge);
        tell.moved(merge);
        return merge;
    }
}
