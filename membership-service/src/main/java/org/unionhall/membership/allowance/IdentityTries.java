package org.unionhall.membership.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.unionhall.platform.persistence.SqlRepository;

/**
 * The different identities that were tried on a day: by an account and its mobile exactly, by an
 * address in stripes, so that a whole meeting behind one address does not queue for one row.
 */
@ApplicationScoped
class IdentityTries extends SqlRepository {

    private static final int STRIPES = 16;

    /**
     * Counts a try of an identity by an account and by the mobile it is reached by.
     *
     * @param identity its blind index
     */
    Counted count(UUID account, byte[] identity, LocalDate day, int allowed) {
        Tuple counted =
                rows("""
                WITH trier AS (
                    SELECT uuid_send(cast(:account AS uuid)) AS who
                    UNION
                    SELECT mobile_index FROM account
                    WHERE id = cast(:account AS uuid) AND mobile_index IS NOT NULL),
                counted AS (
                    INSERT INTO identity_try AS t (who, day, identities, grew)
                    SELECT who, cast(:day AS date), ARRAY[cast(:identity AS bytea)], true
                    FROM trier ORDER BY who
                    ON CONFLICT (who, day) DO UPDATE SET
                        grew = NOT excluded.identities[1] = ANY(t.identities),
                        identities = CASE
                            WHEN excluded.identities[1] = ANY(t.identities) THEN t.identities
                            ELSE t.identities || excluded.identities END
                    WHERE excluded.identities[1] = ANY(t.identities)
                        OR cardinality(t.identities) < :allowed
                    RETURNING grew)
                SELECT (SELECT count(*) FROM trier) = count(*), coalesce(bool_or(grew), false)
                FROM counted
                """)
                        .setParameter("account", account)
                        .setParameter("day", day)
                        .setParameter("identity", identity)
                        .setParameter("allowed", allowed)
                        .getSingleResult();
        if (!counted.get(0, Boolean.class)) {
            return Counted.REFUSED;
        }
        return counted.get(1, Boolean.class) ? Counted.NEW : Counted.AGAIN;
    }

    /**
     * Counts a try from an address. Those that run at the same time do not see each other: a few
     * more than allowed may pass.
     *
     * @param address its digest
     * @return false, with nothing counted, when the day's allowance is used up
     */
    boolean countAddress(byte[] address, LocalDate day, int allowed) {
        int counted =
                sql("""
                INSERT INTO address_try AS t (address, day, stripe, tries)
                SELECT :address, cast(:day AS date), cast(:stripe AS smallint), 1
                WHERE (SELECT coalesce(sum(tries), 0) FROM address_try
                       WHERE address = :address AND day = cast(:day AS date)) < :allowed
                ON CONFLICT (address, day, stripe) DO UPDATE SET tries = t.tries + 1
                """)
                        .setParameter("address", address)
                        .setParameter("day", day)
                        .setParameter("stripe", ThreadLocalRandom.current().nextInt(STRIPES))
                        .setParameter("allowed", allowed)
                        .executeUpdate();
        return counted == 1;
    }

    void forgetBefore(LocalDate day) {
        for (var table : new String[] {"identity_try", "address_try"}) {
            sql("DELETE FROM " + table + " WHERE day < :day")
                    .setParameter("day", day)
                    .executeUpdate();
        }
    }
}
