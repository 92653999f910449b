package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.platform.deadlines.DueWork;

/** Deletes what people were told so long ago that nobody looks for it. */
@ApplicationScoped
class ForgetNotifications implements DueWork {

    private static final int AT_ONCE = 200;

    @Inject Notifications notifications;
    @Inject TextSettings settings;

    @Override
    public String name() {
        return "notifications.forget";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        return notifications.forget(now.minus(settings.keptFor()), AT_ONCE) == AT_ONCE;
    }
}
