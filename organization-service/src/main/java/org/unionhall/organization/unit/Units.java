package org.unionhall.organization.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** All unions. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID> {

    private static final Set<UnitStatus> LIVE =
            EnumSet.of(UnitStatus.PREPARING, UnitStatus.NORMAL, UnitStatus.LOCKED);

    private static final int ROOTS_LOCK = 82;

    /**
     * The union of that id.
     *
     * @throws Rejection {@code NOT_FOUND}
     */
    public Unit get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /** The top of the tree a union stands in, asked without loading the union. */
    Optional<UUID> rootOf(UUID id) {
        return getEntityManager()
                .createQuery("select u.path from Unit u where u.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(path -> UUID.fromString(path.split("/", 2)[0]));
    }

    void lock(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
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

    boolean hasLiveChildren(UUID id) {
        return count("parentId = ?1 and status in ?2", id, LIVE) > 0;
    }

    /** Those directly below a union that are live and can be seen. */
    List<Unit> children(UUID parentId, Scope scope, PageRequest page) {
        return directory(new DirectoryQuery(null, null, null, null, null, parentId), scope, page);
    }

    /**
     * The directory: unions at work for everybody, and within the scope those that are not.
     *
     * @param scope where the reader may see what the public may not
     */
    List<Unit> directory(DirectoryQuery query, Scope scope, PageRequest page) {
        var conditions =
                new StringBuilder("(u.status = :public or ")
                        .append(scope.predicate("u.lo"))
                        .append(')');
        Map<String, Object> values = new HashMap<>(scope.parameters());
        values.put("public", UnitStatus.NORMAL);
        query.narrow(conditions, values);
        page.after()
                .ifPresent(
                        last -> {
                            conditions.append(" and u.id > :last");
                            values.put("last", last);
                        });
        var found =
                getEntityManager()
                        .createQuery(
                                "select u from Unit u where " + conditions + " order by u.id",
                                Unit.class);
        values.forEach(found::setParameter);
        return found.setMaxResults(page.fetch()).getResultList();
    }

    /** What changed after a mark of the feed, the oldest change first. */
    List<Unit> changedAfter(long mark, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select u from Unit u where u.changeSeq > :mark order by u.changeSeq",
                        Unit.class)
                .setParameter("mark", mark)
                .setMaxResults(atMost)
                .getResultList();
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
