package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;

/** What happened to second factors. */
@ApplicationScoped
class SecondFactorEntries extends Repository<SecondFactorEntry> {

    private static final int SHOWN = 20;

    /** The latest of an account, newest first. */
    List<SecondFactorEntry> latest(UUID accountId) {
        return find("accountId = ?1 order by id desc", accountId).page(0, SHOWN).list();
    }
}
