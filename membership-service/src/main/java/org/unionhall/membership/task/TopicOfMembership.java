package org.unionhall.membership.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.tasks.TaskMessage;
import org.unionhall.platform.tasks.TaskState;
import org.unionhall.platform.tasks.TaskTopic;

/** Where this service publishes its tasks. */
@ApplicationScoped
class TopicOfMembership implements TaskTopic {

    @Override
    public TaskMessage message(TaskState state) {
        return new MembershipTask(state);
    }
}
