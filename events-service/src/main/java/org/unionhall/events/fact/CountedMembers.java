package org.unionhall.events.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.persistence.SqlRepository;

/** What is known of the members that were told of. */
@ApplicationScoped
class CountedMembers extends SqlRepository {

    private static final String KEEP =
            """
            insert into counted_member (member_id, version, unit_id, worker_group, migrant_worker,
                counted, counted_before)
            select "memberId", version, "unitId", "group", "migrantWorker", counted, "countedBefore"
            from jsonb_to_recordset(cast(:members as jsonb)) as m ("memberId" uuid, version bigint,
                "unitId" uuid, "group" text, "migrantWorker" boolean, counted boolean,
                "countedBefore" boolean)
            on conflict on constraint counted_member_pk do update set
                version = excluded.version, unit_id = excluded.unit_id,
                worker_group = excluded.worker_group, migrant_worker = excluded.migrant_worker,
                counted = excluded.counted, counted_before = excluded.counted_before
            """;

    Map<UUID, CountedMember> known(List<UUID> ids) {
        var rows =
                rows("""
                select member_id, version, unit_id, worker_group, migrant_worker, counted,
                    counted_before
                from counted_member where member_id = any(cast(:ids as uuid[]))
                """)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList();
        var known = new HashMap<UUID, CountedMember>();
        for (var row : rows) {
            known.put(
                    row.get(0, UUID.class),
                    new CountedMember(
                            row.get(0, UUID.class),
                            row.get(1, Long.class),
                            row.get(2, UUID.class),
                            row.get(3, String.class),
                            row.get(4, Boolean.class),
                            row.get(5, Boolean.class),
                            row.get(6, Boolean.class)));
        }
        return known;
    }

    void keep(Collection<CountedMember> members) {
        sql(KEEP).setParameter("members", MessageJson.pretty(members)).executeUpdate();
    }

    void forget() {
        sql("delete from counted_member").executeUpdate();
    }
}
