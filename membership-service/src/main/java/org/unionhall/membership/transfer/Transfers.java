package org.unionhall.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.membership.transfer.FindTerms.Pause;
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.persistence.TimedRepository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/** The transfers and their steps. */
@ApplicationScoped
class Transfers extends TimedRepository<Transfer> {

    static final String OPEN = "state in ('REQUESTED', 'RELEASED')";

    /**
     * What a list is narrowed to; null narrows nothing.
     *
     * @param tomorrow when the day after begins
     */
    record Filter(Direction direction, TransferState state, Timing timing, Instant tomorrow) {}

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from UnitCopy u where u.unitId in (e.fromUnitId, e.toUnitId) and"
                + " %s)".formatted(scope.predicate("u.lo"));
    }

    /** Those of unions within the scope, newest first. */
    List<Transfer> page(Filter filter, Scope scope, PageRequest page) {
        if (scope.isEmpty()) {
            return List.of();
        }
        Sql.planForValues(getEntityManager());
        var where = Where.any().is("state", filter.state());
        // whoever sees everything sees every transfer come and go
        if (filter.direction() != null && !scope.isEverything()) {
            where.and(
                    "exists (select 1 from UnitCopy d where d.unitId = e.%s and %s)"
                            .formatted(filter.direction().field(), scope.predicate("d.lo")));
        }
        if (filter.timing() != null) {
            where.and("e." + OPEN)
                    .and(filter.timing().condition("e.time.dueAt"), "tomorrow", filter.tomorrow());
        }
        return newest(where, scope, page);
    }

    /** Those of the account's own membership, newest first. */
    List<Transfer> ofAccount(UUID accountId, PageRequest page) {
        return newest(Where.any().is("accountId", accountId), Scope.everything(), page);
    }

    /** The open one of a member, held. */
    Optional<Transfer> openOf(UUID memberId) {
        return find(OPEN + " and memberId = ?1", memberId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The open ones of members, held. */
    List<Transfer> openOf(Collection<UUID> memberIds) {
        return find(OPEN + " and memberId in ?1 order by memberId", memberIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** A further step. */
    void note(TransferStep step) {
        getEntityManager().persist(step);
    }

    /** The steps of several, in their order. */
    List<TransferStep> stepsOf(Collection<UUID> transfers) {
        return transfers.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "from TransferStep where transferId in :ids order by id",
                                TransferStep.class)
                        .setParameter("ids", transfers)
                        .getResultList();
    }

    /**
     * Some whose union has been silent until then, held; what others hold is left for later, and so
     * is what waits for an election.
     */
    List<Transfer> silentUntil(Instant now, Pause pause, int most) {
        return freeRunning(
                "time.silentAt <= ?1 and function('transfer_paused_until', fromUnitId, toUnitId,"
                        + " ?2, ?3) is null",
                most,
                now,
                pause.day(),
                pause.longest());
    }

    /** The days of the elections that open ones of these wait for; the others are left out. */
    Map<UUID, LocalDate> pausedUntil(Collection<UUID> transfers, Pause pause) {
        return Sql.rows(
                        getEntityManager(),
                        """
                        SELECT id, held_on
                        FROM transfer, transfer_paused_until(from_unit_id, to_unit_id, :day, :longest) held_on
                        WHERE id = ANY (:transfers) AND closed_at IS NULL AND held_on IS NOT NULL
                        """)
                .setParameter("transfers", transfers.toArray(UUID[]::new))
                .setParameter("day", pause.day())
                .setParameter("longest", pause.longest())
                .getResultList()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0, UUID.class), row -> row.get(1, LocalDate.class)));
    }

    /** Some open ones to unions that have ended, held as {@link #silentUntil} does. */
    List<Transfer> toEnded(int most) {
        return freeRunning(
                "exists (select 1 from UnitCopy u where u.unitId = toUnitId and u.status in"
                        + " ('REVOKED', 'DISSOLVED', 'MERGED'))",
                most);
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
