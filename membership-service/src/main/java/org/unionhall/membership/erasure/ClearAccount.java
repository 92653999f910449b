package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** An account that a person has made beside the own one gives way to that. */
@ApplicationScoped
public class ClearAccount {

    @Inject Holdings holdings;
    @Inject Vault vault;

    /** Whether nobody has ever said on it who it is, and nothing is open. */
    public boolean isEmpty(UUID account) {
        return vault.proof(account).identityIndex() == null && holdings.open(account).isEmpty();
    }

    /** Nothing of it leads to a person any more; its mobile is free. */
    public void clear(UUID account) {
        holdings.take(null, account);
    }
}
