package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Merges of the own records in a copy of the own data. */
@ApplicationScoped
class OwnMerges implements OwnData {

    @Inject ReadMerges read;

    @Override
    public Chapter chapter() {
        return Chapter.MERGES;
    }

    @Override
    public Page<MergeView> page(Actor person, PageRequest page) {
        return read.own(person, page);
    }
}
