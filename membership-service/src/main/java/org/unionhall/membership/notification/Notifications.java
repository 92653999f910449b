package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/** What people were told. It belongs to the person alone, whatever anybody's office. */
@ApplicationScoped
class Notifications extends Repository<Notification> {

    /** Somebody's own, newest first. */
    List<Notification> of(UUID accountId, boolean unread, PageRequest page) {
        var own = Where.any().is("accountId", accountId);
        return newest(unread ? own.and("e.readAt is null") : own, Scope.everything(), page);
    }

    /** How many of somebody's own nobody has read, and marks them. */
    int readAll(UUID accountId, Instant now) {
        return update("readAt = ?1 where accountId = ?2 and readAt is null", now, accountId);
    }

    /** Deletes what was told before that time, some at once. */
    int forget(Instant before, int most) {
        var old = find("createdAt < ?1", before).page(0, most).list();
        old.forEach(this::delete);
        return old.size();
    }
}
