package org.unionhall.events.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.unionhall.events.progress.MemberMessage;
import org.unionhall.platform.facts.Fact;

/**
 * What a member counts for, as the last message about it says. Members count while they are at work
 * in a union or on their way to another, as they do in the headcount.
 *
 * @param group null when it was not told
 * @param migrantWorker null when it was not told
 * @param counted whether it counts
 * @param countedBefore whether it counts or ever did
 */
record CountedMember(
        UUID memberId,
        long version,
        UUID unitId,
        String group,
        Boolean migrantWorker,
        boolean counted,
        boolean countedBefore) {

    private static final Set<String> COUNTING = Set.of("ACTIVE", "TRANSFERRING");
    private static final String RETAINED = "RETAINED";
    private static final String VOID = "VOID";
    private static final long FIRST = 1;

    /**
     * The same as the message says.
     *
     * @param before null for a member that was not told of before
     */
    static CountedMember after(CountedMember before, MemberMessage message) {
        boolean counts = COUNTING.contains(message.status());
        return new CountedMember(
                message.memberId(),
                message.version(),
                message.unitId(),
                message.group(),
                message.migrantWorker(),
                counts,
                counts || (before != null && before.countedBefore));
    }

    /** What the message makes of the member, as facts of its day. */
    static List<Fact> facts(CountedMember before, MemberMessage message) {
        var now = after(before, message);
        var facts = new ArrayList<Fact>();
        boolean counted = before != null && before.counted;
        if (!counted && now.counted) {
            boolean again = before != null && before.countedBefore;
            facts.add(
                    now.fact(
                            again ? UnionMeasure.MEMBER_RESTORED : UnionMeasure.MEMBER_JOINED,
                            message));
        } else if (counted && VOID.equals(message.status())) {
            facts.add(before.neverJoined(message));
        } else if (counted && !now.counted) {
            boolean retained = RETAINED.equals(message.status());
            facts.add(
                    before.fact(
                            retained ? UnionMeasure.MEMBER_RETAINED : UnionMeasure.MEMBER_LEFT,
                            message));
        } else if (counted && !before.unitId.equals(now.unitId)) {
            facts.add(before.fact(UnionMeasure.MEMBER_TRANSFERRED_OUT, message));
            facts.add(now.fact(UnionMeasure.MEMBER_TRANSFERRED_IN, message));
        } else if (counted && !before.isOfTheGroupOf(now)) {
            facts.add(before.regrouped(message, "from", -1));
            facts.add(now.regrouped(message, "to", 1));
        }
        return facts;
    }

    /** The joining is put right where the member counts now, and nobody has left. */
    private Fact neverJoined(MemberMessage message) {
        var joined = Fact.id(UnionMeasure.MEMBER_JOINED, subject(), "v" + FIRST);
        return fact(UnionMeasure.MEMBER_JOINED, message).times(-1).correcting(joined, 2);
    }

    private boolean isOfTheGroupOf(CountedMember other) {
        return Objects.equals(group, other.group)
                && Objects.equals(migrantWorker, other.migrantWorker);
    }

    private Fact fact(UnionMeasure measure, MemberMessage message) {
        return grouped(Fact.of(measure, unitId, message.on(), subject(), cause(message)));
    }

    private Fact regrouped(MemberMessage message, String side, long by) {
        var cause = cause(message) + "-" + side;
        return grouped(
                        Fact.of(
                                UnionMeasure.MEMBER_REGROUPED,
                                unitId,
                                message.on(),
                                subject(),
                                cause))
                .times(by);
    }

    private Fact grouped(Fact fact) {
        return fact.about(memberId)
                .by("group", group)
                .by("migrantWorker", migrantWorker == null ? null : migrantWorker.toString());
    }

    private String subject() {
        return "/api/v1/members/" + memberId;
    }

    private static String cause(MemberMessage message) {
        return "v" + message.version();
    }
}
