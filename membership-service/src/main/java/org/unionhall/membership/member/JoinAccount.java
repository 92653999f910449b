package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.person.CheckedFact;
import org.unionhall.membership.person.PersonField;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.HouseClock;

/** A member who never signed in gets an account, and the register its mobile. */
@ApplicationScoped
public class JoinAccount {

    @Inject Members members;
    @Inject FindAccounts accounts;
    @Inject Outbox outbox;
    @Inject Seal seal;

    /**
     * The member is that account's from now on.
     *
     * @param account of no other member
     * @return false when the member has one
     */
    @Transactional(TxType.MANDATORY)
    public boolean join(UUID id, UUID account, Instant now) {
        var member = members.held(id);
        if (member.accountId() != null) {
            return false;
        }
        var mobile = accounts.mobile(account).number();
        member.belongsTo(account, now);
        member.corrected(new CheckedFact(PersonField.MOBILE, mobile, null), seal, now);
        members.changed(member);
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        outbox.append(member.changed(MemberMessage.MemberCorrected::new, today));
        return true;
    }
}
