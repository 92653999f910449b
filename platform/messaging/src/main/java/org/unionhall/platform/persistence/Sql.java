package org.unionhall.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.hibernate.jpa.spi.NativeQueryTupleTransformer;
import org.hibernate.query.NativeQuery;

/**
 * SQL that answers rows. Hibernate keeps the plan of a native query under a key that, for a query
 * made with a result class, equals only itself: each call would add a plan that is never found
 * again, and the search among them grows with every call. Queries made here find their plan.
 */
public final class Sql {

    private Sql() {}

    /** A query whose rows are read by the names of their columns. */
    @SuppressWarnings("unchecked")
    public static NativeQuery<Tuple> rows(EntityManager entities, String sql) {
        return (NativeQuery<Tuple>)
                entities.createNativeQuery(sql)
                        .unwrap(NativeQuery.class)
                        .setTupleTransformer(NativeQueryTupleTransformer.INSTANCE);
    }

    /** A query of one column, whose values are of this type as the driver gives them. */
    @SuppressWarnings("unchecked")
    public static <T> NativeQuery<T> values(EntityManager entities, String sql, Class<T> type) {
        return (NativeQuery<T>) entities.createNativeQuery(sql).unwrap(NativeQuery.class);
    }

    /**
     * Until the transaction ends, plans are made for the values a query is asked with, and without
     * helpers. For lists with filters of all kinds: a plan for any value cannot know whether a name
     * or a branch is rare, and walks a million rows for one that is; and to call helpers costs more
     * than a page of a list.
     */
    public static void planForValues(EntityManager entities) {
        rows(
                        entities,
                        """
                        SELECT set_config('plan_cache_mode', 'force_custom_plan', true),
                               set_config('max_parallel_workers_per_gather', '0', true)
                        """)
                .getSingleResult();
    }
}
