package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.persistence.TimedRepository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/** The proposals; each lies where its member is now. */
@ApplicationScoped
class Proposals extends TimedRepository<Proposal> {

    private static final String OPEN = "state = 'OPEN'";

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from Member m join UnitCopy u on u.unitId = m.unitId"
                + " where m.id = e.memberId and %s)".formatted(scope.predicate("u.lo"));
    }

    /** Those of unions within the scope, newest first; null narrows nothing. */
    List<Proposal> page(ProposalKind kind, ProposalState state, Scope scope, PageRequest page) {
        if (scope.isEmpty()) {
            return List.of();
        }
        Sql.planForValues(getEntityManager());
        return newest(Where.any().is("kind", kind).is("state", state), scope, page);
    }

    /** Those about the account's own membership, newest first. */
    List<Proposal> ofAccount(UUID accountId, PageRequest page) {
        return newest(Where.any().is("accountId", accountId), Scope.everything(), page);
    }

    /** Open ones about a member, held. */
    List<Proposal> openOf(UUID memberId) {
        return find(OPEN + " and memberId = ?1 order by id", memberId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether the membership ended because the member asked to leave. */
    boolean leftByAsking(UUID memberId) {
        return count(
                        "kind = 'EXIT' and state in ('EFFECTIVE', 'EFFECTIVE_BY_SILENCE')"
                                + " and memberId = ?1",
                        memberId)
                > 0;
    }

    /** Some requests to leave that nobody has answered until then, held; others' are left. */
    List<Proposal> silentUntil(Instant now, int most) {
        return freeRunning("kind = 'EXIT' and time.dueAt <= ?1", most, now);
    }

    @Override
    protected String running() {
        return OPEN;
    }

    @Override
    protected String calendar() {
        return "time.calendar";
    }
}
