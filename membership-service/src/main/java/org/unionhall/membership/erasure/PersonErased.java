package org.unionhall.membership.erasure;

import java.time.Instant;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/**
 * Somebody was erased, or is back: whoever keeps something about the account erases it for good
 * when it is {@code ERASED}, and takes nothing new about it from {@code SET_ASIDE} on.
 */
public record PersonErased(UUID erasureId, UUID accountId, long version, Now state, Instant at)
        implements Message {

    /** What became of the data. */
    public enum Now {
        SET_ASIDE,
        RESTORED,
        ERASED
    }

    static final String TOPIC = "unionhall.membership.erasures.v1";

    /** The versions are those of the states, in their order. */
    static PersonErased of(Erasure erasure, Instant at) {
        var now = Now.valueOf(erasure.state().name());
        long version = now == Now.SET_ASIDE ? 1 : 2;
        return new PersonErased(erasure.id(), erasure.accountId(), version, now, at);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public UUID key() {
        return erasureId;
    }

    @Override
    public boolean compacted() {
        return true;
    }
}
