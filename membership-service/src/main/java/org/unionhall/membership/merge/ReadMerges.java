package org.unionhall.membership.merge;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.member.ReadMembers;
import org.unionhall.membership.merge.MergeView.Side;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Shows merges to the people concerned and to the unions, to each the records it may see. */
@ApplicationScoped
class ReadMerges {

    @Inject Merges merges;
    @Inject FindMerge find;
    @Inject FindMembers members;
    @Inject ReadMembers records;
    @Inject UnitCopies units;
    @Inject Clock clock;

    /**
     * @param unitId only those of this union and the ones below it; null for all
     */
    @Transactional
    Page<MergeView> page(UUID unitId, MergeState state, PageRequest page, Actor actor) {
        var scope = units.within(unitId, actor.scope(REVIEW_JOINING));
        return shown(merges.page(state, scope, page), page, actor);
    }

    @Transactional
    Page<MergeView> own(Actor actor, PageRequest page) {
        return shown(merges.ofAccount(actor.id(), page), page, actor);
    }

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    MergeView one(UUID id, Actor actor) {
        return shown(find.one(id, actor), actor);
    }

    @Transactional
    MergeView shown(Merge merge, Actor actor) {
        return view(List.of(merge), actor).apply(merge);
    }

    private Page<MergeView> shown(List<Merge> rows, PageRequest page, Actor actor) {
        return Page.of(rows, page, view(rows, actor), Merge::id);
    }

    private Function<Merge, MergeView> view(List<Merge> rows, Actor actor) {
        var people =
                members.known(
                        rows.stream()
                                .flatMap(one -> one.two().members().stream())
                                .distinct()
                                .toList());
        var seen =
                records.views(
                        people.values().stream()
                                .filter(one -> sees(one, actor))
                                .map(Known::id)
                                .toList(),
                        actor);
        var names =
                units.names(
                        Stream.concat(
                                        rows.stream().map(Merge::deciderId),
                                        people.values().stream().map(Known::unitId))
                                .toList());
        var now = clock.instant();
        Function<UUID, Side> side =
                id -> {
                    var one = people.get(id);
                    var account = one.accountId() != null;
                    var unit = names.get(one.unitId());
                    return new Side(id, one.memberNumber(), unit, account, seen.get(id));
                };
        return one ->
                MergeView.of(
                        one,
                        side.apply(one.two().survivorId()),
                        side.apply(one.two().mergedId()),
                        one.two().accounts().contains(actor.id())
                                ? null
                                : members.alike(one.two().survivorId(), one.two().mergedId()),
                        names.get(one.deciderId()),
                        actor.id(),
                        now);
    }

    private boolean sees(Known one, Actor actor) {
        return actor.id().equals(one.accountId())
                || units.find(one.unitId())
                        .filter(unit -> actor.may(REVIEW_JOINING, unit.place()))
                        .isPresent();
    }
}
