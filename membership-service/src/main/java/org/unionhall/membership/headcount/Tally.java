package org.unionhall.membership.headcount;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Folds messages into changes of figures: a thousand joinings at one union on one day are one
 * change. What a member counted before is taken away where it counted, what it counts now is added
 * where it counts, both on the day the message names.
 */
final class Tally {

    private final Map<UUID, Known> known;
    private final Map<UUID, Known> changed = new LinkedHashMap<>();
    private final Map<Place, Change> changes = new LinkedHashMap<>();
    private final Map<Way, Integer> flows = new LinkedHashMap<>();

    /** What a member's last applied message said. */
    record Known(
            UUID memberId,
            long version,
            boolean counted,
            UUID unitId,
            String group,
            boolean migrantWorker,
            boolean female) {}

    /** Where a figure moves. */
    record Place(UUID unitId, LocalDate day, String group) {}

    /** How members come and go there. */
    record Way(UUID unitId, LocalDate day, Flow flow) {}

    /** How many did. */
    record Moved(UUID unitId, LocalDate day, Flow flow, int members) {}

    /** By how much. */
    record Change(
            UUID unitId, LocalDate day, String group, int members, int migrantWorkers, int female) {

        private Change plus(int by, boolean migrant, boolean woman) {
            return new Change(
                    unitId,
                    day,
                    group,
                    members + by,
                    migrantWorkers + (migrant ? by : 0),
                    female + (woman ? by : 0));
        }
    }

    /**
     * @param known of the members the messages are about, as far as any is
     */
    Tally(Map<UUID, Known> known) {
        this.known = new LinkedHashMap<>(known);
    }

    /** Applies a message; one that is not newer than what is known changes nothing. */
    void apply(CountedMember message) {
        var before = known.get(message.memberId());
        if (before != null && before.version() >= message.version()) {
            return;
        }
        if (before != null && before.counted()) {
            move(before, message.on(), -1);
        }
        var now =
                new Known(
                        message.memberId(),
                        message.version(),
                        message.counts(),
                        message.unitId(),
                        message.group(),
                        message.migrantWorker(),
                        message.female());
        if (now.counted()) {
            move(now, message.on(), 1);
        }
        flow(before, now, message);
        known.put(message.memberId(), now);
        changed.put(message.memberId(), now);
    }

    private void flow(Known before, Known now, CountedMember message) {
        boolean was = before != null && before.counted();
        if (was && now.counted()) {
            if (!before.unitId().equals(now.unitId())) {
                flows(before.unitId(), message.on(), Flow.TRANSFERRED_OUT);
                flows(now.unitId(), message.on(), Flow.TRANSFERRED_IN);
            }
        } else if (was) {
            flows(before.unitId(), message.on(), Flow.out(message.status()));
        } else if (now.counted()) {
            flows(now.unitId(), message.on(), before == null ? Flow.JOINED : Flow.RESTORED);
        }
    }

    private void flows(UUID unitId, LocalDate day, Flow flow) {
        flows.merge(new Way(unitId, day, flow), 1, Integer::sum);
    }

    private void move(Known member, LocalDate day, int by) {
        var place = new Place(member.unitId(), day, member.group());
        changes.merge(
                place,
                new Change(place.unitId(), day, place.group(), 0, 0, 0)
                        .plus(by, member.migrantWorker(), member.female()),
                (former, more) -> former.plus(by, member.migrantWorker(), member.female()));
    }

    /** The members whose last message is another now. */
    Collection<Known> changed() {
        return changed.values();
    }

    /** How members came and went. */
    List<Moved> flows() {
        return flows.entrySet().stream()
                .map(
                        one ->
                                new Moved(
                                        one.getKey().unitId(),
                                        one.getKey().day(),
                                        one.getKey().flow(),
                                        one.getValue()))
                .toList();
    }

    /** The figures that move. */
    List<Change> changes() {
        return changes.values().stream()
                .filter(c -> c.members() != 0 || c.migrantWorkers() != 0 || c.female() != 0)
                .toList();
    }
}
