package org.unionhall.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which generation of each copy this service is building. */
@ApplicationScoped
class Generations {

    @Inject EntityManager entities;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<String, Long> current(Collection<String> topics) {
        var found = new HashMap<String, Long>();
        topics.forEach(topic -> found.put(topic, 0L));
        @SuppressWarnings("unchecked")
        List<Tuple> rows =
                entities.createNativeQuery(
                                "SELECT topic, generation FROM subscription", Tuple.class)
                        .getResultList();
        rows.forEach(
                row ->
                        found.computeIfPresent(
                                row.get(0, String.class), (t, g) -> row.get(1, Long.class)));
        return found;
    }

    /** Empties the copy and has every process of this service read its topic from the beginning. */
    @Transactional
    void rebuild(MessageListener listener) {
        listener.forget();
        entities.createNativeQuery(
                        """
                        INSERT INTO subscription (topic, generation) VALUES (:topic, 1)
                        ON CONFLICT (topic) DO UPDATE SET generation = subscription.generation + 1\
                        """)
                .setParameter("topic", listener.topic())
                .executeUpdate();
        entities.createNativeQuery(
                        "UPDATE dead_letter SET state = 'DISCARDED', settled_at = now(),"
                                + " settled_reason = 'rebuilt' WHERE topic = :topic AND state ="
                                + " 'PARKED'")
                .setParameter("topic", listener.topic())
                .executeUpdate();
    }
}
