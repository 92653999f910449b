package org.unionhall.membership.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.unionhall.membership.person.SealedMobile;
import org.unionhall.platform.messaging.MessageJson;

/**
 * The statement every joining goes through: the claim and the application in one round trip. Either
 * both are written or, when the claim is taken, neither; the constraints of the claim decide, also
 * between transactions that run at once. Claims that still lie under a former index are asked for
 * in the same statement: nobody makes new ones, so that one seen free stays so.
 */
final class ApplicationInsert {

    private static final String SQL =
            """
            WITH claim AS (
                INSERT INTO identity_claim (identity_index, index_version, account_id, application_id, claimed_at)
                SELECT g.identity, g.version, g.account, g.application, g.at
                FROM (VALUES (cast(? AS bytea), cast(? AS integer), cast(? AS uuid), cast(? AS uuid),
                    cast(? AS timestamptz))) AS g (identity, version, account, application, at)
                WHERE NOT EXISTS (SELECT 1 FROM identity_claim WHERE identity_index = ANY (cast(? AS bytea[])))
                  AND NOT EXISTS (SELECT 1 FROM identity_claim WHERE clash_index = g.identity)
                ON CONFLICT DO NOTHING RETURNING application_id)
            INSERT INTO application (id, version, account_id, unit_id, channel_id, channel_code, name, sex,
                birth_date, id_type, id_sealed, id_index, index_version, worker_group, employment_form,
                migrant_worker, employer_name, employer_credit_code, consents, warnings, status,
                submitted_at, submitted_on, counted_from, review_days, escalation_days, due_at,
                escalates_at, calendar, provisional, entered_by, signed_on, paper_id, mobile_shared,
                mobile_sealed, mobile_mask)
            SELECT application_id, ?, cast(? AS uuid), cast(? AS uuid), cast(? AS uuid), ?, ?, ?,
                cast(? AS date), ?, cast(? AS bytea), cast(? AS bytea), cast(? AS integer), ?, ?,
                cast(? AS boolean), ?, ?, cast(? AS jsonb), ?, ?,
                cast(? AS timestamptz), cast(? AS date), cast(? AS date), cast(? AS integer),
                cast(? AS integer), cast(? AS timestamptz), cast(? AS timestamptz), ?,
                cast(? AS boolean), cast(? AS uuid), cast(? AS date), cast(? AS uuid),
                cast(? AS boolean), cast(? AS bytea), ? FROM claim
            """;

    private ApplicationInsert() {}

    static boolean run(Connection connection, Application a) throws SQLException {
        var person = a.person();
        try (var insert = connection.prepareStatement(SQL)) {
            insert.setBytes(1, person.idIndex());
            insert.setInt(2, person.indexVersion());
            insert.setObject(3, a.accountId(), Types.OTHER);
            insert.setObject(4, a.id());
            time(insert, 5, a.submittedAt());
            insert.setArray(
                    6,
                    connection.createArrayOf(
                            "bytea", person.formerIndexes().toArray(byte[][]::new)));
            insert.setInt(7, Math.toIntExact(a.version()));
            insert.setObject(8, a.accountId(), Types.OTHER);
            insert.setObject(9, a.unitId());
            insert.setObject(10, a.channelId(), Types.OTHER);
            insert.setString(11, a.channelCode());
            insert.setString(12, person.name());
            insert.setString(13, person.sex().name());
            insert.setObject(14, person.birthDate(), Types.DATE);
            insert.setString(15, person.idType().name());
            insert.setBytes(16, person.idSealed().bytes());
            insert.setBytes(17, person.idIndex());
            insert.setInt(18, person.indexVersion());
            insert.setString(19, person.group());
            insert.setString(20, person.employmentForm().name());
            insert.setBoolean(21, person.migrantWorker());
            insert.setString(22, person.employerName());
            insert.setString(23, person.employerCreditCode());
            insert.setString(
                    24,
                    new String(
                            MessageJson.write(a.consents()),
                            java.nio.charset.StandardCharsets.UTF_8));
            insert.setString(25, String.join(",", a.warnings()));
            insert.setString(26, a.status().name());
            time(insert, 27, a.submittedAt());
            insert.setObject(28, a.submittedOn());
            answer(insert, a.answer());
            paper(insert, a.assistance(), a.reached());
            return insert.executeUpdate() == 1;
        }
    }

    private static void answer(PreparedStatement insert, AnswerTime answer) throws SQLException {
        insert.setObject(29, answer.countedFrom());
        insert.setInt(30, answer.reviewDays());
        insert.setInt(31, answer.escalationDays());
        time(insert, 32, answer.dueAt());
        time(insert, 33, answer.escalatesAt());
        insert.setString(34, answer.calendar());
        insert.setBoolean(35, answer.provisional());
    }

    private static void paper(PreparedStatement insert, Assistance paper, SealedMobile reached)
            throws SQLException {
        insert.setObject(36, paper == null ? null : paper.by(), Types.OTHER);
        insert.setObject(37, paper == null ? null : paper.signedOn(), Types.DATE);
        insert.setObject(38, paper == null ? null : paper.paperId(), Types.OTHER);
        insert.setObject(39, paper == null ? null : paper.mobileShared(), Types.BOOLEAN);
        insert.setBytes(40, reached == null ? null : reached.mobileSealed().bytes());
        insert.setString(41, reached == null ? null : reached.mobileMask());
    }

    private static void time(PreparedStatement insert, int index, Instant at) throws SQLException {
        insert.setObject(index, at.atOffset(ZoneOffset.UTC));
    }
}
