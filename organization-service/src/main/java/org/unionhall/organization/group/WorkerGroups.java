package org.unionhall.organization.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;

/** All groups: a dozen rows that everybody may see. */
@ApplicationScoped
public class WorkerGroups implements PanacheRepositoryBase<WorkerGroup, String> {

    /**
     * @param scheme null for every group there was on that day
     */
    List<WorkerGroup> of(GroupScheme scheme, LocalDate day) {
        return list("order by position").stream()
                .filter(group -> group.existsOn(day))
                .filter(group -> scheme == null || group.schemesOn(day).contains(scheme))
                .toList();
    }

    /** Those that have not been published as they are, locked. */
    List<WorkerGroup> unpublished() {
        return find("published = false order by position")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
