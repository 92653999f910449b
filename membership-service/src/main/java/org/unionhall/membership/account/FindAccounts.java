package org.unionhall.membership.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.person.Mobile;
import org.unionhall.platform.sealing.Seal;

/** What other features may know of accounts. */
@ApplicationScoped
public class FindAccounts {

    @Inject Accounts accounts;
    @Inject Seal seal;

    /** Several accounts; unknown ones (of another issuer) are left out. */
    public static final class Named {

        private final Map<UUID, Account> byId;

        private Named(Map<UUID, Account> byId) {
            this.byId = byId;
        }

        /** As colleagues call them; null when nobody knows. */
        public String name(UUID id) {
            var account = byId.get(id);
            return account == null ? null : account.name();
        }

        /** {@code 138****1234}; null when there is none. */
        public String mobileMask(UUID id) {
            var account = byId.get(id);
            return account == null ? null : account.mobileMask();
        }
    }

    public Named named(Collection<UUID> ids) {
        return new Named(accounts.byId(ids));
    }

    /**
     * The mobile in the clear; null when there is none. Only for sealing it anew, a recorded
     * reveal, or a message to the person.
     */
    public Mobile mobile(UUID id) {
        return accounts.findByIdOptional(id).map(account -> account.mobile(seal)).orElse(null);
    }

    /** The same for several. */
    public Map<UUID, Mobile> mobiles(Collection<UUID> ids) {
        var mobiles = new HashMap<UUID, Mobile>();
        accounts.byId(ids).forEach((id, account) -> mobiles.put(id, account.mobile(seal)));
        return mobiles;
    }
}
