package org.unionhall.organization.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
}
