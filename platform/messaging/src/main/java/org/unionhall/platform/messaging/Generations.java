package org.unionhall.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unionhall.platform.persistence.Sql;

/** Which generation of each copy this service is building. */
@ApplicationScoped
class Generations {

    @Inject EntityManager entities;

    /** A copy that is to be built again, and up to which generation its topic was rewound. */
    record Generation(long wanted, long reached) {}

    /** By topic; a topic that was never rebuilt is absent. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<String, Generation> current() {
        List<Tuple> rows =
                Sql.rows(entities, "SELECT topic, generation, reached FROM subscription")
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0, String.class),
                                row ->
                                        new Generation(
                                                row.get(1, Long.class), row.get(2, Long.class))));
    }

    /**
     * Notes that the topic is read from its beginning, so that a process that dies now goes on
     * there.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void reached(String topic, long generation) {
        entities.createNativeQuery(
                        "UPDATE subscription SET reached = greatest(reached, :generation) WHERE"
                                + " topic = :topic")
                .setParameter("generation", generation)
                .setParameter("topic", topic)
                .executeUpdate();
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
