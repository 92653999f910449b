package org.unionhall.acceptance.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the checker found.
 *
 * @param offences by invariant, in words; an invariant that holds is not in it
 * @param judged how many invariants were asked
 * @param figures what happened, in numbers, for people
 */
record Verdict(
        long seed, Path history, int judged, Map<String, List<String>> offences, String figures) {

    private static final int SMALLEST = 5;

    boolean isGreen() {
        return offences.isEmpty();
    }

    /** For people: the seed, each broken invariant with its shortest offences, the history. */
    String text() {
        var text = new StringBuilder();
        text.append(
                String.format(
                        "seed %d: %s; %d invariants judged, %d broken%n",
                        seed, figures, judged, offences.size()));
        new TreeMap<>(offences)
                .forEach(
                        (name, found) -> {
                            text.append(String.format("  RED %s (%d)%n", name, found.size()));
                            found.stream()
                                    .sorted(
                                            java.util.Comparator.comparingInt(String::length)
                                                    .thenComparing(x -> x))
                                    .limit(SMALLEST)
                                    .forEach(one -> text.append("      ").append(one).append('\n'));
                        });
        if (!isGreen()) {
            text.append("  history: ").append(history).append('\n');
        }
        return text.toString();
    }
}
