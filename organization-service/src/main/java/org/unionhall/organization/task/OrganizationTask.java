package org.unionhall.organization.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.unionhall.platform.tasks.TaskMessage;
import org.unionhall.platform.tasks.TaskState;

/** What of this service waits for somebody, or no longer does. */
public record OrganizationTask(@JsonUnwrapped TaskState state) implements TaskMessage {

    @Override
    public String topic() {
        return "unionhall.organization.tasks.v1";
    }
}
