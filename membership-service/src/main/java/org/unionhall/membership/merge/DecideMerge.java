package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;

/** The union above both decides whether two records become one. */
@ApplicationScoped
class DecideMerge {

    @Inject Merges merges;
    @Inject FindMerge find;
    @Inject LookForMerge look;
    @Inject JoinRecords records;
    @Inject TellMerged tell;
    @Inject Clock clock;

    /**
     * What waits about the record that goes is held before both members are: then they are looked
     * at as they are now, and so is who may decide.
     *
     * @throws Rejection as {@link #refuse} does, {@code MERGE_OBJECTED}, {@code MERGE_HEARING},
     *     {@code MERGE_DISPUTED}, {@code MERGE_UNLIKE}, {@code MEMBERSHIP_NOT_SO}
     */
    @Transactional
    Merge approve(UUID id, Reason reason, IfMatch version, Actor clerk) {
        var merge = decidable(id, version, clerk);
        merge.requireApprovable(clerk.id());
        var why = reason.read();
        records.hold(merge);
        records.requireNotOwn(merge, clerk);
        find.requireDecider(merge, clerk);
        look.require(merge.two().survivorId(), merge.two().mergedId());
        records.join(merge, why, clerk.id(), clock.instant());
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
        merge.refused(clerk.id(), reason.read(), clock.instant());
        return moved(merge);
    }

    private Merge decidable(UUID id, IfMatch version, Actor clerk) {
        var merge = merges.held(find.one(id, clerk));
        merge.two().requireNotOwn(clerk.id());
        find.requireDecider(merge, clerk);
        version.require(merge);
        return merge;
    }

    private Merge moved(Merge merge) {
        merges.changed(merge);
        tell.moved(merge);
        return merge;
    }
}
