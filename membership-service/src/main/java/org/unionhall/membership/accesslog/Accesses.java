package org.unionhall.membership.accesslog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.web.paging.PageRequest;

/** The looks that were recorded. */
@ApplicationScoped
public class Accesses implements PanacheRepositoryBase<Access, UUID> {

    private static final UUID LAST = new UUID(-1, -1);

    /** Those at an account's person, newest first. */
    public List<Access> atPersonOf(UUID accountId, PageRequest page) {
        return find(
                        "accountId = ?1 and id < ?2 order by id desc",
                        accountId,
                        page.after().orElse(LAST))
                .range(0, page.fetch() - 1)
                .list();
    }
}
