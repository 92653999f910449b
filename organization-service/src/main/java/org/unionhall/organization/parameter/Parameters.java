package org.unionhall.organization.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/** All parameters in all their versions. */
@ApplicationScoped
public class Parameters extends Repository<Parameter> {

    private static final String HOLDS =
            """
            e.validFrom <= :on and not exists (select 1 from Parameter later where later.name = e.name
                and later.region is not distinct from e.region and later.validFrom > e.validFrom
                and later.validFrom <= :on)
            """;

    /**
     * @param name null for all
     * @param on null for every version there is, else the one of each name and region that holds on
     *     that day
     */
    List<Parameter> page(ParameterName name, LocalDate on, PageRequest page) {
        return page(Where.any().is("name", name).and(HOLDS, "on", on), Scope.everything(), page);
    }

    /** Those of a name that hold on the day, one for each region. */
    List<Parameter> holding(ParameterName name, LocalDate on) {
        return find(
                        "from Parameter e where e.name = :name and " + HOLDS,
                        Map.of("name", name, "on", on))
                .list();
    }

    /** Those that have not been published, locked. */
    List<Parameter> unannounced() {
        return find("announced = false order by id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
