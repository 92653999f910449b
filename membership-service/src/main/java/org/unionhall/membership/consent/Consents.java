package org.unionhall.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.web.Ids;

/**
 * What an account has consented to: with its applications, and in the ledger of what came later.
 */
@ApplicationScoped
class Consents extends SqlRepository {

    private static final String[] KINDS =
            Arrays.stream(ConsentKind.values()).map(Enum::name).toArray(String[]::new);

    /**
     * How a consent stands.
     *
     * @param version of the notice that it was given to
     * @param applicationId with which it was given; null for what came later
     */
    record Standing(
            ConsentKind kind, int version, ConsentState state, Instant at, UUID applicationId) {}

    /** Each that the account ever gave, as the latest entry has it. */
    List<Standing> of(UUID account) {
        List<Tuple> rows =
                rows("""
                SELECT DISTINCT ON (notice) notice, version, state, at, application_id FROM (
                    SELECT c ->> 'notice' AS notice, CAST(c ->> 'version' AS integer) AS version,
                        'GIVEN' AS state, a.submitted_at AS at, a.id AS application_id
                    FROM application a CROSS JOIN LATERAL jsonb_array_elements(a.consents) AS c
                    WHERE a.account_id = :account
                    UNION ALL
                    SELECT notice, notice_version, state, at, NULL FROM consent_entry
                    WHERE account_id = :account) AS entry
                WHERE notice = ANY (:kinds)
                ORDER BY notice, at DESC
                """)
                        .setParameter("account", account)
                        .setParameter("kinds", KINDS)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Standing(
                                        ConsentKind.valueOf(row.get(0, String.class)),
                                        row.get(1, Integer.class),
                                        ConsentState.valueOf(row.get(2, String.class)),
                                        row.get(3, Instant.class),
                                        row.get(4, UUID.class)))
                .toList();
    }

    /** Whether the account has a live membership, or an application that is open. */
    boolean isNeeded(UUID account) {
        return values(
                        """
                        SELECT EXISTS (SELECT 1 FROM member WHERE account_id = :account
                                AND status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED'))
                            OR EXISTS (SELECT 1 FROM application WHERE account_id = :account
                                AND status IN ('SUBMITTED', 'RETURNED'))
                        """,
                        Boolean.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Whose the application or the member is; null for a member without an account. */
    UUID accountOf(UUID subject) {
        var found =
                values(
                                """
                                SELECT account_id FROM application WHERE id = :subject
                                UNION ALL SELECT account_id FROM member WHERE id = :subject
                                """,
                                UUID.class)
                        .setParameter("subject", subject)
                        .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    void add(UUID account, Standing now) {
        sql("""
        INSERT INTO consent_entry (id, account_id, notice, notice_version, state, at)
        VALUES (:id, :account, :notice, :version, :state, :at)
        """)
                .setParameter("id", Ids.next())
                .setParameter("account", account)
                .setParameter("notice", now.kind().name())
                .setParameter("version", now.version())
                .setParameter("state", now.state().name())
                .setParameter("at", now.at())
                .executeUpdate();
    }
}
