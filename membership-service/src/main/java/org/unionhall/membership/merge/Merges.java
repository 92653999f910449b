package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.TimedRepository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/** The merges; each lies where one of its two members is. */
@ApplicationScoped
class Merges extends TimedRepository<Merge> {

    private static final String WAITING =
            "state in ('HEARING', 'DECIDING', 'OBJECTED', 'UNDO_ASKED')";

    @Override
    protected String seenFrom(Scope scope) {
        return ("exists (select 1 from Member m join UnitCopy u on u.unitId = m.unitId"
                        + " where m.id in (e.two.survivorId, e.two.mergedId) and %s)")
                .formatted(scope.predicate("u.lo"));
    }

    /** Those of unions within the scope, newest first; null narrows nothing. */
    List<Merge> page(MergeState state, Scope scope, PageRequest page) {
        return scope.isEmpty() ? List.of() : newest(Where.any().is("state", state), scope, page);
    }

    /** Those of the account's own records, newest first. */
    List<Merge> ofAccount(UUID account, PageRequest page) {
        return newest(
                Where.any()
                        .and(
                                "e.two.survivorAccountId = :account or e.two.mergedAccountId ="
                                        + " :account",
                                "account",
                                account),
                Scope.everything(),
                page);
    }

    /** Whether one waits that one of these members is in. */
    boolean anyWaits(Collection<UUID> members) {
        return count(WAITING + " and (two.survivorId in ?1 or two.mergedId in ?1)", members) > 0;
    }

    /** Whether the record that stayed was in a later merge that holds. */
    boolean isOvertaken(Merge merge) {
        return count(
                        "id <> ?1 and state in ('MERGED', 'UNDO_ASKED', 'UNDO_REFUSED') and"
                                + " (two.mergedId = ?2 or two.survivorId = ?2 and outcome.at > ?3)",
                        merge.id(),
                        merge.two().survivorId(),
                        merge.outcome().at())
                > 0;
    }

    /** Some whose time to object is over, or that nobody has looked at since; held. */
    List<Merge> toFollow(Instant now, Instant lookedBefore, int most) {
        return freeRunning(
                "(lookedAt < ?1 or state = 'HEARING' and time.dueAt <= ?2)",
                most,
                lookedBefore,
                now);
    }

    @Override
    protected String running() {
        return WAITING;
    }

    @Override
    protected String calendar() {
        return "time.calendar";
    }
}
