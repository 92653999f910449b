package org.unionhall.platform.testing.compatibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The breaks that are meant: one a line, {@code <break> -- <reason>}, in {@code
 * contracts/breaking.txt}. One that does not happen, seen from {@code contracts/base}, must be
 * taken out.
 */
record Declarations(Map<String, String> reasons) {

    static Declarations of(String text) {
        var reasons = new LinkedHashMap<String, String>();
        for (var line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int cut = line.indexOf(" -- ");
                reasons.put(
                        cut < 0 ? line.strip() : line.substring(0, cut).strip(),
                        cut < 0 ? "" : line.substring(cut + 4).strip());
            }
        }
        return new Declarations(reasons);
    }

    /** What is wrong: breaks that are not declared, declarations without a break or a reason. */
    List<String> against(List<String> breaks) {
        var findings = new ArrayList<String>();
        for (var found : breaks) {
            if (!reasons.containsKey(found)) {
                findings.add("breaks clients or readers: " + found);
            }
        }
        reasons.forEach(
                (declared, reason) -> {
                    if (!breaks.contains(declared)) {
                        findings.add("is declared and does not happen: " + declared);
                    } else if (reason.isEmpty()) {
                        findings.add("is declared without a reason: " + declared);
                    }
                });
        return findings;
    }
}
