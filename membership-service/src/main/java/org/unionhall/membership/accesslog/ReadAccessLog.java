package org.unionhall.membership.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Shows people who looked at them. */
@ApplicationScoped
public class ReadAccessLog {

    @Inject Accesses accesses;
    @Inject FindAccounts accounts;

    /** Who looked at the account's person, newest first. */
    @Transactional
    public Page<AccessView> page(Actor actor, PageRequest page) {
        var own = Where.any().is("accountId", actor.id());
        var rows = accesses.newest(own, Scope.everything(), page);
        var lookers = accounts.named(rows.stream().map(Access::actorId).distinct().toList());
        return Page.of(
                rows, page, row -> AccessView.of(row, lookers.name(row.actorId())), Access::id);
    }
}
