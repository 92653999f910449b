package org.unionhall.membership.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.TreeWatcher;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.persistence.SqlRepository;

/**
 * Takes the figures of unions that move along with them. The figures of a union with all below it
 * are always the sum of its own and those of every union whose way up leads over it, as the copied
 * tree stands: also while only some messages of a reorganization have arrived.
 */
@ApplicationScoped
class Branches extends SqlRepository implements TreeWatcher {

    /** Held while the tree is changed; those who move figures along it share it. */
    private static final int TREE = 84;

    /** Every union below the moved ones, itself included, and what is above each. */
    private static final String MOVE =
            """
            WITH RECURSIVE below (unit_id) AS (
                SELECT cast(id AS uuid) FROM jsonb_array_elements_text(cast(:moved AS jsonb)) AS m (id)
                UNION
                SELECT u.unit_id FROM unit_copy u JOIN below b ON u.parent_id = b.unit_id),
            above (own, unit_id) AS (
                SELECT u.unit_id, u.parent_id FROM unit_copy u JOIN below b ON b.unit_id = u.unit_id
                WHERE u.parent_id IS NOT NULL
                UNION
                SELECT a.own, u.parent_id FROM above a JOIN unit_copy u ON u.unit_id = a.unit_id
                WHERE u.parent_id IS NOT NULL)
            INSERT INTO headcount_now AS n
                (unit_id, worker_group, members, migrant_workers, female,
                 all_members, all_migrant_workers, all_female)
            SELECT a.unit_id, f.worker_group, 0, 0, 0, :sign * sum(f.members),
                   :sign * sum(f.migrant_workers), :sign * sum(f.female)
            FROM above a JOIN headcount_now f ON f.unit_id = a.own
            WHERE a.unit_id <> a.own
            GROUP BY a.unit_id, f.worker_group ORDER BY a.unit_id, f.worker_group
            ON CONFLICT (unit_id, worker_group) DO UPDATE SET
                all_members = n.all_members + excluded.all_members,
                all_migrant_workers = n.all_migrant_workers + excluded.all_migrant_workers,
                all_female = n.all_female + excluded.all_female
            """;

    /** Until the transaction ends, the tree stays as it is. */
    void holdTree() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Until the transaction ends, tree and figures stay as they are. */
    void holdFigures() {
        lock("pg_advisory_xact_lock");
    }

    @Override
    public void beforeMove(Set<UUID> units) {
        lock("pg_advisory_xact_lock");
        move(units, -1);
    }

    @Override
    public void afterMove(Set<UUID> units) {
        move(units, 1);
    }

    @Override
    public void afterForgetting() {
        lock("pg_advisory_xact_lock");
        sql("""
        UPDATE headcount_now SET all_members = members,
            all_migrant_workers = migrant_workers, all_female = female
        """)
                .executeUpdate();
    }

    private void move(Set<UUID> units, int sign) {
        sql(MOVE)
                .setParameter("moved", MessageJson.pretty(units))
                .setParameter("sign", sign)
                .executeUpdate();
    }

    private void lock(String how) {
        sql("SELECT 1 FROM (SELECT " + how + "(:tree, 0)) locked")
                .setParameter("tree", TREE)
                .getSingleResult();
    }
}
