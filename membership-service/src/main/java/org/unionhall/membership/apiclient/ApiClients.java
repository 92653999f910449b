package org.unionhall.membership.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.unionhall.platform.persistence.Repository;

/** The integrators' clients. */
@ApplicationScoped
class ApiClients extends Repository<ApiClient> {

    Optional<ApiClient> ofClientId(String clientId) {
        return find("clientId", clientId).firstResultOptional();
    }
}
