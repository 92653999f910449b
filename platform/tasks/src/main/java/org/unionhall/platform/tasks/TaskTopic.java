package org.unionhall.platform.tasks;

/** Where a service publishes its tasks; each service has one bean of this type. */
public interface TaskTopic {

    /** The message that says how the task stands. */
    TaskMessage message(TaskState state);
}
