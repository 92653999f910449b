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
     * Whose membership it is, and whether it goes on.
     *
     * @param name personal: only to be masked
     */
    public record Holder(UUID id, UUID accountId, UUID unitId, String name, boolean live) {

        @Override
        public String toString() {
            return "Holder[" + id + "]";
        }
    }

    /** The live membership of an account; when it has none, the latest that ended. */
    public Optional<Holder> ofAccount(UUID accountId) {
        return members.ofAccount(accountId).map(FindMembers::holder);
    }

    /** The membership of that id, live or not. */
    public Optional<Holder> ofId(UUID id) {
        return members.findByIdOptional(id).map(FindMembers::holder);
    }

    private static Holder holder(Member member) {
        return new Holder(
                member.id(),
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
