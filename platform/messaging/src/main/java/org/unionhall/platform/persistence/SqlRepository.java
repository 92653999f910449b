package org.unionhall.platform.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.hibernate.query.NativeQuery;

/**
 * Rows that no entity describes, since each step on them is one statement: counts, claims, sums. A
 * feature's class extends it and says what is asked of them; like a {@link Repository} it is the
 * feature's own.
 */
public abstract class SqlRepository {

    @Inject EntityManager entities;

    /** SQL whose rows are read by their columns. */
    protected NativeQuery<Tuple> rows(String sql) {
        return Sql.rows(entities, sql);
    }

    /** SQL of one column, whose values are of this type as the driver gives them. */
    protected <T> NativeQuery<T> values(String sql, Class<T> type) {
        return Sql.values(entities, sql, type);
    }

    /** SQL that changes rows, or holds them. */
    protected NativeQuery<?> sql(String sql) {
        return entities.createNativeQuery(sql).unwrap(NativeQuery.class);
    }

    /** As {@link Sql#planForValues}, until the transaction ends. */
    protected void planForValues() {
        Sql.planForValues(entities);
    }

    /** What only the driver itself can do, in the running transaction. */
    protected <T> T work(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }
}
