package org.unionhall.membership.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.persistence.Sql;

/** The integrators' clients. */
@ApplicationScoped
class ApiClients extends Repository<ApiClient> {

    /** Among the advisory locks of the database; they are listed in docs/architecture.md. */
    private static final int START_LOCK = 87;

    /** Of instances that start together one does at a time what is done at the start. */
    void lockStart() {
        Sql.values(
                        getEntityManager(),
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(:start, 0)) held",
                        Integer.class)
                .setParameter("start", START_LOCK)
                .getSingleResult();
    }

    Optional<ApiClient> ofClientId(String clientId) {
        return find("clientId", clientId).firstResultOptional();
    }
}
