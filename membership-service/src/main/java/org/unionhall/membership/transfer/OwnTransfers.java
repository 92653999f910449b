package org.unionhall.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** The own transfers in a copy of the own data. */
@ApplicationScoped
class OwnTransfers implements OwnData {

    @Inject ReadTransfers read;

    @Override
    public Chapter chapter() {
        return Chapter.TRANSFERS;
    }

    @Override
    public Page<TransferView> page(Actor person, PageRequest page) {
        return read.own(person, page);
    }
}
