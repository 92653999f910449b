package org.unionhall.membership.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.persistence.SqlRepository;

/** People who are claimed twice: what the move to the present canonical form has found. */
@ApplicationScoped
class IdentityClashes extends SqlRepository {

    private static final int MOST = 200;

    /**
     * How far the move is.
     *
     * @param unmoved rows of applications and members that lie under a former index
     */
    record State(long unmoved, long clashes) {}

    @Transactional
    State state() {
        var row =
                rows("""
                SELECT (SELECT count(*) FROM application WHERE index_version < %1$d)
                     + (SELECT count(*) FROM member WHERE index_version < %1$d) AS unmoved,
                    (SELECT count(*) FROM identity_claim c
                     WHERE EXISTS (SELECT 1 FROM identity_claim o
                                   WHERE o.identity_index = c.clash_index)) AS clashes
                """
                                .formatted(PersonIdentity.VERSION))
                        .getSingleResult();
        return new State(number(row, 0), number(row, 1));
    }

    private static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }

    /** The oldest of them. */
    @Transactional
    List<IdentityIndexView.Clash> oldest() {
        List<Tuple> rows =
                rows("""
                SELECT o.application_id, o.member_id, c.application_id, c.member_id
                FROM identity_claim c JOIN identity_claim o ON o.identity_index = c.clash_index
                ORDER BY c.claimed_at, c.identity_index LIMIT :most
                """)
                        .setParameter("most", MOST)
                        .getResultList();
        return rows.stream()
                .map(row -> new IdentityIndexView.Clash(claim(row, 0), claim(row, 2)))
                .toList();
    }

    private static IdentityIndexView.Claim claim(Tuple row, int first) {
        return new IdentityIndexView.Claim(
                row.get(first, UUID.class), row.get(first + 1, UUID.class));
    }
}
