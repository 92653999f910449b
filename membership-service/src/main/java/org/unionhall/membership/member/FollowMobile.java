package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.account.FollowsMobile;
import org.unionhall.membership.person.CheckedFact;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.PersonField;
import org.unionhall.platform.sealing.Seal;

/** The register has the mobile by which a member signs in: a code has proved it. */
@ApplicationScoped
class FollowMobile implements FollowsMobile {

    @Inject Members members;
    @Inject CorrectMember correct;
    @Inject Seal seal;
    @Inject Clock clock;

    @Override
    @Transactional(TxType.MANDATORY)
    public void moved(UUID account, Mobile mobile) {
        members.ofAccount(account)
                .filter(member -> member.status().isLive())
                .filter(member -> !mobile.number().equals(member.mobile(seal)))
                .ifPresent(
                        member ->
                                correct.correct(
                                        member.id(),
                                        new CheckedFact(PersonField.MOBILE, mobile.number(), null),
                                        clock.instant()));
    }
}
