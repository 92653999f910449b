package org.unionhall.gateway.exchange;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of something, such as bytes of request bodies, may be held at once: by the whole
 * process, and of one network, so that nobody alone can fill the room of all.
 */
public final class Room {

    /** What came of asking for room. */
    public enum Asked {
        TAKEN,
        SHARE_USED_UP,
        FULL
    }

    private final long most;
    private final long share;
    private final AtomicLong taken = new AtomicLong();
    private final ConcurrentMap<String, Long> byNetwork = new ConcurrentHashMap<>();

    Room(long most, long share) {
        this.most = most;
        this.share = share;
    }

    Asked take(String network, long much) {
        if (byNetwork.merge(network, much, Long::sum) > share) {
            leave(network, much);
            return Asked.SHARE_USED_UP;
        }
        var asked = take(much);
        if (asked != Asked.TAKEN) {
            leave(network, much);
        }
        return asked;
    }

    /** For somebody who has no share. */
    Asked take(long much) {
        if (taken.addAndGet(much) > most) {
            give(much);
            return Asked.FULL;
        }
        return Asked.TAKEN;
    }

    void give(String network, long much) {
        if (much != 0) {
            give(much);
            leave(network, much);
        }
    }

    void give(long much) {
        taken.addAndGet(-much);
    }

    private void leave(String network, long much) {
        byNetwork.merge(network, -much, (held, less) -> held + less == 0 ? null : held + less);
    }

    long taken() {
        return taken.get();
    }

    /** How many networks hold something. */
    int networks() {
        return byNetwork.size();
    }
}
