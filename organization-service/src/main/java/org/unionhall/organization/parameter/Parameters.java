package org.unionhall.organization.parameter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** All parameters in all their versions. */
@ApplicationScoped
public class Parameters implements PanacheRepositoryBase<Parameter, UUID> {

    /**
     * @throws Rejection {@code NOT_FOUND}
     */
    Parameter get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /**
     * @param name null for all
     * @param on null for every version there is, else the one of each name and region that holds on
     *     that day
     */
    List<Parameter> page(ParameterName name, LocalDate on, PageRequest page) {
        var where = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (name != null) {
            where.add("p.name = :name");
            values.put("name", name);
        }
        if (on != null) {
            where.add(
                    "p.validFrom <= :on and not exists (select 1 from Parameter later where"
                        + " later.name = p.name and later.region is not distinct from p.region and"
                        + " later.validFrom > p.validFrom and later.validFrom <= :on)");
            values.put("on", on);
        }
        page.after()
                .ifPresent(
                        last -> {
                            where.add("p.id > :last");
                            values.put("last", last);
                        });
        var found =
                getEntityManager()
                        .createQuery(
                                "select p from Parameter p where "
                                        + String.join(" and ", where)
                                        + " order by p.id",
                                Parameter.class);
        values.forEach(found::setParameter);
        return found.setMaxResults(page.fetch()).getResultList();
    }

    /** Those nobody has been told of, locked. */
    List<Parameter> unannounced() {
        return find("announced = false order by id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
