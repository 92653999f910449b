package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.notification.Template;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** What unions decide about an erasure: one clerk checks who asks, another approves. */
@ApplicationScoped
class DecideErasure {

    @Inject Erasures erasures;
    @Inject FindErasure find;
    @Inject Holdings holdings;
    @Inject SetAside setAside;
    @Inject TellPerson tell;
    @Inject Clock clock;

    /**
     * A clerk of the union has made sure that the person asks.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code VERSION_REQUIRED}, {@code
     *     STALE_VERSION}, {@code REASON_LENGTH}, {@code OWN_ERASURE}, {@code ERASURE_CLOSED},
     *     {@code ERASURE_BLOCKED}
     */
    @Transactional
    Erasure check(UUID id, Reason note, IfMatch version, Actor clerk) {
        var how = note.read();
        var erasure = held(id, version, clerk);
        erasure.checked(clerk, how);
        holdings.requireNothingOpen(erasure.accountId());
        erasures.changed(erasure);
        tell.of(erasure, Template.ERASURE_MOVED);
        return erasure;
    }

    /**
     * Somebody else of the union above approves what was seen.
     *
     * @throws Rejection as {@link #check} does, {@code CHECKED_BY_YOU}
     */
    @Transactional
    Erasure approve(UUID id, Reason reason, IfMatch version, Actor clerk) {
        var why = reason.read();
        var erasure = held(id, version, clerk);
        find.requireAbove(erasure, clerk);
        erasure.requireApprovable(clerk);
        setAside.run(erasure, new Decided(clerk.id(), why, clock.instant()));
        erasures.changed(erasure);
        return erasure;
    }

    /**
     * @throws Rejection as {@link #check} does, but for what is open
     */
    @Transactional
    Erasure refuse(UUID id, Reason reason, IfMatch version, Actor clerk) {
        var why = reason.read();
        var erasure = held(id, version, clerk);
        erasure.refused(clerk, new Decided(clerk.id(), why, clock.instant()));
        erasures.changed(erasure);
        tell.of(erasure, Template.ERASURE_MOVED);
        return erasure;
    }

    private Erasure held(UUID id, IfMatch version, Actor clerk) {
        var erasure = erasures.held(find.one(id, clerk));
        version.require(erasure);
        return erasure;
    }
}
