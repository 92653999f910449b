package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.unionhall.membership.joining.ReviewApplication.Decided;
import org.unionhall.membership.joining.ReviewApplication.Outcome;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Many decisions in one call: some together in a transaction, and when that fails each in its own,
 * so that one bad item spoils no other.
 */
@ApplicationScoped
class ReviewMany {

    private static final Logger LOG = Logger.getLogger(ReviewMany.class);

    private static final int TOGETHER = 50;

    private final ReviewApplication review;

    ReviewMany(ReviewApplication review) {
        this.review = review;
    }

    /** One outcome for each id, in their order; an id given twice is decided once. */
    List<Outcome> approve(List<UUID> ids, Actor clerk) {
        return each(
                ids,
                some -> review.approveTogether(some, clerk),
                id -> review.approve(id, clerk, any -> {}));
    }

    /** As {@link #approve}, with one reason for all. */
    List<Outcome> reject(List<UUID> ids, String reason, Actor clerk) {
        return each(
                ids,
                some -> review.rejectTogether(some, reason, clerk),
                id -> review.reject(id, reason, clerk, any -> {}));
    }

    private static List<Outcome> each(
            List<UUID> ids,
            Function<List<UUID>, Map<UUID, Outcome>> together,
            Function<UUID, Decided> alone) {
        var outcomes = new HashMap<UUID, Outcome>();
        var different = List.copyOf(new LinkedHashSet<>(ids));
        for (int from = 0; from < different.size(); from += TOGETHER) {
            var some = different.subList(from, Math.min(from + TOGETHER, different.size()));
            try {
                outcomes.putAll(together.apply(some));
            } catch (RuntimeException failure) {
                LOG.infof(failure, "%d applications are decided one by one", some.size());
                some.forEach(id -> outcomes.put(id, outcome(id, alone)));
            }
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
