package org.unionhall.platform.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.access.Grant;
import org.unionhall.platform.web.access.GrantSource;

/**
 * What an account may do: the one place that says when an appointment allows anything. It has not
 * ended, its rights have begun, its last day is not over, and its union is known here and has not
 * ended either.
 */
@ApplicationScoped
public class Grants implements GrantSource {

    private static final String IN_FORCE =
            """
            SELECT appointment_id, role, unit_id, unit_name, lo, hi, array_to_string(permissions, ','), ends_on
            FROM granted
            WHERE account_id = :account AND NOT ended
                AND starts_on <= :today AND (ends_on IS NULL OR ends_on >= :today)
                AND (unit_id IS NULL OR unit_status IN ('PREPARING', 'NORMAL', 'LOCKED'))
            ORDER BY appointment_id
            """;

    private final EntityManager entities;

    Grants(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Grant> grantsOf(UUID accountId, LocalDate today) {
        return heldBy(accountId, today).stream().map(Held::grant).toList();
    }

    /** The appointments of an account that allow something on the day. */
    public List<Held> heldBy(UUID accountId, LocalDate today) {
        List<Tuple> rows =
                Sql.rows(entities, IN_FORCE)
                        .setParameter("account", accountId)
                        .setParameter("today", today)
                        .getResultList();
        return rows.stream().map(Grants::held).toList();
    }

    private static Held held(Tuple row) {
        var unitId = row.get(2, UUID.class);
        var permissions = row.get(6, String.class);
        return new Held(
                row.get(0, UUID.class),
                row.get(1, String.class),
                unitId,
                row.get(3, String.class),
                unitId == null ? Long.MIN_VALUE : row.get(4, Long.class),
                unitId == null ? Long.MAX_VALUE : row.get(5, Long.class),
                permissions.isEmpty() ? List.of() : List.of(permissions.split(",", -1)),
                row.get(7, LocalDate.class));
    }
}
