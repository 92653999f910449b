package org.unionhall.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the relay of this process after a commit; relays of other processes find the rows when they
 * next look.
 */
@ApplicationScoped
class RelaySignal {

    private final Semaphore committed = new Semaphore(0);

    void wake() {
        if (committed.availablePermits() == 0) {
            committed.release();
        }
    }

    void await(long milliseconds) throws InterruptedException {
        if (committed.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
            committed.drainPermits();
        }
    }
}
