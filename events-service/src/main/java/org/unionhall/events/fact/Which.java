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

    static Which of(Origin origin) {
        return new Which("f.origin = :which", origin.name());
    }

    static Which of(Collection<UUID> facts) {
        return new Which("f.fact_id = any(cast(:which as uuid[]))", facts.toArray(UUID[]::new));
    }

    void bind(NativeQuery<?> query) {
        query.setParameter("which", value);
    }
}
