package org.unionhall.events.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.unionhall.events.organizationcopy.UnitsTold;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.Ids;

/**
 * On which days a union counts, as the newest message about it says: a union that is being prepared
 * does not count yet, one whose founding was revoked never did. The days follow from the newest
 * message alone, since the topic keeps no other.
 *
 * @param foundedOn null when it does not count
 * @param endedOn null when it has not ended or does not count
 */
record CountedUnion(UUID unitId, long version, LocalDate foundedOn, LocalDate endedOn) {

    private static final Set<String> COUNTING = Set.of("NORMAL", "LOCKED", "DISSOLVED", "MERGED");
    private static final Set<String> ENDED = Set.of("DISSOLVED", "MERGED");
    private static final int TIMED = 7;

    static CountedUnion of(UnitsTold.Unit unit) {
        boolean counts = COUNTING.contains(unit.status());
        boolean ended = ENDED.contains(unit.status());
        return new CountedUnion(
                unit.unitId(),
                unit.version(),
                counts ? founded(unit) : null,
                ended ? Objects.requireNonNullElse(unit.endedOn(), unit.day()) : null);
    }

    /** Without a founding day, the day it was entered; without that, before every period. */
    private static LocalDate founded(UnitsTold.Unit unit) {
        if (unit.foundedOn() != null) {
            return unit.foundedOn();
        }
        return unit.unitId().version() == TIMED
                ? LocalDate.ofInstant(Ids.madeAt(unit.unitId()), HouseClock.ZONE)
                : LocalDate.EPOCH;
    }

    /**
     * What is new since another message, as facts: what has come to count, and what counts on
     * another day or no more, put right.
     *
     * @param before null for a union that was not told of before
     */
    List<Fact> facts(CountedUnion before, String type) {
        var facts = new ArrayList<Fact>();
        var was = before == null ? new CountedUnion(unitId, 0, null, null) : before;
        move(UnionMeasure.UNION_FOUNDED, was.foundedOn, foundedOn, type, facts);
        move(UnionMeasure.UNION_DISSOLVED, was.endedOn, endedOn, type, facts);
        return facts;
    }

    private void move(
            UnionMeasure measure, LocalDate before, LocalDate now, String type, List<Fact> facts) {
        if (Objects.equals(before, now)) {
            return;
        }
        var original = Fact.id(measure, subject(), "first");
        if (before == null) {
            facts.add(fact(measure, now, "first", type));
            return;
        }
        facts.add(
                fact(measure, before, "v" + version + "-not", type)
                        .times(-1)
                        .correcting(original, version));
        if (now != null) {
            facts.add(
                    fact(measure, now, "v" + version + "-but", type).correcting(original, version));
        }
    }

    private Fact fact(UnionMeasure measure, LocalDate on, String cause, String type) {
        return Fact.of(measure, unitId, on, subject(), cause).by("type", type);
    }

    private String subject() {
        return "/api/v1/units/" + unitId;
    }
}
