package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** The own requests for correction in a copy of the own data. */
@ApplicationScoped
class OwnRequests implements OwnData {

    @Inject ReadCorrections read;

    @Override
    public Chapter chapter() {
        return Chapter.CORRECTION_REQUESTS;
    }

    @Override
    public Page<CorrectionRequestView> page(Actor person, PageRequest page) {
        return read.own(person, page);
    }
}
