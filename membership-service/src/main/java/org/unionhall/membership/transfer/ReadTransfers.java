package org.unionhall.membership.transfer;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Rejection;

/** Shows transfers, with every step, to the member and to those who decide for either union. */
@ApplicationScoped
class ReadTransfers {

    @Inject Transfers transfers;
    @Inject FindVisible visible;
    @Inject FindMembers members;
    @Inject UnitCopies units;
    @Inject FindTerms terms;
    @Inject Clock clock;

    /**
     * Those of unions for which the actor decides.
     *
     * @param unitId only those of this union and the ones below it; null for all
     */
    @Transactional
    Page<TransferView> page(
            UUID unitId,
            Direction direction,
            TransferState state,
            Timing timing,
            PageRequest page,
            Actor actor) {
        var scope = units.within(unitId, actor.scope(REVIEW_JOINING));
        var filter = new Transfers.Filter(direction, state, timing, tomorrow());
        var rows = transfers.page(filter, scope, page);
        return Page.of(rows, page, view(rows), Transfer::id);
    }

    /** Those of the actor's own membership. */
    @Transactional
    Page<TransferView> own(Actor actor, PageRequest page) {
        var rows = transfers.ofAccount(actor.id(), page);
        return Page.of(rows, page, view(rows), Transfer::id);
    }

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    TransferView one(UUID id, Actor actor) {
        return shown(visible.one(id, actor));
    }

    @Transactional
    TransferView shown(Transfer transfer) {
        return view(List.of(transfer)).apply(transfer);
    }

    private Function<Transfer, TransferView> view(List<Transfer> rows) {
        var people = members.known(rows.stream().map(Transfer::memberId).distinct().toList());
        var names =
                units.names(
                        rows.stream()
                                .flatMap(one -> Stream.of(one.fromUnitId(), one.toUnitId()))
                                .toList());
        var steps =
                transfers.stepsOf(rows.stream().map(Transfer::id).toList()).stream()
                        .collect(Collectors.groupingBy(TransferStep::transferId));
        var paused =
                transfers.pausedUntil(
                        rows.stream().map(Transfer::id).toList(), terms.pause(clock.instant()));
        var tomorrow = tomorrow();
        return one ->
                TransferView.of(
                        one,
                        people.get(one.memberId()),
                        names,
                        steps.getOrDefault(one.id(), List.of()),
                        paused.get(one.id()),
                        tomorrow);
    }

    private Instant tomorrow() {
        return HouseClock.endOf(LocalDate.now(clock));
    }
}
