package org.unionhall.platform.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.ChangesRequest;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

/**
 * All things of one kind: found one by one or page by page, never outside of a {@link Scope}, and
 * locked before they change. A feature's repository extends it and adds the questions of its own.
 *
 * @param <E> the entity, whose id orders its lists
 */
public abstract class Repository<E> implements PanacheRepositoryBase<E, UUID> {

    private static final int SKIP_LOCKED = -2;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Class<E> type;

    @SuppressWarnings("unchecked")
    protected Repository() {
        Class<?> own = getClass();
        while (!(own.getGenericSuperclass() instanceof ParameterizedType named
                && named.getActualTypeArguments()[0] instanceof Class<?>)) {
            own = own.getSuperclass(); // the proxy of a bean
        }
        type =
                (Class<E>)
                        ((ParameterizedType) own.getGenericSuperclass())
                                .getActualTypeArguments()[0];
    }

    /**
     * The condition, in HQL about {@code e}, that is true for things in the scope: by {@link
     * Scope#predicate}, whose values are bound. Things that belong to no union have none.
     */
    protected String seenFrom(Scope scope) {
        throw new UnsupportedOperationException(
                type.getSimpleName() + " belongs to no union; ask for Scope.everything()");
    }

    /** Of what kind they are. */
    protected Class<E> entity() {
        return type;
    }

    /** What is answered for a thing that is not there or out of sight. */
    protected ProblemType notFound() {
        return CommonProblem.NOT_FOUND;
    }

    /**
     * The thing.
     *
     * @throws Rejection {@link #notFound()}
     */
    public E get(UUID id) {
        return findByIdOptional(id).orElseThrow(this::missing);
    }

    /**
     * The thing, when it lies in the scope.
     *
     * @throws Rejection {@link #notFound()}, also when it is out of sight
     */
    public E get(UUID id, Scope scope) {
        return seen(id, scope).orElseThrow(this::missing);
    }

    /** The same; empty when there is none or it is out of sight. */
    public Optional<E> seen(UUID id, Scope scope) {
        return query("e.id = :id", scope, "e.id")
                .setParameter("id", id)
                .getResultStream()
                .findAny();
    }

    /**
     * The thing as it is now, locked until the transaction ends, so that changes of it follow one
     * another.
     *
     * @throws Rejection {@link #notFound()}
     */
    public E held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(this::missing);
    }

    /** The same for a thing that was read without a lock: it is read again. */
    public E held(E read) {
        getEntityManager().refresh(read, LockModeType.PESSIMISTIC_WRITE);
        return read;
    }

    /**
     * Some, locked until the transaction ends; those that somebody else holds are left for later.
     *
     * @param query a condition in HQL with its order; its values are {@code ?1}, {@code ?2}…
     */
    protected List<E> free(String query, int most, Object... values) {
        return find(query, values)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
    }

    /** A page, oldest first. */
    public List<E> page(Where where, Scope scope, PageRequest page) {
        return rows(where, "e.id > :edge", scope, "e.id")
                .setParameter("edge", page.after().orElse(BEFORE_ALL))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** A page, newest first. */
    public List<E> newest(Where where, Scope scope, PageRequest page) {
        return rows(where, "e.id < :edge", scope, "e.id desc")
                .setParameter("edge", page.after().orElse(AFTER_ALL))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** What changed after a position of the feed, each once, in the order of the last change. */
    public List<E> changes(Scope scope, ChangesRequest request) {
        return query("e.feedPosition > :edge", scope, "e.feedPosition")
                .setParameter("edge", request.after())
                .setMaxResults(request.fetch())
                .getResultList();
    }

    /** Writes a new thing, so that the database refuses it here and not later. */
    public E added(E thing) {
        persistAndFlush(thing);
        return thing;
    }

    /**
     * Writes what changed, so that the version is the one just written and a message can be made of
     * the thing.
     *
     * @return whether anything did; what has not changed is not published either
     */
    public boolean changed(E thing) {
        long before = ((Versioned) thing).version();
        flush();
        return ((Versioned) thing).version() != before;
    }

    private TypedQuery<E> rows(Where where, String edge, Scope scope, String order) {
        var query = query(where.hql() + " and " + edge, scope, order);
        where.values().forEach(query::setParameter);
        return query;
    }

    private TypedQuery<E> query(String where, Scope scope, String order) {
        boolean all = scope.isEverything();
        var hql =
                "select e from %s e where %s%s order by %s"
                        .formatted(
                                type.getName(), where, all ? "" : " and " + seenFrom(scope), order);
        var query = getEntityManager().createQuery(hql, type);
        if (!all) {
            scope.parameters().forEach(query::setParameter);
        }
        return query;
    }

    private Rejection missing() {
        return new Rejection(notFound());
    }
}
