package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.persistence.TimedRepository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/**
 * The disputes; each lies at the union that decides it, and nowhere until the document was seen.
 */
@ApplicationScoped
class Disputes extends TimedRepository<Dispute> {

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from UnitCopy u where u.unitId = e.side.deciderId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    /** Those to decide within the scope, newest first; null narrows nothing. */
    List<Dispute> page(DisputeState state, Scope scope, PageRequest page) {
        return scope.isEmpty() ? List.of() : newest(Where.any().is("state", state), scope, page);
    }

    /** Those that the account has opened or is asked about, newest first. */
    List<Dispute> ofAccount(UUID account, PageRequest page) {
        return newest(
                Where.any()
                        .and(
                                "e.claim.accountId = :account or e.side.accountId = :account",
                                "account",
                                account),
                Scope.everything(),
                page);
    }

    /** The one that somebody names at a union, held. */
    Optional<Dispute> ofCode(String code) {
        return find("claim.code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean openAbout(Collection<UUID> memberIds) {
        return count(running() + " and side.memberId in ?1", memberIds) > 0;
    }

    /** Some whose time is over, or that nobody has looked at since; held. */
    List<Dispute> toFollow(Instant now, Instant lookedBefore, int most) {
        return freeRunning(
                "(lookedAt < ?1 or state <> 'DECIDING' and time.dueAt <= ?2)",
                most,
                lookedBefore,
                now);
    }

    @Override
    protected String running() {
        return "state in ('OPENED', 'HEARING', 'DECIDING')";
    }

    @Override
    protected String calendar() {
        return "time.calendar";
    }
}
