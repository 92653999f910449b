package org.unionhall.events.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.persistence.SqlRepository;

/** What is known of the unions that were told of. */
@ApplicationScoped
class CountedUnions extends SqlRepository {

    private static final String KEEP =
            """
            insert into counted_union (unit_id, version, founded_on, ended_on)
            select "unitId", version, "foundedOn", "endedOn"
            from jsonb_to_recordset(cast(:unions as jsonb)) as m ("unitId" uuid, version bigint,
                "foundedOn" date, "endedOn" date)
            on conflict on constraint counted_union_pk do update set
                version = excluded.version, founded_on = excluded.founded_on,
                ended_on = excluded.ended_on
            """;

    Map<UUID, CountedUnion> known(List<UUID> ids) {
        var rows =
                rows("""
                select unit_id, version, founded_on, ended_on from counted_union
                where unit_id = any(cast(:ids as uuid[]))
                """)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList();
        var known = new HashMap<UUID, CountedUnion>();
        for (var row : rows) {
            known.put(
                    row.get(0, UUID.class),
                    new CountedUnion(
                            row.get(0, UUID.class),
                            row.get(1, Long.class),
                            row.get(2, LocalDate.class),
                            row.get(3, LocalDate.class)));
        }
        return known;
    }

    void keep(Collection<CountedUnion> unions) {
        sql(KEEP).setParameter("unions", MessageJson.pretty(unions)).executeUpdate();
    }

    void forget() {
        sql("delete from counted_union").executeUpdate();
    }
}
