package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.membership.joining.ClaimHolder;
import org.unionhall.membership.joining.FindHolder;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.mobilechange.MobileChange.Reach;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.membership.person.PersonName;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Finds the account of a member who says name, document and former number: all three are needed.
 */
@ApplicationScoped
class FindFormer {

    @Inject FindHolder holders;
    @Inject FindMembers members;
    @Inject ReachAccount accounts;
    @Inject MobileChanges changes;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * Who somebody says to be.
     *
     * @param indexes blind indexes of the document
     */
    record Person(PersonName name, List<byte[]> indexes) {}

    /**
     * @throws Rejection {@code REQUIRED}, what {@code person} refuses
     */
    Person person(FormerAccountRequest request) {
        var type = request.idType();
        var name = PersonName.read(request.name(), type.allowsForeignName()).orThrow("/name");
        return new Person(name, indexes(type, request.idNumber()));
    }

    /**
     * @throws Rejection {@code REQUIRED}, what {@code person} refuses
     */
    List<byte[]> indexes(IdType type, String idNumber) {
        return PersonIdentity.indexes(IdDocument.given(type, idNumber, LocalDate.now(clock)), seal);
    }

    /** The member of a document. */
    Optional<ClaimHolder> ofIdentity(List<byte[]> indexes) {
        return holders.of(indexes).filter(holder -> holder.memberId() != null);
    }

    /**
     * The member, whose account is held; none where one of the three is another.
     *
     * @param former null for who never had an account
     */
    Optional<ClaimHolder> find(Person person, Reach former) {
        return ofIdentity(person.indexes())
                .filter(holder -> isNamed(holder, person.name()))
                .filter(holder -> holder.accountId() == null || isFormer(holder, former));
    }

    private boolean isFormer(ClaimHolder holder, Reach former) {
        return former != null && isReachedBy(holder.accountId(), former.index());
    }

    /** Whether the account still has that number, or had it and has none now; held. */
    boolean isReachedBy(UUID account, byte[] former) {
        accounts.hold(account);
        var now = accounts.mobileIndex(account);
        return now == null ? changes.hadBefore(account, former) : Arrays.equals(now, former);
    }

    private boolean isNamed(ClaimHolder holder, PersonName name) {
        return members.one(holder.memberId())
                .filter(member -> member.name().equals(name.value()))
                .isPresent();
    }
}
