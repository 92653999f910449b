package org.unionhall.events.fact;

import java.util.Collection;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * Which facts of the ledger a statement is about.
 *
 * @param condition SQL about the fact {@code f}, with the one value {@code :which}
 */
record Which(String condition, Object value) {

    /** Those of other topics that share counters with those of the topic. */
    static Which sharingWith(Origin origin) {
        return new Which(
                "f.origin <> :which and (f.measure, f.declared) in"
                        + " (select o.measure, o.declared from fact o where o.origin = :which)",
                origin.name());
    }

    /** Those of other topics that are about persons and of a measure of the topic. */
    static Which aboutPersonsAs(Origin origin) {
        return new Which(
                "f.origin <> :which and f.measure in (select o.measure from fact o"
                        + " where o.origin = :which and o.person is not null)",
                origin.name());
    }

    static Which of(Collection<UUID> facts) {
        return new Which("f.fact_id = any(cast(:which as uuid[]))", facts.toArray(UUID[]::new));
    }

    void bind(NativeQuery<?> query) {
        query.setParameter("which", value);
    }
}
