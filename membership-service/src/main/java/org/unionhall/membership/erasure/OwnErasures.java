package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** What the person asked to have erased, in a copy of the own data. */
@ApplicationScoped
class OwnErasures implements OwnData {

    @Inject ReadErasures read;

    @Override
    public Chapter chapter() {
        return Chapter.ERASURES;
    }

    @Override
    public Page<ErasureView> page(Actor person, PageRequest page) {
        return read.own(person, page);
    }
}
