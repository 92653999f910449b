package org.unionhall.events.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.tasks.TaskMessage;
import org.unionhall.platform.tasks.TaskState;
import org.unionhall.platform.tasks.TaskTopic;

/** Where this service publishes its tasks. */
@ApplicationScoped
class TopicOfEvents implements TaskTopic {

    @Override
    public TaskMessage message(TaskState state) {
        return new EventsTask(state);
    }
}
