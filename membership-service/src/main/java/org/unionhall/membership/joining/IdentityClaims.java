package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Which identity and which account is taken: by an application while it is open, by a member for as
 * long as the membership lives.
 */
@ApplicationScoped
class IdentityClaims {

    private final EntityManager entities;

    IdentityClaims(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The refusal of a claim that another holds. What stands in the way is named only to whom it
     * belongs.
     */
    Rejection taken(byte[] identityIndex, UUID accountId) {
        List<Tuple> holders =
                Sql.rows(
                                entities,
                                """
                                SELECT account_id, application_id, member_id FROM identity_claim
                                WHERE identity_index = :index OR account_id = :account
                                ORDER BY (identity_index = :index) DESC, member_id NULLS LAST
                                """)
                        .setParameter("index", identityIndex)
                        .setParameter("account", accountId)
                        .getResultList();
        if (holders.isEmpty()) {
            return new Rejection(JoiningProblem.ALREADY_APPLIED);
        }
        var holder = holders.get(0);
        boolean member = holder.get(2) != null;
        var refusal =
                new Rejection(
                        member ? JoiningProblem.ALREADY_A_MEMBER : JoiningProblem.ALREADY_APPLIED);
        return accountId.equals(holder.get(0)) && !member
                ? refusal.with("applicationId", holder.get(1))
                : refusal;
    }

    /**
     * Exchanges the identity an application claims.
     *
     * @throws Rejection when another holds the new one
     */
    void exchange(Application application, byte[] former, Instant now) {
        release(former);
        int taken =
                entities.createNativeQuery(
                                """
                                INSERT INTO identity_claim (identity_index, account_id, application_id, claimed_at)
                                VALUES (:index, :account, :application, :now) ON CONFLICT DO NOTHING
                                """)
                        .setParameter("index", application.person().idIndex())
                        .setParameter("account", application.accountId())
                        .setParameter("application", application.id())
                        .setParameter("now", now)
                        .executeUpdate();
        if (taken == 0) {
            throw taken(application.person().idIndex(), application.accountId());
        }
    }

    /** The applications became members, who hold their claims from now on. */
    void keepForMembers(Collection<UUID> applicationIds) {
        if (!applicationIds.isEmpty()) {
            entities.createNativeQuery(
                            """
                            UPDATE identity_claim c SET member_id = a.member_id FROM application a
                            WHERE a.id IN (:ids) AND c.identity_index = a.id_index
                            """)
                    .setParameter("ids", applicationIds)
                    .executeUpdate();
        }
    }

    /** The identities of these applications may be claimed again. */
    void releaseOf(Collection<UUID> applicationIds) {
        if (!applicationIds.isEmpty()) {
            entities.createNativeQuery(
                            """
                            DELETE FROM identity_claim c USING application a
                            WHERE a.id IN (:ids) AND c.identity_index = a.id_index
                            """)
                    .setParameter("ids", applicationIds)
                    .executeUpdate();
        }
    }

    /** The identity may be claimed again. */
    void release(byte[] identityIndex) {
        entities.createNativeQuery("DELETE FROM identity_claim WHERE identity_index = :index")
                .setParameter("index", identityIndex)
                .executeUpdate();
    }
}
