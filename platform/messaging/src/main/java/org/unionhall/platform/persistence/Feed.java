package org.unionhall.platform.persistence;

import jakarta.persistence.EntityManager;

/**
 * Positions of a changes feed. They are drawn under a lock that is held until the commit: a reader
 * of position n has seen everything before it, and a late commit cannot slip in behind a reader.
 * For things that change seldom; what changes in every transaction would stand in line here.
 *
 * @param sequence the sequence that numbers the positions
 */
public record Feed(String sequence) {

    /** The next position, in the running transaction. */
    public long next(EntityManager entities) {
        Sql.values(
                        entities,
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:feed, 78)))"
                                + " AS locked",
                        Integer.class)
                .setParameter("feed", sequence)
                .getSingleResult();
        return Sql.values(entities, "SELECT nextval(CAST(:feed AS regclass))", Long.class)
                .setParameter("feed", sequence)
                .getSingleResult();
    }
}
