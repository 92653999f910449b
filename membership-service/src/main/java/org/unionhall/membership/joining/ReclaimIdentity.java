package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lets a member hold another identity than before, or its own again. */
@ApplicationScoped
public class ReclaimIdentity {

    @Inject MemberClaims claims;

    /**
     * The member holds another identity in place of its own.
     *
     * @param wanted all indexes of the person, the present one first
     * @return false, with everything as it was, when somebody else holds it
     */
    @Transactional(TxType.MANDATORY)
    public boolean other(UUID memberId, List<byte[]> wanted, Instant now) {
        return claims.move(memberId, wanted, now);
    }

    /**
     * After an end that was a mistake.
     *
     * @return false when somebody holds it, or the person has joined or applied anew
     */
    @Transactional(TxType.MANDATORY)
    public boolean again(UUID memberId, Instant now) {
        return claims.again(memberId, now);
    }

    /** The account that a member got holds the member's identity; null for none. */
    @Transactional(TxType.MANDATORY)
    public void account(UUID memberId, UUID accountId) {
        claims.account(memberId, accountId);
    }
}
