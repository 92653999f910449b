package org.unionhall.membership.notice;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.unionhall.platform.messaging.Outbox;

/** Publishes the notices that migrations added to the other services, once. */
@ApplicationScoped
class PublishNotices {

    @Inject Notices notices;
    @Inject Outbox outbox;
    @Inject Clock clock;

    @Transactional
    void publish(@Observes StartupEvent start) {
        for (var notice : notices.unannounced()) {
            outbox.append(notice.announced(clock.instant()));
        }
    }
}
