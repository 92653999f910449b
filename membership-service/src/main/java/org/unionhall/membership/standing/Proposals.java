package org.unionhall.membership.standing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/** The proposals; each lies where its member is now. */
@ApplicationScoped
class Proposals extends Repository<Proposal> {

    private static final int SKIP_LOCKED = -2;
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

    /** By which editions of the calendar open ones were counted. */
    List<String> calendars() {
        return Sql.values(
                        getEntityManager(),
                        "SELECT DISTINCT calendar FROM membership_proposal WHERE " + OPEN,
                        String.class)
                .getResultList();
    }

    /** Some open ones counted so, held; those that somebody else holds are left for later. */
    List<Proposal> countedBy(Collection<String> calendars, int most) {
        return free(find(OPEN + " and time.calendar in ?1 order by id", calendars), most);
    }

    /** Some requests to leave that nobody has answered until then, held as above. */
    List<Proposal> silentUntil(Instant now, int most) {
        return free(find(OPEN + " and kind = 'EXIT' and time.dueAt <= ?1 order by id", now), most);
    }

    private static List<Proposal> free(PanacheQuery<Proposal> query, int most) {
        return query.withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
    }
}
