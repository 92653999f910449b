package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.TimedRepository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/** The erasures; each lies at the union that checks who asks. */
@ApplicationScoped
class Erasures extends TimedRepository<Erasure> {

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from UnitCopy u where u.unitId = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    /** Those within the scope, newest first; null narrows nothing. */
    List<Erasure> page(ErasureState state, Scope scope, PageRequest page) {
        return scope.isEmpty() ? List.of() : newest(Where.any().is("state", state), scope, page);
    }

    List<Erasure> ofAccount(UUID account, PageRequest page) {
        return newest(Where.any().is("accountId", account), Scope.everything(), page);
    }

    /** Those of a mobile that can still be restored, newest first; held. */
    List<Erasure> restorable(byte[] mobile, Instant now) {
        return find(
                        "state = 'SET_ASIDE' and proof.mobileIndex = ?1 and restorableUntil > ?2"
                                + " order by id desc",
                        mobile,
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Some whose time to be restored is over; held. */
    List<Erasure> toDestroy(Instant now, int most) {
        return free("state = 'SET_ASIDE' and restorableUntil <= ?1 order by id", most, now);
    }

    /** Accounts whose marks were set aside since, or for good: their tokens are worth nothing. */
    @Transactional
    List<UUID> endedSince(Instant since) {
        return find(
                        "select accountId from Erasure where state in ('SET_ASIDE', 'ERASED')"
                                + " and decided.at > ?1",
                        since)
                .project(UUID.class)
                .list();
    }

    @Transactional
    boolean isEnded(UUID account) {
        return count("accountId = ?1 and state in ('SET_ASIDE', 'ERASED')", account) > 0;
    }

    @Override
    protected String running() {
        return "state in ('ASKED', 'CHECKED')";
    }

    @Override
    protected String calendar() {
        return "time.calendar";
    }
}
