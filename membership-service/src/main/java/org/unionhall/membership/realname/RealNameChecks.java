package org.unionhall.membership.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.persistence.SqlRepository;

/**
 * The checks and when each is due. An instance that asks takes a check by pushing its due time
 * ahead; when it dies, the check is due again after that.
 */
@ApplicationScoped
class RealNameChecks extends SqlRepository {

    private static final Duration LEASE = Duration.ofSeconds(30);

    @Inject Clock clock;

    /**
     * A check that was taken. {@code version} is the application's: a later correction makes the
     * answer stale.
     */
    record Taken(UUID applicationId, long version, int attempts) {}

    /** As {@link ReadVerdicts#of(Collection)}. */
    Map<UUID, CheckState> statesOf(Collection<UUID> applicationIds) {
        var states = new HashMap<UUID, CheckState>();
        applicationIds.forEach(id -> states.put(id, CheckState.PENDING));
        if (states.isEmpty()) {
            return states;
        }
        List<Tuple> rows =
                rows("""
                SELECT c.application_id, c.state
                FROM real_name_check c JOIN checked_identity a ON a.id = c.application_id
                WHERE c.application_id IN (:ids)
                    AND coalesce(c.identity_version, a.identity_version) = a.identity_version
                """)
                        .setParameter("ids", List.copyOf(states.keySet()))
                        .getResultList();
        rows.forEach(
                row ->
                        states.put(
                                row.get(0, UUID.class),
                                CheckState.valueOf(row.get(1, String.class))));
        return states;
    }

    boolean anyMatched(UUID accountId) {
        return !values(
                        """
                        SELECT 1 FROM application a JOIN real_name_check c ON c.application_id = a.id
                        WHERE a.account_id = :account AND a.status IN ('SUBMITTED', 'RETURNED', 'APPROVED')
                            AND c.state = 'MATCHED' AND c.identity_version = a.identity_version
                        LIMIT 1
                        """,
                        Integer.class)
                .setParameter("account", accountId)
                .getResultList()
                .isEmpty();
    }

    /**
     * Makes checks due for applications that were submitted, or submitted again after correction.
     * An answer about the identity the application still has stays.
     */
    void request(List<SubmittedMessage> submitted) {
        sql("""
        INSERT INTO real_name_check (application_id, version, state, due_at)
        SELECT DISTINCT ON ("applicationId") "applicationId", version, 'PENDING', :now
        FROM jsonb_to_recordset(cast(:messages AS jsonb))
            AS m ("applicationId" uuid, version bigint)
        ORDER BY "applicationId", version DESC
        ON CONFLICT (application_id) DO UPDATE SET
            version = excluded.version, state = 'PENDING', attempts = 0,
            due_at = excluded.due_at, reference = NULL, finished_at = NULL,
            identity_version = NULL
        WHERE excluded.version > real_name_check.version
            AND (real_name_check.finished_at IS NULL OR NOT EXISTS (
                SELECT 1 FROM application a
                WHERE a.id = real_name_check.application_id
                    AND a.identity_version = real_name_check.identity_version))
        """)
                .setParameter("now", clock.instant())
                .setParameter("messages", MessageJson.pretty(submitted))
                .executeUpdate();
    }

    /** Takes some that are due; nobody else gets them meanwhile. */
    @Transactional
    List<Taken> takeDue(int most) {
        var now = clock.instant();
        List<Tuple> rows =
                rows("""
                UPDATE real_name_check SET due_at = :lease, attempts = attempts + 1
                WHERE application_id IN (
                    SELECT application_id FROM real_name_check WHERE due_at <= :now
                    ORDER BY due_at LIMIT :most FOR UPDATE SKIP LOCKED)
                RETURNING application_id, version, attempts
                """)
                        .setParameter("lease", now.plus(LEASE))
                        .setParameter("now", now)
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Taken(
                                        row.get(0, UUID.class),
                                        row.get(1, Long.class),
                                        row.get(2, Integer.class)))
                .toList();
    }

    /**
     * The registry answered. An answer about an identity that was corrected meanwhile is dropped;
     * the question is asked again when the lease ends.
     *
     * @param identityVersion the identity it was asked about
     */
    @Transactional
    void finish(Taken check, int identityVersion, CheckState state, String reference) {
        awaitDecisions(Set.of(check.applicationId()));
        int kept =
                sql("""
                UPDATE real_name_check
                SET state = :state, reference = :reference, due_at = NULL, finished_at = :now,
                    identity_version = :identity
                WHERE application_id = :id AND version = :version AND EXISTS (
                    SELECT 1 FROM checked_identity
                    WHERE id = :id AND identity_version = :identity)
                """)
                        .setParameter("identity", identityVersion)
                        .setParameter("state", state.name())
                        .setParameter("reference", reference)
                        .setParameter("now", clock.instant())
                        .setParameter("id", check.applicationId())
                        .setParameter("version", check.version())
                        .executeUpdate();
        if (kept > 0) {
            tellReaders(Set.of(check.applicationId()));
        }
    }

    /**
     * The registry did not answer.
     *
     * @param wait until it is asked again; null for never
     */
    @Transactional
    void postpone(Taken check, CheckState state, Duration wait) {
        var changed = statesOf(List.of(check.applicationId()));
        changed.values().removeIf(state::equals);
        awaitDecisions(changed.keySet());
        sql("""
        UPDATE real_name_check SET state = :state, due_at = cast(:due AS timestamptz)
        WHERE application_id = :id AND version = :version
        """)
                .setParameter("state", state.name())
                .setParameter("due", wait == null ? null : clock.instant().plus(wait).toString())
                .setParameter("id", check.applicationId())
                .setParameter("version", check.version())
                .executeUpdate();
        tellReaders(changed.keySet());
    }

    /**
     * Nobody was asked, for the registry is left alone: they are due again after the wait, as if
     * they had not been taken.
     */
    @Transactional
    void putBack(List<Taken> taken, Duration wait) {
        var states = statesOf(taken.stream().map(Taken::applicationId).toList());
        states.values().removeIf(CheckState.UNAVAILABLE::equals);
        awaitDecisions(states.keySet());
        sql("""
        UPDATE real_name_check
        SET attempts = attempts - 1, due_at = :due, state = 'UNAVAILABLE'
        FROM jsonb_to_recordset(cast(:taken AS jsonb))
            AS t ("applicationId" uuid, version bigint)
        WHERE application_id = t."applicationId" AND real_name_check.version = t.version
        """)
                .setParameter("due", clock.instant().plus(wait))
                .setParameter("taken", MessageJson.pretty(taken))
                .executeUpdate();
        tellReaders(states.keySet());
    }

    /** Somebody may be approving this moment: the member is seen when that is done. */
    private void awaitDecisions(Set<UUID> applicationIds) {
        if (!applicationIds.isEmpty()) {
            sql("SELECT 1 FROM application WHERE id IN (:ids) ORDER BY id" + " FOR NO KEY UPDATE")
                    .setParameter("ids", applicationIds)
                    .getResultList();
        }
    }

    /** The state is shown with the member: the changes feed tells of the member again. */
    private void tellReaders(Set<UUID> applicationIds) {
        if (!applicationIds.isEmpty()) {
            sql("UPDATE member SET version = version WHERE application_id IN (:ids) OR id IN"
                            + " (:ids)")
                    .setParameter("ids", applicationIds)
                    .executeUpdate();
        }
    }

    /** Makes a check due for a member whose identity was put right. */
    void again(UUID memberId, long version) {
        sql("""
        INSERT INTO real_name_check (application_id, version, state, due_at)
        VALUES (:id, :version, 'PENDING', :now)
        ON CONFLICT (application_id) DO UPDATE SET
            version = excluded.version, state = 'PENDING', attempts = 0,
            due_at = excluded.due_at, reference = NULL, finished_at = NULL,
            identity_version = NULL
        """)
                .setParameter("id", memberId)
                .setParameter("version", version)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** What is answered stays answered; what is not is asked for again. */
    void forgetUnanswered() {
        sql("""
        DELETE FROM real_name_check c WHERE finished_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM member m WHERE m.id = c.application_id)
        """)
                .executeUpdate();
    }
}
