package org.unionhall.platform.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.unionhall.platform.messaging.MessageJson;

/**
 * The copied appointments of a service that is not their owner. A dismissal holds as soon as its
 * message is applied.
 */
@ApplicationScoped
public class AppointmentCopies {

    private final EntityManager entities;

    AppointmentCopies(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes over newer states; what is older than the copy is passed over. */
    public void apply(List<AppointmentMessage> messages) {
        entities.createNativeQuery(
                        """
                        INSERT INTO appointment_copy (appointment_id, version, account_id, unit_id, role,
                            permissions, starts_on, ends_on, ended)
                        SELECT DISTINCT ON ("appointmentId") "appointmentId", version, "accountId",
                            "unitId", role, ARRAY(SELECT jsonb_array_elements_text(permissions)),
                            "rightsFrom", "to", ended
                        FROM jsonb_to_recordset(cast(:messages AS jsonb)) AS m ("appointmentId" uuid,
                            version bigint, "accountId" uuid, "unitId" uuid, role text,
                            permissions jsonb, "rightsFrom" date, "to" date, ended boolean)
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

    /** Empties the copy. */
    public void forget() {
        entities.createNativeQuery("DELETE FROM appointment_copy").executeUpdate();
    }
}
