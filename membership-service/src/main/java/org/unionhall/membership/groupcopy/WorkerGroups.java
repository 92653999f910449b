package org.unionhall.membership.groupcopy;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.copies.CodeTable;

/**
 * The groups of workers (所属群体) a member can belong to, as organization publishes them. Being a
 * migrant worker is a flag beside it, not a group.
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
