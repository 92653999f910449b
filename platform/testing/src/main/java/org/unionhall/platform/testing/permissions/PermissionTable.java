package org.unionhall.platform.testing.permissions;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The expected answers, read from a text for each feature that people review. The notation is
 * explained in {@code docs/permission-matrix.md}.
 */
final class PermissionTable {

    /** The request was let through, and a list held the thing. */
    static final String OK = "ok";

    /** A list answered, without the thing. */
    static final String EMPTY = "empty";

    /** What belongs to the other city is answered like what does not exist. */
    static final String HIDDEN = "hidden";

    /** Everybody who is signed in may know it, whichever city it is of. */
    static final String PUBLIC = "public";

    static final String NONE = "-";

    private static final Pattern CELL = Pattern.compile("ok|empty|401|403|404|422");
    private static final Pattern FOREIGN = Pattern.compile("hidden|public|-");
    private static final int COLUMNS = 3 + Caller.values().length;

    /**
     * One operation, and what each caller gets of it.
     *
     * @param variant another thing the same operation can be about; empty mostly
     * @param needs the permission it asks for; {@code *} when over the whole platform, {@code a|b}
     *     when either will do, {@code -} when none
     * @param foreign what somebody gets who has nothing to do with the city the thing is in
     */
    record Row(
            String operation,
            String variant,
            String needs,
            Map<Caller, String> cells,
            String foreign) {

        String name() {
            return variant.isEmpty() ? operation : operation + "/" + variant;
        }

        boolean needsPlatform() {
            return needs.endsWith("*");
        }

        /** The needed permission's names, any of which will do; empty when none is needed. */
        List<String> permissions() {
            return needs.equals(NONE) ? List.of() : List.of(needs.replace("*", "").split("\\|"));
        }

        /** The first caller of a unit or of the platform that is let through; null when none is. */
        Caller allowed() {
            for (var caller : List.of(Caller.CLERK, Caller.PARENT, Caller.FOUNDER, Caller.OWNER)) {
                if (cells.get(caller).equals(OK)) {
                    return caller;
                }
            }
            return null;
        }

        @Override
        public String toString() {
            var line = new StringBuilder("%-36s %-24s".formatted(name(), needs));
            cells.values().forEach(cell -> line.append(" %-5s".formatted(cell)));
            return line.append(' ').append(foreign).toString();
        }
    }

    private final Map<String, List<String>> lines = new TreeMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, String> features = new HashMap<>();
    private final TreeSet<String> publicFields = new TreeSet<>();

    private PermissionTable(Map<String, String> texts) {
        new TreeMap<>(texts).forEach(this::read);
    }

    /** The table that the texts of all features make together. */
    static PermissionTable of(Map<String, String> texts) {
        return new PermissionTable(texts);
    }

    /** The line that names the columns. */
    static String heading() {
        var line = new StringBuilder("%-36s %-24s".formatted("operation", "needs"));
        for (var caller : Caller.values()) {
            line.append(" %-5s".formatted(caller.column()));
        }
        return line.append(" foreign").toString();
    }

    private static boolean isRemark(String line) {
        return line.isBlank() || line.startsWith("#") || line.startsWith("[");
    }

    private void read(String feature, String text) {
        var all = text.lines().toList();
        lines.put(feature, all);
        var heading = all.isEmpty() ? "" : all.get(0).strip();
        if (!heading.equals(heading().strip())) {
            throw new IllegalArgumentException(
                    "The table of " + feature + " begins with\n" + heading());
        }
        all.stream()
                .skip(1)
                .filter(line -> !isRemark(line))
                .forEach(line -> readRow(feature, line));
    }

    private void readRow(String feature, String line) {
        var words = line.strip().split("\\s+");
        if (words.length == 2 && words[0].contains(":") && words[1].equals(PUBLIC)) {
            publicFields.add(words[0]);
            return;
        }
        if (words.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "%d words instead of %d: %s".formatted(words.length, COLUMNS, line));
        }
        var cells = new EnumMap<Caller, String>(Caller.class);
        int column = 2;
        for (var caller : Caller.values()) {
            cells.put(caller, checked(CELL, words[column++], line));
        }
        var name = words[0].split("/", 2);
        var row =
                new Row(
                        name[0],
                        name.length == 1 ? "" : name[1],
                        words[1],
                        cells,
                        checked(FOREIGN, words[COLUMNS - 1], line));
        var other = features.putIfAbsent(row.operation(), feature);
        if (other != null && !other.equals(feature)) {
            throw new IllegalArgumentException(
                    "%s is in two files: %s and %s".formatted(row.operation(), other, feature));
        }
        if (rows.put(row.name(), row) != null) {
            throw new IllegalArgumentException("Twice: " + row.name());
        }
    }

    private static String checked(Pattern pattern, String word, String line) {
        if (!pattern.matcher(word).matches()) {
            throw new IllegalArgumentException("'" + word + "' is no outcome, in " + line);
        }
        return word;
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    Set<String> operations() {
        return new TreeSet<>(features.keySet());
    }

    /** Those that have a text. */
    Set<String> features() {
        return lines.keySet();
    }

    /** The feature in whose text the row is. */
    String feature(String row) {
        return features.get(rows.get(row).operation());
    }

    /** Whether anybody may name another city's thing in that field of the body. */
    boolean isPublic(Row row, String field) {
        return publicFields.contains(row.operation() + ":" + field);
    }

    Set<String> publicFields() {
        return publicFields;
    }

    /** The text of each feature with other rows in the place of its own. */
    Map<String, String> with(Map<String, Row> observed) {
        var texts = new TreeMap<String, String>();
        lines.forEach(
                (feature, all) -> {
                    var text = new StringBuilder();
                    for (var line : all) {
                        var name = isRemark(line) ? "" : line.strip().split("\\s+")[0];
                        text.append(observed.containsKey(name) ? observed.get(name) : line)
                                .append('\n');
                    }
                    texts.put(feature, text.toString());
                });
        return texts;
    }
}
