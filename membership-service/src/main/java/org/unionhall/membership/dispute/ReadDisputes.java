package org.unionhall.membership.dispute;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Shows disputes: to each side its own part, to the union that decides both. */
@ApplicationScoped
class ReadDisputes {

    @Inject Disputes disputes;
    @Inject FindDispute find;
    @Inject FindMembers members;
    @Inject UnitCopies units;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * @param unitId only those that this union and the ones below it decide; null for all
     */
    @Transactional
    Page<DisputeView> page(UUID unitId, DisputeState state, PageRequest page, Actor actor) {
        var scope = units.within(unitId, actor.scope(REVIEW_JOINING));
        return shown(disputes.page(state, scope, page), page, actor);
    }

    @Transactional
    Page<DisputeView> own(Actor actor, PageRequest page) {
        return shown(disputes.ofAccount(actor.id(), page), page, actor);
    }

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    DisputeView one(UUID id, Actor actor) {
        return shown(find.one(id, actor), actor);
    }

    @Transactional
    DisputeView shown(Dispute dispute, Actor actor) {
        return view(List.of(dispute), actor).apply(dispute);
    }

    private Page<DisputeView> shown(List<Dispute> rows, PageRequest page, Actor actor) {
        return Page.of(rows, page, view(rows, actor), Dispute::id);
    }

    private Function<Dispute, DisputeView> view(List<Dispute> rows, Actor actor) {
        var people =
                members.known(
                        rows.stream()
                                .map(Dispute::side)
                                .filter(Objects::nonNull)
                                .map(OtherSide::memberId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        var names =
                units.names(
                        Stream.concat(
                                        rows.stream().flatMap(ReadDisputes::unions),
                                        people.values().stream().map(Known::unitId))
                                .toList());
        var now = clock.instant();
        return one -> {
            if (one.isOpener(actor)) {
                return DisputeView.ofOpener(one, names, seal, now);
            }
            if (one.isHolder(actor)) {
                return DisputeView.ofHolder(one, now);
            }
            if (!decides(one, actor)) {
                return DisputeView.ofWitness(one, names, seal, now);
            }
            return DisputeView.ofUnion(one, people.get(one.side().memberId()), names, seal, now);
        };
    }

    /** Who has only seen the document reads nothing of the other side. */
    private boolean decides(Dispute dispute, Actor actor) {
        return dispute.side() != null
                && units.find(dispute.side().deciderId())
                        .filter(unit -> actor.may(REVIEW_JOINING, unit.place()))
                        .isPresent();
    }

    private static Stream<UUID> unions(Dispute dispute) {
        return Stream.of(
                        dispute.claim().unitId(),
                        dispute.shown() == null ? null : dispute.shown().atUnit(),
                        dispute.side() == null ? null : dispute.side().deciderId())
                .filter(Objects::nonNull);
    }
}
