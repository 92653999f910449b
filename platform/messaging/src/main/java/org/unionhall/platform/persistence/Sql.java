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
}
