package org.unionhall.membership.task;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.unionhall.platform.web.access.Scope;

/**
 * Which lines are asked for.
 *
 * @param actor who asks; what one may not decide because it is one's own does not wait for one
 * @param scope where the actor holds the permission that is needed
 * @param kind null for every kind
 * @param late only those of which something is late
 * @param now what decides about late
 * @param after the lines behind this one, in the order of the list
 * @param most how many lines at most
 */
public record TaskQuestion(
        UUID actor,
        Scope scope,
        String kind,
        boolean late,
        Instant now,
        TaskLine.Edge after,
        int most) {

    /**
     * The lines of a statement that orders them by {@code coalesce(due, :never)} and their id, goes
     * on behind {@code (:edge, :edgeId)} and asks for {@code :now} and {@code :late}.
     */
    public List<Tuple> rows(NativeQuery<Tuple> statement) {
        return statement
                .setParameter("now", now)
                .setParameter("late", late)
                .setParameter("never", TaskLine.NEVER)
                .setParameter("edge", after.due())
                .setParameter("edgeId", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    TaskQuestion within(Scope other) {
        return new TaskQuestion(actor, other, kind, late, now, after, most);
    }
}
