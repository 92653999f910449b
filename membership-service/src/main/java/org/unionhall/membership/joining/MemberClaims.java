package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.persistence.SqlRepository;

/**
 * The claims of members whose identity is put right, whose end is taken back, or who get an
 * account.
 */
@ApplicationScoped
class MemberClaims extends SqlRepository {

    /**
     * The member claims another identity in place of its own.
     *
     * @param wanted all indexes of the person, the present one first
     * @return false, with everything as it was, when somebody else holds it
     */
    boolean move(UUID memberId, List<byte[]> wanted, Instant now) {
        return sql("""
        UPDATE identity_claim SET identity_index = :index, index_version = :version,
            clash_index = NULL, claimed_at = :now
        WHERE member_id = :member AND NOT EXISTS (SELECT 1 FROM identity_claim o
            WHERE o.member_id IS DISTINCT FROM :member
                AND (o.identity_index IN (:indexes) OR o.clash_index = :index))
        """)
                        .setParameter("index", wanted.get(0))
                        .setParameter("version", PersonIdentity.VERSION)
                        .setParameter("now", now)
                        .setParameter("member", memberId)
                        .setParameter("indexes", wanted)
                        .executeUpdate()
                == 1;
    }

    /**
     * A member whose claim was released claims its identity again.
     *
     * @return false when somebody holds it, or the account holds another
     */
    boolean again(UUID memberId, Instant now) {
        return sql("""
        INSERT INTO identity_claim (identity_index, index_version, account_id, application_id,
            member_id, claimed_at)
        SELECT m.id_index, m.index_version, m.account_id, m.application_id, m.id,
            cast(:now AS timestamptz)
        FROM member m WHERE m.id = :member AND NOT EXISTS (SELECT 1 FROM identity_claim o
            WHERE o.identity_index = m.id_index OR o.clash_index = m.id_index)
        ON CONFLICT DO NOTHING
        """)
                        .setParameter("member", memberId)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** The claim of a member is that account's; null for nobody's. */
    void account(UUID memberId, UUID accountId) {
        sql("UPDATE identity_claim SET account_id = cast(:account AS uuid) WHERE member_id ="
                        + " :member")
                .setParameter("account", accountId)
                .setParameter("member", memberId)
                .executeUpdate();
    }
}
