package org.unionhall.platform.messaging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * Something that happened, published to the other services. A record implements it; its components
 * are the JSON that travels, so it never holds personal data and only changes by addition.
 */
public interface Message {

    /** The topic, such as {@code unionhall.organization.units.v1}. */
    @JsonIgnore
    String topic();

    /** What happened, past tense: by default the record's name. */
    @JsonIgnore
    default String type() {
        return getClass().getSimpleName();
    }

    /** The aggregate it happened to: messages of one key arrive in their order. */
    @JsonIgnore
    UUID key();

    /** The aggregate's version after it happened; rises by one with each message of the key. */
    long version();

    /**
     * Whether the topic keeps only the last message of each key, because each carries the whole
     * state.
     */
    @JsonIgnore
    default boolean compacted() {
        return false;
    }
}
