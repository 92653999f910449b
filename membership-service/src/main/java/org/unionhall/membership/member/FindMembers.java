package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.accesslog.RecordAccess.Whose;
import org.unionhall.membership.person.PersonFacts;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Scope;

/** Finds members for what compares them with what somebody says of them. */
@ApplicationScoped
public class FindMembers {

    @Inject Members members;
    @Inject Seal seal;

    /**
     * What the register says of a member.
     *
     * @param mobile in the clear, or null. Personal: only to be compared
     */
    public record Registered(
            UUID id, String memberNumber, UUID unitId, PersonFacts person, String mobile) {

        @Override
        public String toString() {
            return "Registered[" + id + "]";
        }
    }

    /**
     * Who a member is to those who arrange something with it.
     *
     * @param accountId null when it has none
     * @param name personal: only to be masked, or shown to who may see the member
     * @param live whether the membership goes on
     */
    public record Known(
            UUID id, String memberNumber, UUID accountId, UUID unitId, String name, boolean live) {
        @Override
        public String toString() {
            return "Known[" + id + "]";
        }
    }

    /** The live member of an account. */
    public Optional<Known> ofAccount(UUID accountId) {
        return members.ofAccount(accountId)
                .filter(member -> member.status().isLive())
                .map(FindMembers::known);
    }

    /** The live membership of an account; when it has none, the latest that ended. */
    public Optional<Known> lastOfAccount(UUID accountId) {
        return members.ofAccount(accountId).map(FindMembers::known);
    }

    /** A member by the id, live or not. */
    public Optional<Known> known(UUID id) {
        return members.findByIdOptional(id).map(FindMembers::known);
    }

    /** A live member. */
    public Optional<Known> one(UUID id) {
        return members.live(List.of(id)).stream().map(FindMembers::known).findAny();
    }

    /**
     * The live member of that number, or into which that of the number was merged, wherever it
     * belongs: never to be shown for the number alone.
     */
    public Optional<Known> ofNumber(String number) {
        return members.ofNumber(number)
                .filter(member -> member.status().isLive())
                .map(FindMembers::known);
    }

    /** Whose decision made somebody a member; empty when the ledger does not say. */
    public Optional<UUID> admittedBy(UUID id) {
        return members.movementsOf(id).stream()
                .filter(movement -> movement.kind() == MovementKind.JOINED)
                .map(Movement::actorId)
                .findFirst();
    }

    /** Members by their ids, live or not. */
    public Map<UUID, Known> known(Collection<UUID> ids) {
        return members.all(ids).stream()
                .map(FindMembers::known)
                .collect(Collectors.toMap(Known::id, Function.identity()));
    }

    /**
     * What two records have in common.
     *
     * @param birthDate null where one of them does not know it
     * @param mobile null where one of them has none
     */
    @Schema(name = "MemberLikeness")
    public record Likeness(
            boolean name,
            boolean sex,
            @Schema(nullable = true, examples = "true") Boolean birthDate,
            @Schema(nullable = true, examples = "true") Boolean mobile) {}

    /** How much two members are alike; nothing of either is shown. */
    public Likeness alike(UUID one, UUID other) {
        var first = members.get(one);
        var second = members.get(other);
        return new Likeness(
                first.person().name().equals(second.person().name()),
                first.person().sex() == second.person().sex(),
                same(first.person().birthDate(), second.person().birthDate()),
                same(first.mobile(seal), second.mobile(seal)));
    }

    private static Boolean same(Object one, Object other) {
        return (one == null || other == null) ? null : Boolean.valueOf(one.equals(other));
    }

    private static Known known(Member member) {
        return new Known(
                member.id(),
                member.memberNumber(),
                member.accountId(),
                member.unitId(),
                member.person().name(),
                member.status().isLive());
    }

    /** Live members by their ids. */
    public Map<UUID, Registered> byId(Collection<UUID> ids) {
        return members.live(ids).stream()
                .map(this::registered)
                .collect(Collectors.toMap(Registered::id, Function.identity()));
    }

    /** Live members within the scope by their numbers. */
    public Map<String, Registered> byNumber(Collection<String> numbers, Scope scope) {
        return members.ofNumbers(numbers, scope).stream()
                .map(this::registered)
                .collect(Collectors.toMap(Registered::memberNumber, Function.identity()));
    }

    /** Whose data it is that is kept of these. */
    public List<Whose> whose(Collection<UUID> ids) {
        return members.live(ids).stream().map(Member::whose).toList();
    }

    private Registered registered(Member member) {
        return new Registered(
                member.id(),
                member.memberNumber(),
                member.unitId(),
                member.person(),
                member.mobile(seal));
    }
}
