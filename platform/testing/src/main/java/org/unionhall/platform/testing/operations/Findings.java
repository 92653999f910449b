package org.unionhall.platform.testing.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionhall.platform.testing.contract.Operation;

/** What was found, each thing once for an operation, however often it shows. */
final class Findings {

    private final Map<String, String> first = new LinkedHashMap<>();
    private final Map<String, Integer> more = new HashMap<>();

    void add(Operation operation, String what, String finding) {
        var key = operation + finding.replaceAll("[0-9]+/", "");
        if (first.putIfAbsent(key, operation + " with " + what + ": " + finding) != null) {
            more.merge(key, 1, Integer::sum);
        }
    }

    void add(String finding) {
        first.put(finding, finding);
    }

    List<String> all() {
        var all = new ArrayList<String>();
        first.forEach(
                (key, finding) ->
                        all.add(
                                more.containsKey(key)
                                        ? finding + " (and " + more.get(key) + " more)"
                                        : finding));
        return all;
    }
}
