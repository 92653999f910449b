package org.unionhall.membership.voterlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.web.paging.PageRequest;

/** Who is on the lists. */
@ApplicationScoped
class Voters extends SqlRepository {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String VOTE =
            """
            FROM direct_election e JOIN unit_copy u ON u.lo BETWEEN e.lo AND e.hi
                JOIN member m ON m.unit_id = u.unit_id
            WHERE e.election_id = :election AND m.status IN ('ACTIVE', 'TRANSFERRING')
                AND (e.body <> 'WOMEN_COMMITTEE' OR m.sex = 'FEMALE')
            """;

    /** An election whose day has begun and whose list is not closed. */
    Optional<UUID> due(LocalDate today) {
        return values(
                        """
                        SELECT election_id FROM direct_election e
                        WHERE held_on <= :today
                            AND status IN ('ANNOUNCED', 'REPORTED', 'RETURNED', 'CONFIRMED')
                            AND NOT EXISTS (SELECT 1 FROM voter_list v WHERE v.id = e.election_id)
                        ORDER BY held_on, election_id LIMIT 1
                        """,
                        UUID.class)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    /** Writes down who may vote now. Counted from what was written, so that both always agree. */
    void close(UUID election, Instant now) {
        planForValues();
        sql("""
        INSERT INTO voter_list (id, unit_id, body, held_on, closed_at, voters, sha256)
        SELECT election_id, unit_id, body, held_on, :now, 0, ''
        FROM election_copy WHERE election_id = :election
        """)
                .setParameter("election", election)
                .setParameter("now", now)
                .executeUpdate();
        sql("INSERT INTO voter (election_id, member_id) SELECT e.election_id, m.id " + VOTE)
                .setParameter("election", election)
                .executeUpdate();
        sql("""
        UPDATE voter_list SET (voters, sha256) =
            (SELECT count(*), encode(sha256(convert_to(
                coalesce(string_agg(m.member_number, E'\\n' ORDER BY m.member_number COLLATE "C"), ''),
                'UTF8')), 'hex')
            FROM voter v JOIN member m ON m.id = v.member_id WHERE v.election_id = :election)
        WHERE id = :election
        """)
                .setParameter("election", election)
                .executeUpdate();
    }

    /** Those of a list, by the ids of the members. */
    List<VoterView> page(UUID election, PageRequest page) {
        return rows(
                        """
                        SELECT m.id, m.member_number,
                            CASE WHEN u.lo BETWEEN e.lo AND e.hi THEN m.name END
                        FROM voter v JOIN member m ON m.id = v.member_id
                            JOIN unit_copy u ON u.unit_id = m.unit_id
                            JOIN voter_list l ON l.id = v.election_id
                            JOIN unit_copy e ON e.unit_id = l.unit_id
                        WHERE v.election_id = :election AND v.member_id > :after
                        ORDER BY v.member_id LIMIT :most
                        """)
                .setParameter("election", election)
                .setParameter("after", page.after().orElse(FIRST))
                .setParameter("most", page.fetch())
                .getResultList()
                .stream()
                .map(
                        row ->
                                new VoterView(
                                        row.get(0, UUID.class),
                                        row.get(1, String.class),
                                        row.get(2, String.class)))
                .toList();
    }
}
