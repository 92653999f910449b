package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.web.access.Scope;

/** All certificates: each is seen by who sees its union. */
@ApplicationScoped
class Certificates extends Repository<Certificate> {

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from Unit u where u.id = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    /** The one a union holds, in force or not. */
    Optional<Certificate> heldBy(UUID unitId) {
        return find("unitId = ?1 and cancelledOn is null", unitId).firstResultOptional();
    }

    /** Those of unions at work that end by the day and are not being renewed. */
    List<Certificate> toRenew(LocalDate edge) {
        return getEntityManager()
                .createQuery(
                        """
                        select c from Certificate c join Unit u on u.id = c.unitId
                        where c.cancelledOn is null and c.content.validTo <= :edge and u.status = NORMAL
                          and not exists (select 1 from Registration r where r.unitId = c.unitId
                            and r.kind in (RENEWAL, CHANGE, CANCELLATION) and r.status = SUBMITTED)
                        order by c.id
                        """,
                        Certificate.class)
                .setParameter("edge", edge)
                .getResultList();
    }

    /** Those whose officers are to be told that they end, held. */
    List<Certificate> toRemind(LocalDate edge, int atMost) {
        return free(
                "cancelledOn is null and content.validTo <= ?1 and remindedFor is distinct from"
                        + " content.validTo and exists (select 1 from Unit u where u.id = unitId"
                        + " and u.status = NORMAL) order by content.validTo",
                atMost,
                edge);
    }

    /** Those of unions that are over. */
    List<Certificate> toCancel() {
        return getEntityManager()
                .createQuery(
                        """
                        select c from Certificate c join Unit u on u.id = c.unitId
                        where c.cancelledOn is null and u.status in (REVOKED, DISSOLVED, MERGED)
                        order by c.id
                        """,
                        Certificate.class)
                .getResultList();
    }
}
