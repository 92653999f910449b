package org.unionhall.organization.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/** All unions: those at work are seen by everybody, the others from within the scope. */
@ApplicationScoped
public class Units extends Repository<Unit> {

    private static final int ROOTS_LOCK = 82;

    /** The same as {@link Unit#isSeenFrom}. */
    @Override
    protected String seenFrom(Scope scope) {
        return "(e.status = NORMAL or " + scope.predicate("e.lo") + ")";
    }

    /** The top of the tree a union belongs to, asked without loading the union. */
    Optional<UUID> rootOf(UUID id) {
        return getEntityManager()
                .createQuery("select u.path from Unit u where u.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(path -> new TreePath(path).root());
    }

    /**
     * Which tree of the platform the next new one is; nobody else can get the same before this
     * transaction ends.
     */
    long nextTree() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, 0)) held")
                .setParameter(1, ROOTS_LOCK)
                .getSingleResult();
        var last =
                getEntityManager()
                        .createQuery("select max(u.hi) from Unit u", Long.class)
                        .getSingleResult();
        return last == null ? 0 : Interval.ordinalOf(last) + 1;
    }

    /** The highest number any child has; empty when there is no child. */
    Optional<Long> lastTakenUnder(UUID parentId) {
        return Optional.ofNullable(
                getEntityManager()
                        .createQuery(
                                "select max(u.hi) from Unit u where u.parentId = :parent",
                                Long.class)
                        .setParameter("parent", parentId)
                        .getSingleResult());
    }

    List<Interval> intervalsUnder(UUID parentId) {
        return getEntityManager()
                .createQuery(
                        "select new org.unionhall.organization.unit.Interval(u.lo, u.hi) from Unit"
                                + " u where u.parentId = :parent",
                        Interval.class)
                .setParameter("parent", parentId)
                .getResultList();
    }

    long countWithin(Interval interval) {
        return count("lo between ?1 and ?2", interval.lo(), interval.hi());
    }

    /** The unions of a branch, each before those below it. */
    List<Unit> within(Interval interval) {
        return list("lo between ?1 and ?2 order by lo", interval.lo(), interval.hi());
    }

    long liveChildren(UUID id) {
        return count("parentId = ?1 and status in ?2", id, UnitStatus.LIVE);
    }

    /** Those directly below a union that are live and can be seen. */
    List<Unit> children(UUID parentId, Scope scope, PageRequest page) {
        var live = Where.any().and("e.status in :live", "live", UnitStatus.LIVE);
        return page(live.is("parentId", parentId), scope, page);
    }

    /** What a union was, the newest state first. */
    List<PastUnit> past(UUID id, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select p from PastUnit p where p.unitId = :id order by p.version desc",
                        PastUnit.class)
                .setParameter("id", id)
                .setMaxResults(atMost)
                .getResultList();
    }
}
