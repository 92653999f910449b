package org.unionhall.organization.founding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The histories of applications. */
@ApplicationScoped
class FoundingSteps implements PanacheRepositoryBase<FoundingStep, UUID> {

    List<FoundingStep> of(UUID applicationId) {
        return list("applicationId = ?1 order by at, id", applicationId);
    }
}
