package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Changes of the own mobile in a copy of the own data. */
@ApplicationScoped
class OwnMobileChanges implements OwnData {

    @Inject ReadMobileChanges read;

    @Override
    public Chapter chapter() {
        return Chapter.MOBILE_CHANGES;
    }

    @Override
    public Page<MobileChangeView> page(Actor person, PageRequest page) {
        return read.own(person, page);
    }
}
