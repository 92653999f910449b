package org.unionhall.membership.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.unionhall.platform.messaging.MessageJson;

/**
 * The statement every joining goes through: the claim and the application in one round trip. Either
 * both are written or, when the claim is taken, neither; the constraints of the claim decide, also
 * between transactions that run at once.
 */
final class ApplicationInsert {

    private static final String SQL =
            """
            WITH claim AS (
                INSERT INTO identity_claim (identity_index, account_id, application_id, claimed_at)
                VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING application_id)
            INSERT INTO application (id, version, account_id, unit_id, channel_id, channel_code, name, sex,
                birth_date, id_type, id_sealed, id_index, worker_group, employment_form,
                migrant_worker, employer_name, employer_credit_code, consents, warnings, status,
                submitted_at, submitted_on)
            SELECT application_id, ?, cast(? AS uuid), cast(? AS uuid), cast(? AS uuid), ?, ?, ?,
                cast(? AS date), ?, cast(? AS bytea), cast(? AS bytea), ?, ?,
                cast(? AS boolean), ?, ?, cast(? AS jsonb), ?, ?,
                cast(? AS timestamptz), cast(? AS date) FROM claim
            """;

    private ApplicationInsert() {}

    static boolean run(Connection connection, Application a) throws SQLException {
        var person = a.person();
        try (var insert = connection.prepareStatement(SQL)) {
            insert.setBytes(1, person.idIndex());
            insert.setObject(2, a.accountId());
            insert.setObject(3, a.id());
            time(insert, 4, a.submittedAt());
            insert.setInt(5, a.version());
            insert.setObject(6, a.accountId());
            insert.setObject(7, a.unitId());
            insert.setObject(8, a.channelId(), Types.OTHER);
            insert.setString(9, a.channelCode());
            insert.setString(10, person.name());
            insert.setString(11, person.sex().name());
            insert.setObject(12, person.birthDate(), Types.DATE);
            insert.setString(13, person.idType().name());
            insert.setBytes(14, person.idSealed());
            insert.setBytes(15, person.idIndex());
            insert.setString(16, person.group().name());
            insert.setString(17, person.employmentForm().name());
            insert.setBoolean(18, person.migrantWorker());
            insert.setString(19, person.employerName());
            insert.setString(20, person.employerCreditCode());
            insert.setString(
                    21,
                    new String(
                            MessageJson.write(a.consents()),
                            java.nio.charset.StandardCharsets.UTF_8));
            insert.setString(22, String.join(",", a.warnings()));
            insert.setString(23, a.status().name());
            time(insert, 24, a.submittedAt());
            insert.setObject(25, a.submittedOn());
            return insert.executeUpdate() == 1;
        }
    }

    private static void time(PreparedStatement insert, int index, Instant at) throws SQLException {
        insert.setObject(index, at.atOffset(ZoneOffset.UTC));
    }
}
