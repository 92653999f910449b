package org.unionhall.membership.apiclient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.web.paging.PageRequest;

/** The integrators' clients. */
@ApplicationScoped
class ApiClients implements PanacheRepositoryBase<ApiClient, UUID> {

    Optional<ApiClient> ofClientId(String clientId) {
        return find("clientId", clientId).firstResultOptional();
    }

    List<ApiClient> page(PageRequest page) {
        return find("id > ?1", Sort.by("id"), page.after().orElse(new UUID(0, 0)))
                .range(0, page.fetch() - 1)
                .list();
    }
}
