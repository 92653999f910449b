package org.unionhall.membership.member;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVEAL_IDENTITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhall.membership.accesslog.Purpose;
import org.unionhall.membership.accesslog.RecordAccess;
import org.unionhall.membership.accesslog.RevealRequest;
import org.unionhall.membership.accesslog.RevealView;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Looks at members' sealed data; each is recorded in the transaction that shows it. */
@ApplicationScoped
class LookAtMember {

    @Inject Members members;
    @Inject ReadMembers read;
    @Inject UnitCopies units;
    @Inject RecordAccess looks;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * The members with that document within the actor's scope. It is a look at them: recorded hit
     * or miss, and the person reads of it.
     *
     * @throws Rejection {@code FORBIDDEN} where the actor reveals nothing, {@code TOO_MANY_MISSES},
     *     {@code TOO_MANY_REVEALS}
     */
    @Transactional
    List<MemberView> lookup(LookupRequest request, Actor actor) {
        var purpose = Purpose.read(request.purpose());
        var scope = actor.scope(REVEAL_IDENTITY);
        if (scope.isEmpty()) {
            throw new Rejection(CommonProblem.FORBIDDEN, REVEAL_IDENTITY.name());
        }
        var document =
                IdDocument.read(request.idType(), request.idNumber(), LocalDate.now(clock))
                        .orThrow("/idNumber");
        var indexes = PersonIdentity.indexes(document, seal);
        looks.beforeLookup(actor);
        var found = members.ofIdentity(indexes, scope);
        if (found.isEmpty()) {
            var elsewhere = members.ofIdentity(indexes).stream().map(Member::whose).toList();
            looks.missed(elsewhere, indexes.get(0), purpose, actor);
        } else {
            var people = found.stream().map(Member::whose).toList();
            looks.found(people, indexes.get(0), purpose, actor);
        }
        return read.shown(found, actor);
    }

    /**
     * Shows one value in the clear and records who saw it, why; the record commits with the answer.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code TOO_MANY_REVEALS}
     */
    @Transactional
    RevealView reveal(UUID id, RevealRequest request, Actor actor) {
        var purpose = Purpose.read(request.purpose());
        var member = members.get(id);
        var place = units.get(member.unitId()).place();
        if (actor.id().equals(member.accountId()) && !actor.sight().covers(place)) {
            throw new Rejection(CommonProblem.FORBIDDEN, REVEAL_IDENTITY.name());
        }
        actor.require(REVEAL_IDENTITY, place);
        looks.reveal(member.whose(), request.field(), purpose, actor);
        return new RevealView(
                request.field(),
                switch (request.field()) {
                    case ID_NUMBER -> member.idNumber(seal);
                    case MOBILE -> member.mobile(seal);
                    case BIRTH_DATE -> Objects.toString(member.person().birthDate(), null);
                });
    }
}
