package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whether sign-ins still hold, for features whose answers end with them. */
@ApplicationScoped
public class FindSignIns {

    @Inject Sessions sessions;

    /** Whether the account has that sign-in, and it was neither ended nor ran out. */
    public boolean isOpen(UUID signIn, UUID account) {
        return sessions.isOpen(signIn, account);
    }
}
