package org.unionhall.platform.messaging;

import java.util.List;

/**
 * Keeps a copy of another service's facts, or a projection of them. A message may come again and a
 * key's messages may be read again from the beginning: what is applied must be guarded by the
 * aggregate's version.
 */
public interface MessageListener {

    /** The topic it reads; one listener a topic in each service. */
    String topic();

    /**
     * Applies messages, in the order of their keys, inside one transaction. When it throws, the
     * messages are tried one by one: the one that throws again goes to the dead letters with what
     * it said, and its key waits.
     */
    void apply(List<Received> messages);

    /**
     * Empties the copy, inside one transaction, because it is about to be built from the beginning
     * of the topic.
     */
    void forget();
}
