package org.unionhall.platform.tasks;

import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/** How a task stands, as a service publishes it on a topic of its own. */
public interface TaskMessage extends Message {

    /** What the message carries; its fields are the message's own. */
    TaskState state();

    @Override
    default UUID key() {
        return state().taskId();
    }

    @Override
    default long version() {
        return state().version();
    }

    @Override
    default boolean compacted() {
        return true;
    }
}
