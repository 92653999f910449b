package org.unionhall.events.groupcopy;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.copies.CodeTable;

/**
 * The groups of workers that drives are run for, as organization publishes them: the eight groups
 * of 2018 (八大群体) and those added since, in the official order.
 */
@ApplicationScoped
public class WorkerGroups extends CodeTable {

    WorkerGroups() {
        super(
                Code.class,
                "unionhall.organization.groups.v1",
                "worker_group_copy",
                "/api/v1/groups");
    }
}
