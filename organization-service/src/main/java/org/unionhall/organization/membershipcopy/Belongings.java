package org.unionhall.organization.membershipcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.persistence.Sql;

/**
 * How many live members and open applications each union has, as far as membership's messages have
 * arrived. They lag by about a second: membership itself refuses whom a union that has ended would
 * still get.
 */
@ApplicationScoped
public class Belongings {

    /** What belongs to a union. */
    enum Kind {
        MEMBER,
        APPLICATION
    }

    @Inject EntityManager entities;

    /** Live members of the union itself. */
    public long membersOf(UUID unitId) {
        return count(Kind.MEMBER, unitId);
    }

    /** Applications to the union itself that are not decided. */
    public long applicationsTo(UUID unitId) {
        return count(Kind.APPLICATION, unitId);
    }

    /** Members and applications of unions that ended into the union and are not there yet. */
    public long comingTo(UUID unitId) {
        return Sql.values(
                        entities,
                        """
                        WITH RECURSIVE ended AS (
                            SELECT id FROM unit WHERE successor_id = :unit
                            UNION
                            SELECT u.id FROM unit u JOIN ended e ON u.successor_id = e.id)
                        SELECT count(*) FROM ended e JOIN belonging b ON b.unit_id = e.id WHERE b.counts
                        """,
                        Long.class)
                .setParameter("unit", unitId)
                .getSingleResult();
    }

    private long count(Kind kind, UUID unitId) {
        return Sql.values(
                        entities,
                        "SELECT count(*) FROM belonging WHERE unit_id = :unit AND kind = :kind AND"
                                + " counts",
                        Long.class)
                .setParameter("unit", unitId)
                .setParameter("kind", kind.name())
                .getSingleResult();
    }

    /** Takes over newer states; what is older than the copy is passed over. */
    void apply(Kind kind, List<Belonging> states) {
        entities.createNativeQuery(
                        """
                        INSERT INTO belonging (kind, id, version, unit_id, counts)
                        SELECT DISTINCT ON (id) :kind, id, version, "unitId", counts
                        FROM jsonb_to_recordset(cast(:states AS jsonb)) AS m (id uuid, version bigint,
                            "unitId" uuid, counts boolean)
                        ORDER BY id, version DESC
                        ON CONFLICT (kind, id) DO UPDATE SET
                            version = excluded.version, unit_id = excluded.unit_id,
                            counts = excluded.counts
                        WHERE excluded.version > belonging.version
                        """)
                .setParameter("kind", kind.name())
                .setParameter("states", MessageJson.pretty(states))
                .executeUpdate();
    }

    void forget(Kind kind) {
        entities.createNativeQuery("DELETE FROM belonging WHERE kind = :kind")
                .setParameter("kind", kind.name())
                .executeUpdate();
    }
}
