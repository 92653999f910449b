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
import org.unionhall.membership.mobilechange.MobileChange.Number;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.membership.person.PersonName;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
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
        if (Typed.isBlank(request.idNumber())) {
            throw new Rejection(CommonProblem.REQUIRED).at("/idNumber");
        }
        var document =
                IdDocument.read(type, request.idNumber(), LocalDate.now(clock))
                        .orThrow("/idNumber");
        return new Person(name, PersonIdentity.indexes(document, seal));
    }

    /** The account, held; none where one of the three is another. */
    Optional<UUID> holder(Person person, Number former) {
        return holders.of(person.indexes())
                .filter(holder -> holder.memberId() != null && holder.accountId() != null)
                .filter(holder -> isNamed(holder, person.name()))
                .map(ClaimHolder::accountId)
                .filter(account -> isReachedBy(account, former.index()));
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
