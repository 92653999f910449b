package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** A person has read what they were told. */
@ApplicationScoped
class MarkRead {

    @Inject Notifications notifications;
    @Inject Subjects subjects;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NOT_FOUND} when it was told somebody else
     */
    @Transactional
    NotificationView one(UUID id, Actor actor, Locale locale) {
        var told = notifications.held(id);
        if (!told.accountId().equals(actor.id())) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        told.read(clock.instant());
        var said = subjects.of(List.of(told)).get(told.subject());
        return NotificationView.of(told, said, locale);
    }

    /** Marks all of the actor's and says how many were unread. */
    @Transactional
    int all(Actor actor) {
        return notifications.readAll(actor.id(), clock.instant());
    }
}
