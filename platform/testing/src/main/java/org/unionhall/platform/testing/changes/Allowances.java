package org.unionhall.platform.testing.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.unionhall.platform.testing.contract.Operation;

/**
 * The operations that may do without a rule, each with its reason: lines such as {@code
 * revokeApiClient no-if-match Revoking is final and overwrites nothing}. One that is not needed is
 * a finding.
 */
final class Allowances {

    private static final Pattern LINE = Pattern.compile("(\\w+)\\s+(no-[a-z-]+)\\s+(\\S.{14,})");

    private final Set<String> given = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();

    private Allowances(String text) {
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(
                        line -> {
                            var parts = LINE.matcher(line);
                            if (!parts.matches()) {
                                throw new IllegalArgumentException(
                                        "No `operationId no-rule reason`: " + line);
                            }
                            given.add(parts.group(1) + " " + parts.group(2));
                        });
    }

    static Allowances of(String text) {
        return new Allowances(text);
    }

    static Allowances ofService() {
        try {
            var file = Path.of("src", "test", "resources", "change-allowances.txt");
            return of(Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean allow(Operation operation, String rule) {
        var line = operation.id() + " " + rule;
        return given.contains(line) && (used.contains(line) || used.add(line));
    }

    /** Those for that rule that nothing asked for. */
    Set<String> unused(String rule) {
        var left = new TreeSet<>(given);
        left.removeAll(used);
        left.removeIf(line -> !line.endsWith(" " + rule));
        return left;
    }
}
