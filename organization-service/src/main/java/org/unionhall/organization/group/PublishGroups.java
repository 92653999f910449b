package org.unionhall.organization.group;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.unionhall.platform.messaging.Outbox;

/** Publishes the groups that migrations added or changed, once. */
@ApplicationScoped
class PublishGroups {

    @Inject WorkerGroups groups;
    @Inject Outbox outbox;

    @Transactional
    void publish(@Observes StartupEvent start) {
        groups.unpublished().forEach(group -> outbox.append(group.published()));
    }
}
