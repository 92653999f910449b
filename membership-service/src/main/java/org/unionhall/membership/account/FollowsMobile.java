package org.unionhall.membership.account;

import java.util.UUID;
import org.unionhall.membership.person.Mobile;

/** A feature that keeps the mobile of a person beside the account. */
public interface FollowsMobile {

    /** The account is reached by that mobile from now on, in the caller's transaction. */
    void moved(UUID account, Mobile mobile);
}
