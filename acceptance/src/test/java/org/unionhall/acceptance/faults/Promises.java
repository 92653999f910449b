package org.unionhall.acceptance.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionhall.acceptance.faults.History.Entry;
import org.unionhall.acceptance.faults.History.Outcome;

/** What clients were told is so, once, and stays so. */
final class Promises {

    private static final Set<String> TAKEN =
            Set.of("IDENTITY_TAKEN", "ALREADY_APPLIED", "ALREADY_A_MEMBER");

    private Promises() {}

    static List<Invariant> all() {
        return List.of(
                new Invariant("every-201-exists", Promises::lost),
                new Invariant("same-key-same-answer", Promises::answeredTwice),
                new Invariant("every-unknown-resolves", Promises::unresolved),
                new Invariant("nothing-nobody-asked-for", Promises::unasked),
                new Invariant("nobody-new-is-refused", Promises::refused),
                new Invariant("decisions-told-are-kept", Promises::decidedOtherwise),
                new Invariant("no-500-and-no-2xx-for-wrong-input", Promises::failed));
    }

    private static List<String> lost(Evidence evidence) {
        var kept = statuses(evidence).keySet();
        return evidence.history().stream()
                .filter(e -> applied(e) && e.outcome() == Outcome.OK)
                .filter(e -> !kept.contains(e.subject()))
                .map(e -> "201 and then gone: " + e)
                .distinct()
                .toList();
    }

    /** A key that was once answered 201 gets the same 201 for ever. */
    private static List<String> answeredTwice(Evidence evidence) {
        var offences = new ArrayList<String>();
        var answers = new HashMap<String, String>();
        for (var e : evidence.history()) {
            if (!applied(e) || e.outcome() == Outcome.UNKNOWN) {
                continue;
            }
            var before = answers.get(e.key());
            if (e.outcome() == Outcome.OK) {
                answers.putIfAbsent(e.key(), e.subject());
                if (before != null && !before.equals(e.subject())) {
                    offences.add(before + " and then " + e);
                }
            } else if (before != null) {
                offences.add("201 " + before + " and then " + e);
            }
        }
        return offences;
    }

    private static List<String> unresolved(Evidence evidence) {
        var last = new LinkedHashMap<String, Entry>();
        for (var e : evidence.history()) {
            if (applied(e)) {
                last.put(e.key(), e);
            } else if (e.what().equals("WITHDRAW")) {
                last.put("withdraw " + e.subject(), e);
            } else if (decides(e) && e.subject() != null) {
                last.put(e.what() + e.subject(), e);
            }
        }
        return last.values().stream()
                .filter(e -> e.outcome() == Outcome.UNKNOWN)
                .map(Entry::toString)
                .toList();
    }

    /** Every application there is was promised to somebody: nothing was done twice in secret. */
    private static List<String> unasked(Evidence evidence) {
        var promised = new HashSet<String>();
        evidence.history().stream()
                .filter(Promises::applied)
                .forEach(e -> promised.add(e.subject()));
        return statuses(evidence).keySet().stream()
                .filter(id -> !promised.contains(id))
                .map(id -> "an application nobody was told of: " + id)
                .toList();
    }

    private static List<String> refused(Evidence evidence) {
        return evidence.history().stream()
                .filter(e -> applied(e) && e.outcome() == Outcome.REFUSED)
                .filter(e -> !(e.what().equals("APPLY_CONTESTED") && TAKEN.contains(e.code())))
                .map(Entry::toString)
                .toList();
    }

    private static List<String> decidedOtherwise(Evidence evidence) {
        var kept = statuses(evidence);
        var wanted = Map.of("APPROVE", "APPROVED", "REJECT", "REJECTED", "WITHDRAW", "WITHDRAWN");
        return evidence.history().stream()
                .filter(e -> wanted.containsKey(e.what()) && e.outcome() == Outcome.OK)
                .filter(e -> e.subject() != null)
                .filter(e -> !wanted.get(e.what()).equals(kept.get(e.subject())))
                .map(e -> e + " is " + kept.get(e.subject()))
                .toList();
    }

    private static List<String> failed(Evidence evidence) {
        return evidence.history().stream()
                .filter(
                        e ->
                                e.status() == 500
                                        || (e.what().equals("WRONG") && e.outcome() == Outcome.OK))
                .map(Entry::toString)
                .toList();
    }

    private static boolean applied(Entry e) {
        return e.what().startsWith("APPLY");
    }

    private static boolean decides(Entry e) {
        return e.what().equals("APPROVE") || e.what().equals("REJECT");
    }

    private static Map<String, String> statuses(Evidence evidence) {
        var statuses = new HashMap<String, String>();
        evidence.databases()
                .ask("membership", "SELECT id, status FROM application")
                .forEach(row -> statuses.put(row.get(0), row.get(1)));
        return statuses;
    }
}
