package org.unionhall.membership.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.persistence.SqlRepository;

/** Unions that have ended and have left somebody to another. */
@ApplicationScoped
class Successions extends SqlRepository {

    /**
     * What there is to do.
     *
     * @param endedBy the account that ended it
     */
    record Succession(UUID endedId, UUID successorId, String successorName, UUID endedBy) {}

    /**
     * One that has live members or open applications left. Where the successor has itself ended
     * into another, that one takes over; where it takes no members now, it is waited for.
     */
    Optional<Succession> next() {
        return rows("""
        WITH RECURSIVE heir AS (
            SELECT unit_id, successor_id, ended_by FROM unit_copy WHERE successor_id IS NOT NULL
            UNION
            SELECT h.unit_id, s.successor_id, h.ended_by
            FROM heir h JOIN unit_copy s ON s.unit_id = h.successor_id
            WHERE s.successor_id IS NOT NULL)
        SELECT h.unit_id, s.unit_id, s.name, h.ended_by
        FROM heir h JOIN unit_copy s ON s.unit_id = h.successor_id
        WHERE s.status = 'NORMAL' AND s.type <> 'FEDERATION'
            AND (EXISTS (SELECT 1 FROM member m WHERE m.unit_id = h.unit_id
                    AND m.status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED'))
                OR EXISTS (SELECT 1 FROM application a WHERE a.unit_id = h.unit_id
                    AND a.status IN ('SUBMITTED', 'RETURNED')))
        ORDER BY h.unit_id LIMIT 1
        """)
                .getResultStream()
                .map(
                        row ->
                                new Succession(
                                        row.get(0, UUID.class),
                                        row.get(1, UUID.class),
                                        row.get(2, String.class),
                                        row.get(3, UUID.class)))
                .findFirst();
    }

    /** Some live members of the union, in the order of their ids. */
    List<UUID> membersOf(UUID unitId, int most) {
        return values(
                        "SELECT id FROM member WHERE unit_id = :unit AND status IN ('ACTIVE',"
                                + " 'TRANSFERRING', 'RETAINED') ORDER BY id LIMIT :most",
                        UUID.class)
                .setParameter("unit", unitId)
                .setParameter("most", most)
                .getResultList();
    }
}
