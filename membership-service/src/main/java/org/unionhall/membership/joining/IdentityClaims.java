package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.web.problem.CountedRejection;

/**
 * Which identity and which account is taken: by an application while it is open, by a member for as
 * long as the membership lives.
 */
@ApplicationScoped
class IdentityClaims extends SqlRepository {

    @Inject UnmovedClaims unmoved;

    /**
     * The refusal of a claim that another holds. An account learns of its own application or
     * membership; of anybody else's nothing, neither what it is nor whether the name fits.
     */
    CountedRejection taken(UUID accountId) {
        List<Tuple> own =
                rows("""
                SELECT application_id, member_id FROM identity_claim
                WHERE account_id = :account
                """)
                        .setParameter("account", accountId)
                        .getResultList();
        if (own.isEmpty()) {
            return new CountedRejection(JoiningProblem.IDENTITY_TAKEN);
        }
        if (own.get(0).get(1) != null) {
            return new CountedRejection(JoiningProblem.ALREADY_A_MEMBER);
        }
        var refusal = new CountedRejection(JoiningProblem.ALREADY_APPLIED);
        refusal.with("applicationId", own.get(0).get(0));
        return refusal;
    }

    /**
     * Exchanges the identity an application claims.
     *
     * @return false, with everything as it was, when another holds the new one
     */
    boolean exchange(Application application, List<byte[]> wanted, Instant now) {
        var former = application.person();
        release(former.idIndex());
        boolean free =
                insert(
                                        application,
                                        PersonIdentity.VERSION,
                                        wanted.get(0),
                                        now,
                                        """
                                         WHERE NOT EXISTS (SELECT 1 FROM identity_claim
                                            WHERE identity_index IN (:indexes) OR clash_index = :index)
                                         ON CONFLICT DO NOTHING
                                        """)
                                .setParameter("indexes", wanted)
                                .executeUpdate()
                        == 1;
        if (!free) {
            insert(application, former.indexVersion(), former.idIndex(), now, "").executeUpdate();
        }
        return free;
    }

    private Query insert(
            Application application, int version, byte[] index, Instant now, String condition) {
        return sql("""
        INSERT INTO identity_claim (identity_index, index_version, account_id, application_id,
            claimed_at)
        SELECT :index, :version, :account, :application, cast(:now AS timestamptz)
        """
                        + condition)
                .setParameter("index", index)
                .setParameter("version", version)
                .setParameter("account", application.accountId())
                .setParameter("application", application.id())
                .setParameter("now", now);
    }

    /**
     * The applications became members, who hold their claims from now on.
     *
     * @throws Rejection when a member already is the person an application speaks of
     */
    void keepForMembers(Collection<UUID> applicationIds) {
        if (!applicationIds.isEmpty()) {
            unmoved.requireNoOtherMember(applicationIds);
            sql("""
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
            sql("""
            DELETE FROM identity_claim c USING application a
            WHERE a.id IN (:ids) AND c.identity_index = a.id_index
            """)
                    .setParameter("ids", applicationIds)
                    .executeUpdate();
        }
    }

    /** The identity may be claimed again. */
    void release(byte[] identityIndex) {
        sql("DELETE FROM identity_claim WHERE identity_index = :index")
                .setParameter("index", identityIndex)
                .executeUpdate();
    }
}
