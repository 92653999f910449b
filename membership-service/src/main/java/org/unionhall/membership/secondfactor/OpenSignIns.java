package org.unionhall.membership.secondfactor;

import java.util.UUID;

/** The sign-ins of an account, which end when its second factor changes. */
public interface OpenSignIns {

    /** Ends all of them. */
    void endAll(UUID account);
}
