package org.unionhall.membership.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Who looked at oneself, in a copy of the own data. */
@ApplicationScoped
class OwnLooks implements OwnData {

    @Inject ReadAccessLog read;

    @Override
    public Chapter chapter() {
        return Chapter.LOOKS;
    }

    @Override
    public Page<AccessView> page(Actor person, PageRequest page) {
        return read.page(person, page);
    }
}
