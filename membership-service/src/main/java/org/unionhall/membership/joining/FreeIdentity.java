package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Lets a person whose membership has ended join again. */
@ApplicationScoped
public class FreeIdentity {

    @Inject IdentityClaims claims;

    @Transactional(TxType.MANDATORY)
    public void ofMember(UUID memberId) {
        claims.releaseOfMembers(List.of(memberId));
    }
}
