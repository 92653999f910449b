package org.unionhall.membership.joining;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;

/**
 * Deletes what is kept about people who were not taken in, as the notice they consented to promises
 * (个人信息保护法 §19). Several instances may run it at once.
 */
@ApplicationScoped
class ForgetRefused {

    private final EntityManager entities;
    private final Parameters parameters;
    private final Clock clock;

    ForgetRefused(EntityManager entities, Parameters parameters, Clock clock) {
        this.entities = entities;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "15m")
    @Transactional
    void run() {
        int days =
                parameters.number(
                        ParameterName.REFUSED_APPLICATION_DAYS, null, LocalDate.now(clock));
        entities.createNativeQuery(
                        """
                        WITH gone AS (
                            DELETE FROM application
                            WHERE status IN ('REJECTED', 'WITHDRAWN') AND decided_at < :before
                            RETURNING id)
                        DELETE FROM real_name_check WHERE application_id IN (SELECT id FROM gone)
                        """)
                .setParameter("before", clock.instant().minus(Duration.ofDays(days)))
                .executeUpdate();
    }
}
