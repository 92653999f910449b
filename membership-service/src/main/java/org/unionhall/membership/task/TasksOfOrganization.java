package org.unionhall.membership.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.copies.Copy;

/** The copied tasks of organization-service. */
@ApplicationScoped
class TasksOfOrganization extends Copy<CopiedTask> {

    TasksOfOrganization() {
        super(
                CopiedTask.class,
                "unionhall.organization.tasks.v1",
                CopiedTask.TABLE,
                CopiedTask.KEY,
                "service = 'organization'");
    }
}
