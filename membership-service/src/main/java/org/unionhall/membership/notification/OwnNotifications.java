package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Text;

/** What one was told, in a copy of the own data. */
@ApplicationScoped
class OwnNotifications implements OwnData {

    @Inject ReadNotifications read;

    @Override
    public Chapter chapter() {
        return Chapter.NOTICES;
    }

    @Override
    public Page<NotificationView> page(Actor person, PageRequest page) {
        return read.page(false, person, page, Text.CHINESE);
    }
}
