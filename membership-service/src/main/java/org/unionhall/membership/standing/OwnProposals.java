package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** The own exits and expulsions in a copy of the own data. */
@ApplicationScoped
class OwnProposals implements OwnData {

    @Inject ReadProposals read;

    @Override
    public Chapter chapter() {
        return Chapter.STANDING;
    }

    @Override
    public Page<ProposalView> page(Actor person, PageRequest page) {
        return read.own(person, page);
    }
}
