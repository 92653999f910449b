package org.unionhall.membership.organizationcopy;

import java.util.Set;
import java.util.UUID;

/** Who keeps sums along the tree. Called in the transaction that changes the copied tree. */
public interface TreeWatcher {

    /**
     * These unions, with all below them, are about to hang elsewhere; the copy is still as it was.
     */
    void beforeMove(Set<UUID> units);

    /** The copy now says where they hang. */
    void afterMove(Set<UUID> units);

    /** The copy is empty: no union hangs anywhere until it is read again. */
    void afterForgetting();
}
