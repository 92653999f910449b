package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** The own applications in a copy of the own data. */
@ApplicationScoped
class OwnApplications implements OwnData {

    @Inject ReadApplications read;

    @Override
    public Chapter chapter() {
        return Chapter.APPLICATIONS;
    }

    @Override
    public Page<ApplicationView> page(Actor person, PageRequest page) {
        return Page.whole(read.ofAccount(person));
    }
}
