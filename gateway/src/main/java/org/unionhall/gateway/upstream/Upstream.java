package org.unionhall.gateway.upstream;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A service and its instances, used in turn; those that are away are passed over. */
public final class Upstream {

    private final String name;
    private final List<Instance> instances;
    private final RetryBudget retries = new RetryBudget();
    private final AtomicInteger turn = new AtomicInteger();

    public Upstream(String name, List<Instance> instances) {
        if (instances.isEmpty()) {
            throw new IllegalArgumentException("No address of " + name);
        }
        this.name = name;
        this.instances = List.copyOf(instances);
    }

    public String name() {
        return name;
    }

    public List<Instance> instances() {
        return instances;
    }

    RetryBudget retries() {
        return retries;
    }

    /** The next instance that may be asked, or null when all are away. */
    public Instance next() {
        int size = instances.size();
        if (size == 1) {
            var only = instances.get(0);
            return only.breaker().permits() ? only : null;
        }
        int first = Math.floorMod(turn.getAndIncrement(), size);
        for (int i = 0; i < size; i++) {
            var candidate = instances.get((first + i) % size);
            if (candidate.breaker().permits()) {
                return candidate;
            }
        }
        return null;
    }
}
