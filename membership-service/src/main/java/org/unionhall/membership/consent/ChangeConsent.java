package org.unionhall.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.membership.consent.Consents.Standing;
import org.unionhall.membership.notice.FindNotices;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** A person takes a consent back, or gives it again; it counts at once. */
@ApplicationScoped
class ChangeConsent {

    @Inject Consents consents;
    @Inject ReachAccount accounts;
    @Inject FindNotices notices;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code CONSENT_NOT_SO}, {@code CONSENT_NEEDED}
     */
    @Transactional
    void withdraw(ConsentKind notice, Actor person) {
        var one = held(notice, ConsentState.GIVEN, person.id());
        if (one.kind().isNeeded() && consents.isNeeded(person.id())) {
            throw new Rejection(ConsentProblem.CONSENT_NEEDED);
        }
        add(one.kind(), one.version(), ConsentState.WITHDRAWN, person);
    }

    /**
     * To the version in force alone.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code CONSENT_NOT_SO}, {@code NOTICE_CHANGED}
     */
    @Transactional
    void renew(ConsentKind notice, int version, Actor person) {
        var one = held(notice, ConsentState.WITHDRAWN, person.id());
        int current =
                notices.inForce(LocalDate.now(clock)).stream()
                        .filter(in -> in.code().equals(notice.name()))
                        .findFirst()
                        .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND))
                        .version();
        if (version != current) {
            throw new Rejection(ConsentProblem.NOTICE_CHANGED, current);
        }
        add(one.kind(), version, ConsentState.GIVEN, person);
    }

    private Standing held(ConsentKind notice, ConsentState needed, UUID account) {
        accounts.hold(account);
        var one =
                consents.of(account).stream()
                        .filter(standing -> standing.kind() == notice)
                        .findFirst()
                        .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
        if (one.state() != needed) {
            throw new Rejection(ConsentProblem.CONSENT_NOT_SO, one.state());
        }
        return one;
    }

    private void add(ConsentKind kind, int version, ConsentState state, Actor person) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        consents.add(person.id(), new Standing(kind, version, state, at, null));
    }
}
