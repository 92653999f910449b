package org.unionhall.membership.organizationcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.access.Grant;
import org.unionhall.platform.web.access.GrantSource;

/**
 * The copied appointments: what an account may do, and where. A dismissal holds as soon as its
 * message is applied.
 */
@ApplicationScoped
public class Appointments implements GrantSource {

    private final EntityManager entities;

    Appointments(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An appointment in force, as its holder sees it.
     *
     * @param unitId null when it is over the whole platform
     */
    public record Held(
            String role, UUID unitId, String unit, List<String> permissions, Grant grant) {}

    @Override
    public List<Grant> grantsOf(UUID accountId, LocalDate today) {
        return heldBy(accountId, today).stream().map(Held::grant).toList();
    }

    /** The appointments of an account that are in force on the day. */
    public List<Held> heldBy(UUID accountId, LocalDate today) {
        List<Tuple> rows =
                Sql.rows(
                                entities,
                                """
                                SELECT a.role, a.unit_id, u.name, a.permissions, u.lo, u.hi
                                FROM appointment_copy a LEFT JOIN unit_copy u ON u.unit_id = a.unit_id
                                WHERE a.account_id = :account AND NOT a.ended AND a.starts_on <= :today
                                  AND (a.ends_on IS NULL OR a.ends_on >= :today)
                                  AND (a.unit_id IS NULL OR u.unit_id IS NOT NULL)
                                ORDER BY a.appointment_id
                                """)
                        .setParameter("account", accountId)
                        .setParameter("today", today)
                        .getResultList();
        return rows.stream().map(Appointments::held).toList();
    }

    private static Held held(Tuple row) {
        var unitId = row.get(1, UUID.class);
        var text = row.get(3, String.class);
        var permissions = text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1));
        var grant =
                unitId == null
                        ? Grant.everywhere(Set.copyOf(permissions))
                        : new Grant(
                                unitId,
                                row.get(4, Long.class),
                                row.get(5, Long.class),
                                Set.copyOf(permissions));
        return new Held(
                row.get(0, String.class), unitId, row.get(2, String.class), permissions, grant);
    }

    void apply(List<AppointmentMessage> messages) {
        entities.createNativeQuery(
                        """
                        INSERT INTO appointment_copy (appointment_id, version, account_id, unit_id, role,
                            permissions, starts_on, ends_on, ended)
                        SELECT DISTINCT ON ("appointmentId") "appointmentId", version, "accountId",
                            "unitId", role,
                            (SELECT coalesce(string_agg(p, ','), '') FROM jsonb_array_elements_text(permissions) p),
                            "from", "to", ended
                        FROM jsonb_to_recordset(cast(:messages AS jsonb)) AS m ("appointmentId" uuid,
                            version bigint, "accountId" uuid, "unitId" uuid, role text,
                            permissions jsonb, "from" date, "to" date, ended boolean)
                        ORDER BY "appointmentId", version DESC
                        ON CONFLICT (appointment_id) DO UPDATE SET
                            version = excluded.version, account_id = excluded.account_id,
                            unit_id = excluded.unit_id, role = excluded.role,
                            permissions = excluded.permissions, starts_on = excluded.starts_on,
                            ends_on = excluded.ends_on, ended = excluded.ended
                        WHERE excluded.version > appointment_copy.version
                        """)
                .setParameter("messages", MessageJson.pretty(messages))
                .executeUpdate();
    }

    void forget() {
        entities.createNativeQuery("DELETE FROM appointment_copy").executeUpdate();
    }
}
