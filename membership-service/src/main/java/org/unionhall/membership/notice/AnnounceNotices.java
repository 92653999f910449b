package org.unionhall.membership.notice;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.unionhall.platform.messaging.Outbox;

/** Tells the other services of notices that migrations laid down, once. */
@ApplicationScoped
class AnnounceNotices {

    private final Notices notices;
    private final Outbox outbox;
    private final Clock clock;

    AnnounceNotices(Notices notices, Outbox outbox, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void announce(@Observes StartupEvent start) {
        for (var notice : notices.unannounced()) {
            outbox.append(notice.announced(clock.instant()));
        }
    }
}
