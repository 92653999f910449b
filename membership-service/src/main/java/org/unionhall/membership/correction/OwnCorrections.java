package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** What was put right about oneself, in a copy of the own data. */
@ApplicationScoped
class OwnCorrections implements OwnData {

    @Inject ReadCorrections read;

    @Override
    public Chapter chapter() {
        return Chapter.CORRECTIONS;
    }

    @Override
    public Page<CorrectionView> page(Actor person, PageRequest page) {
        return read.ofOneself(person, page);
    }
}
