package org.unionhall.membership.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
        return shown(accounts.get(id));
    }

    /** Empty when nobody ever signed in to it. */
    @Transactional
    Optional<AccountView> find(UUID id) {
        return accounts.findByIdOptional(id).map(this::shown);
    }

    private AccountView shown(Account account) {
        return AccountView.of(account, grants.heldBy(account.id(), LocalDate.now(clock)));
    }
}
