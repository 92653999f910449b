package org.unionhall.gateway.upstream;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets one retry go for every ten requests, so that retries never double the load of a service in
 * trouble.
 */
final class RetryBudget {

    private static final int COST = 10;
    private static final int MOST = 100 * COST;

    private final AtomicInteger saved = new AtomicInteger(10 * COST);

    void earn() {
        if (saved.get() < MOST) {
            saved.incrementAndGet();
        }
    }

    boolean spend() {
        return saved.getAndUpdate(now -> now >= COST ? now - COST : now) >= COST;
    }
}
