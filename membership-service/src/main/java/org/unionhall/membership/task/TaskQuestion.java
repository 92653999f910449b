package org.unionhall.membership.task;

import java.time.Instant;
import java.util.UUID;
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

    TaskQuestion within(Scope other) {
        return new TaskQuestion(actor, other, kind, late, now, after, most);
    }
}
