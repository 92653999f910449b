package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Shows people what they were told. */
@ApplicationScoped
class ReadNotifications {

    @Inject Notifications notifications;
    @Inject Subjects subjects;

    @Transactional
    Page<NotificationView> page(boolean unread, Actor actor, PageRequest page, Locale locale) {
        var rows = notifications.of(actor.id(), unread, page);
        var said = subjects.of(rows);
        return Page.of(
                rows,
                page,
                told -> NotificationView.of(told, said.get(told.subject()), locale),
                Notification::id);
    }
}
