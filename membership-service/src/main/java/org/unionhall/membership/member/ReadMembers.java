package org.unionhall.membership.member;

import static org.unionhall.membership.organizationcopy.MembershipPermission.VIEW_MEMBERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.realname.ReadVerdicts;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Changes;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageMark;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Shows members to themselves and to staff of their union and of those above it. */
@ApplicationScoped
public class ReadMembers {

    @Inject Members members;
    @Inject UnitCopies units;
    @Inject ReadVerdicts verdicts;
    @Inject Seal seal;

    @Transactional
    Page<MemberView> page(UUID unitId, MemberFilter filter, Actor actor, PageRequest page) {
        var rows = members.page(filter, scope(unitId, actor), page.afterMark(), page.fetch());
        var shown = shown(rows, actor).stream().collect(Collectors.toMap(MemberView::id, v -> v));
        return Page.ofMarks(
                rows,
                page,
                row -> shown.get(row.id()),
                row -> new PageMark(row.unitId(), row.id()));
    }

    /** A piece of the same list, as long as is wanted. */
    @Transactional
    public List<MemberView> listed(
            UUID unitId, MemberFilter filter, Actor actor, PageMark after, int most) {
        return shown(members.page(filter, scope(unitId, actor), after, most), actor);
    }

    /** How many it has, counted no further than that. */
    @Transactional
    public long count(UUID unitId, MemberFilter filter, Actor actor, long most) {
        return members.count(filter, scope(unitId, actor), most);
    }

    private Scope scope(UUID unitId, Actor actor) {
        return units.within(unitId, actor.scope(VIEW_MEMBERS));
    }

    @Transactional
    Changes<MemberView> changes(ChangeMark after, Actor actor, int limit) {
        var rows = members.changes(after, actor.scope(VIEW_MEMBERS), limit);
        var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        var mark = last == null ? after : new ChangeMark(last.changedTx(), last.id());
        return new Changes<>(shown(rows, actor), mark.text(), rows.size() == limit);
    }

    /**
     * @throws Rejection {@code NOT_FOUND} for whom it does not concern
     */
    @Transactional
    MemberView one(UUID id, Actor actor) {
        return shown(List.of(visible(id, actor)), actor).get(0);
    }

    @Transactional
    List<MovementView> movements(UUID id, Actor actor) {
        return members.movementsOf(visible(id, actor).id()).stream().map(MovementView::of).toList();
    }

    /**
     * @throws Rejection {@code NOT_FOUND} when the account never was a member
     */
    @Transactional
    MemberView me(Actor actor) {
        var member =
                members.ofAccount(actor.id())
                        .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
        return shown(List.of(member), actor).get(0);
    }

    /** Every membership the actor has or had, newest first. */
    @Transactional
    List<MemberView> own(Actor actor) {
        return shown(members.allOfAccount(actor.id()), actor);
    }

    /** These as the actor reads them, by their ids; whoever asks has been allowed to. */
    @Transactional
    public Map<UUID, MemberView> views(Collection<UUID> ids, Actor actor) {
        return shown(members.all(ids), actor).stream()
                .collect(Collectors.toMap(MemberView::id, one -> one));
    }

    private Member visible(UUID id, Actor actor) {
        var member = members.get(id);
        if (!actor.id().equals(member.accountId())) {
            actor.require(VIEW_MEMBERS, units.get(member.unitId()).place());
        }
        return member;
    }

    /** The registry's verdict is for staff: nobody reads what it said about themselves. */
    List<MemberView> shown(List<Member> rows, Actor reader) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var names = units.names(rows.stream().map(Member::unitId).toList());
        var states =
                verdicts.of(rows.stream().map(Member::checkId).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(
                        row -> {
                            boolean own = reader.id().equals(row.accountId());
                            var check = own ? null : states.get(row.checkId());
                            return MemberView.of(row, names.get(row.unitId()), check, seal);
                        })
                .toList();
    }
}
