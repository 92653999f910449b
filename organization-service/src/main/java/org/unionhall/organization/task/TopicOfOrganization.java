package org.unionhall.organization.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.tasks.TaskMessage;
import org.unionhall.platform.tasks.TaskState;
import org.unionhall.platform.tasks.TaskTopic;

/** Where this service publishes its tasks. */
@ApplicationScoped
class TopicOfOrganization implements TaskTopic {

    @Override
    public TaskMessage message(TaskState state) {
        return new OrganizationTask(state);
    }
}
