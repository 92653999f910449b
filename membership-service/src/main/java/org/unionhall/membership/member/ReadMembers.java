package org.unionhall.membership.member;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVEAL_IDENTITY;
import static org.unionhall.membership.organizationcopy.MembershipPermission.VIEW_MEMBERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.membership.accesslog.Access;
import org.unionhall.membership.accesslog.Accesses;
import org.unionhall.membership.accesslog.RevealedField;
import org.unionhall.membership.accesslog.Subject;
import org.unionhall.membership.account.Accounts;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.PersonFacts;
import org.unionhall.membership.realname.RealNameChecks;
import org.unionhall.membership.sealing.Seal;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageMark;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Shows members to themselves and to staff of their union and of those above it. */
@ApplicationScoped
class ReadMembers {

    private final Members members;
    private final UnitCopies units;
    private final Accounts accounts;
    private final RealNameChecks checks;
    private final Accesses accesses;
    private final Seal seal;
    private final Clock clock;

    ReadMembers(
            Members members,
            UnitCopies units,
            Accounts accounts,
            RealNameChecks checks,
            Accesses accesses,
            Seal seal,
            Clock clock) {
        this.members = members;
        this.units = units;
        this.accounts = accounts;
        this.checks = checks;
        this.accesses = accesses;
        this.seal = seal;
        this.clock = clock;
    }

    /** Some changes, and the mark to go on from; the same mark again when there are none. */
    record Changes(List<MemberView> items, ChangeMark mark, boolean more) {}

    @Transactional
    Page<MemberView> page(UUID unitId, Members.Filter filter, Actor actor, PageRequest page) {
        var rows = members.page(filter, within(unitId, actor), page);
        var shown = views(rows).stream().collect(Collectors.toMap(MemberView::id, v -> v));
        return Page.ofMarks(
                rows,
                page,
                row -> shown.get(row.id()),
                row -> new PageMark(row.unitId(), row.id()));
    }

    @Transactional
    Changes changes(ChangeMark after, Actor actor, int limit) {
        var rows = members.changes(after, actor.scope(VIEW_MEMBERS), limit);
        var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        return new Changes(
                views(rows),
                last == null ? after : new ChangeMark(last.changedTx(), last.id()),
                rows.size() == limit);
    }

    /**
     * @throws Rejection {@code NOT_FOUND} for whom it does not concern
     */
    @Transactional
    MemberView one(UUID id, Actor actor) {
        return views(List.of(visible(id, actor))).get(0);
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
        return views(List.of(member)).get(0);
    }

    /** The members with that document within the actor's scope. */
    @Transactional
    List<MemberView> lookup(LookupRequest request, Actor actor) {
        var document =
                IdDocument.read(request.idType(), request.idNumber(), LocalDate.now(clock))
                        .orThrow("/idNumber");
        return views(
                members.ofIdentity(PersonFacts.index(document, seal), actor.scope(VIEW_MEMBERS)));
    }

    /**
     * Shows one value in the clear and records who saw it, why; the record commits with the answer.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    String reveal(UUID id, RevealedField field, String purpose, Actor actor) {
        var member = members.get(id);
        var place = units.get(member.unitId()).place();
        if (actor.id().equals(member.accountId()) && !actor.sight().covers(place)) {
            throw new Rejection(CommonProblem.FORBIDDEN, REVEAL_IDENTITY.name());
        }
        actor.require(REVEAL_IDENTITY, place);
        accesses.persist(
                new Access(
                        Ids.next(),
                        Subject.MEMBER,
                        id,
                        member.accountId(),
                        field,
                        purpose,
                        actor.id(),
                        clock.instant()));
        return switch (field) {
            case ID_NUMBER -> member.idNumber(seal);
            case MOBILE -> member.mobile(seal);
        };
    }

    /** Who looked at the account's person, newest first. */
    @Transactional
    Page<AccessView> accessesOf(Actor actor, PageRequest page) {
        var rows = accesses.atPersonOf(actor.id(), page);
        var names = accounts.byId(rows.stream().map(Access::actorId).distinct().toList());
        return Page.of(
                rows,
                page,
                row -> {
                    var by = names.get(row.actorId());
                    return AccessView.of(row, by == null ? null : by.name());
                },
                Access::id);
    }

    private Member visible(UUID id, Actor actor) {
        var member = members.get(id);
        if (!actor.id().equals(member.accountId())) {
            actor.require(VIEW_MEMBERS, units.get(member.unitId()).place());
        }
        return member;
    }

    private Scope within(UUID unitId, Actor actor) {
        var scope = actor.scope(VIEW_MEMBERS);
        return unitId == null
                ? scope
                : units.find(unitId)
                        .map(unit -> scope.within(unit.place(), unit.lastPlace()))
                        .orElse(Scope.nothing());
    }

    private List<MemberView> views(List<Member> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var names = units.byId(rows.stream().map(Member::unitId).distinct().toList());
        var states =
                checks.statesOf(
                        rows.stream().map(Member::applicationId).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(
                        row -> {
                            var unit = names.get(row.unitId());
                            return MemberView.of(
                                    row,
                                    unit == null ? null : unit.name(),
                                    states.get(row.applicationId()),
                                    seal);
                        })
                .toList();
    }
}
