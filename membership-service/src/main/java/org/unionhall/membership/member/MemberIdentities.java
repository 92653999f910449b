package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.realname.Identities;
import org.unionhall.platform.sealing.Seal;

/** Opens identities of members that were put right for the real-name check. */
@ApplicationScoped
class MemberIdentities implements Identities {

    @Inject Members members;
    @Inject Seal seal;

    @Override
    @Transactional
    public Optional<Identity> of(UUID memberId) {
        return members.findByIdOptional(memberId)
                .filter(member -> member.identityVersion() > 0 && member.status().isLive())
                .map(
                        member ->
                                new Identity(
                                        member.identityVersion(),
                                        member.person().name(),
                                        member.person().idType().name(),
                                        member.idNumber(seal)));
    }
}
