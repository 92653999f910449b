package org.unionhall.membership.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.grants.Grants;

/** Shows people their own account. */
@ApplicationScoped
class ReadAccounts {

    @Inject Accounts accounts;
    @Inject Grants grants;
    @Inject Clock clock;

    @Transactional
    AccountView one(UUID id) {
        return AccountView.of(accounts.get(id), grants.heldBy(id, LocalDate.now(clock)));
    }
}
