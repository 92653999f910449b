package org.unionhall.membership.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.copies.Copy;

/** The copied tasks of membership-service. */
@ApplicationScoped
class TasksOfMembership extends Copy<CopiedTask> {

    TasksOfMembership() {
        super(
                CopiedTask.class,
                "unionhall.membership.tasks.v1",
                CopiedTask.TABLE,
                CopiedTask.KEY,
                "service = 'membership'");
    }
}
