package org.unionhall.membership.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.unionhall.platform.tasks.TaskMessage;
import org.unionhall.platform.tasks.TaskState;

/** What of this service waits for somebody, or no longer does. */
public record MembershipTask(@JsonUnwrapped TaskState state) implements TaskMessage {

    @Override
    public String topic() {
        return "unionhall.membership.tasks.v1";
    }
}
