package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Disputes about the own identity in a copy of the own data. */
@ApplicationScoped
class OwnDisputes implements OwnData {

    @Inject ReadDisputes read;

    @Override
    public Chapter chapter() {
        return Chapter.DISPUTES;
    }

    @Override
    public Page<DisputeView> page(Actor person, PageRequest page) {
        return read.own(person, page);
    }
}
