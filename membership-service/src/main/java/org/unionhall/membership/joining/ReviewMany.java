package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.unionhall.membership.joining.ReviewApplication.Decided;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Many decisions in one call, each its own transaction: one bad item spoils no other. */
@ApplicationScoped
class ReviewMany {

    private static final Logger LOG = Logger.getLogger(ReviewMany.class);

    private final ReviewApplication review;

    ReviewMany(ReviewApplication review) {
        this.review = review;
    }

    /**
     * What came of one item: either the decision or the refusal.
     *
     * @param decided null when refused
     * @param refusal null when decided
     */
    record Outcome(UUID id, Decided decided, Rejection refusal) {}

    /** One outcome for each id, in their order; an id given twice is decided once. */
    List<Outcome> approve(List<UUID> ids, Actor clerk) {
        return each(ids, id -> review.approve(id, clerk, any -> {}));
    }

    /** As {@link #approve}, with one reason for all. */
    List<Outcome> reject(List<UUID> ids, String reason, Actor clerk) {
        return each(ids, id -> review.reject(id, reason, clerk, any -> {}));
    }

    private static List<Outcome> each(List<UUID> ids, Function<UUID, Decided> decision) {
        var outcomes = new LinkedHashMap<UUID, Outcome>();
        for (var id : ids) {
            outcomes.computeIfAbsent(id, one -> outcome(one, decision));
        }
        return ids.stream().map(outcomes::get).toList();
    }

    private static Outcome outcome(UUID id, Function<UUID, Decided> decision) {
        try {
            return new Outcome(id, decision.apply(id), null);
        } catch (Rejection refusal) {
            return new Outcome(id, null, refusal);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Deciding about application %s failed", id);
            return new Outcome(id, null, new Rejection(CommonProblem.INTERNAL));
        }
    }
}
