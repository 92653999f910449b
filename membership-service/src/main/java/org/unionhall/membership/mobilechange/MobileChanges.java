package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.persistence.TimedRepository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/** The changes of mobiles; only the accounts that they concern see them. */
@ApplicationScoped
class MobileChanges extends TimedRepository<MobileChange> {

    /** Those that the account has asked for or would lose its mobile by, newest first. */
    List<MobileChange> ofAccount(UUID account, PageRequest page) {
        return newest(
                Where.any()
                        .and("e.accountId = :account or e.holderId = :account", "account", account),
                Scope.everything(),
                page);
    }

    /**
     * Whether somebody else claimed the same account while this one waited, also when that was
     * stopped: the holder may have stopped one of several and not seen the others.
     */
    boolean isContested(MobileChange claim) {
        return count(
                        "id <> ?1 and holderId = ?2 and kind = 'CLAIM'"
                                + " and state in ('WAITING', 'REFUSED')"
                                + " and askedAt < ?3 and time.dueAt > ?4",
                        claim.id(),
                        claim.holderId(),
                        claim.time().dueAt(),
                        claim.askedAt())
                > 0;
    }

    /** The claim that somebody shows, held. */
    Optional<MobileChange> waitingOfCode(String code) {
        return find("code = ?1 and state = 'WAITING'", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether who has the account has said no to that asker before. */
    boolean wasObjected(UUID account, UUID holder) {
        return count("accountId = ?1 and holderId = ?2 and objectedAt is not null", account, holder)
                > 0;
    }

    /** Whether the account had that number and lost it. */
    boolean hadBefore(UUID account, byte[] index) {
        return count("holderId = ?1 and formerIndex = ?2 and state = 'DONE'", account, index) > 0;
    }

    List<MobileChange> due(Instant now, int most) {
        return freeRunning("time.dueAt <= ?1", most, now);
    }

    @Override
    protected String running() {
        return "state = 'WAITING'";
    }

    @Override
    protected String calendar() {
        return "time.calendar";
    }
}
