package org.unionhall.membership.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** The own account in a copy of the own data. */
@ApplicationScoped
class OwnAccount implements OwnData {

    @Inject ReadAccounts read;

    @Override
    public Chapter chapter() {
        return Chapter.ACCOUNT;
    }

    @Override
    public Page<AccountView> page(Actor person, PageRequest page) {
        return Page.whole(read.find(person.id()).stream().toList());
    }
}
