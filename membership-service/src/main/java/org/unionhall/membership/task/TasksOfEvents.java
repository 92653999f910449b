package org.unionhall.membership.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.copies.Copy;

/** The copied tasks of events-service. */
@ApplicationScoped
class TasksOfEvents extends Copy<CopiedTask> {

    TasksOfEvents() {
        super(
                CopiedTask.class,
                "unionhall.events.tasks.v1",
                CopiedTask.TABLE,
                CopiedTask.KEY,
                "service = 'events'");
    }
}
