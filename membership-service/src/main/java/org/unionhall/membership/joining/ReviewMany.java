package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.logging.Logger;
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

    @Inject ApproveApplication approval;
    @Inject ReviewApplication review;

    /** One outcome for each that is given, in their order; one given twice is decided once. */
    List<Outcome> approve(Selection selection, Set<Confirmation> confirmed, Actor clerk) {
        return each(
                selection,
                some -> approval.approveTogether(some, confirmed, clerk),
                (id, seen) -> approval.approve(id, seen, confirmed, clerk));
    }

    /** As {@link #approve}, with one reason for all. */
    List<Outcome> reject(Selection selection, String reason, Actor clerk) {
        return each(
                selection,
                some -> review.rejectTogether(some, reason, clerk),
                (id, seen) -> review.reject(id, seen, reason, clerk));
    }

    private static List<Outcome> each(
            Selection selection,
            Function<Map<UUID, Seen>, Map<UUID, Outcome>> together,
            BiFunction<UUID, Seen, DecisionView> alone) {
        var outcomes = new HashMap<UUID, Outcome>();
        var different = List.copyOf(selection.seen().entrySet());
        for (int from = 0; from < different.size(); from += TOGETHER) {
            var some = new LinkedHashMap<UUID, Seen>();
            different
                    .subList(from, Math.min(from + TOGETHER, different.size()))
                    .forEach(one -> some.put(one.getKey(), one.getValue()));
            try {
                outcomes.putAll(together.apply(some));
            } catch (RuntimeException failure) {
                LOG.infof(failure, "%d applications are decided one by one", some.size());
                some.forEach((id, seen) -> outcomes.put(id, outcome(id, seen, alone)));
            }
        }
        return selection.inOrder().stream().map(outcomes::get).toList();
    }

    private static Outcome outcome(
            UUID id, Seen seen, BiFunction<UUID, Seen, DecisionView> decision) {
        try {
            return Outcome.decided(decision.apply(id, seen));
        } catch (Rejection refusal) {
            return Outcome.refused(id, refusal);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Deciding about application %s failed", id);
            return Outcome.refused(id, new Rejection(CommonProblem.INTERNAL));
        }
    }
}
