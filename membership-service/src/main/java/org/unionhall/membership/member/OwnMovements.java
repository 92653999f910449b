package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** The own ledger in a copy of the own data. */
@ApplicationScoped
class OwnMovements implements OwnData {

    @Inject ReadMembers read;

    @Override
    public Chapter chapter() {
        return Chapter.MOVEMENTS;
    }

    @Override
    public Page<MovementView> page(Actor person, PageRequest page) {
        return Page.whole(
                read.own(person).stream()
                        .flatMap(one -> read.movements(one.id(), person).stream())
                        .toList());
    }
}
