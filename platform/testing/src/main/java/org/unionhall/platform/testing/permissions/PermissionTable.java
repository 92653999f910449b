package org.unionhall.platform.testing.permissions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The expected answers, read from a text that people review. Its head explains the notation. */
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

    private final List<String> lines;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final TreeSet<String> publicFields = new TreeSet<>();

    private PermissionTable(String text) {
        lines = text.lines().toList();
        var inner = lines.stream().filter(line -> !isRemark(line)).toList();
        var heading = inner.isEmpty() ? "" : inner.get(0).strip();
        if (!heading.equals(heading().strip())) {
            throw new IllegalArgumentException("The table begins with\n" + heading());
        }
        inner.stream().skip(1).forEach(this::read);
    }

    static PermissionTable of(String text) {
        return new PermissionTable(text);
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

    private void read(String line) {
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
        var ids = new TreeSet<String>();
        rows.values().forEach(row -> ids.add(row.operation()));
        return ids;
    }

    /** Whether anybody may name another city's thing in that field of the body. */
    boolean isPublic(Row row, String field) {
        return publicFields.contains(row.operation() + ":" + field);
    }

    Set<String> publicFields() {
        return publicFields;
    }

    /** This text with other rows in the place of its own, and new ones at its end. */
    String with(Map<String, Row> observed) {
        var left = new LinkedHashMap<>(observed);
        var text = new ArrayList<String>();
        for (var line : lines) {
            var name = isRemark(line) ? "" : line.strip().split("\\s+")[0];
            var row = left.remove(name);
            text.add(row == null ? line : row.toString());
        }
        left.values().forEach(row -> text.add(row.toString()));
        return String.join("\n", text) + "\n";
    }
}
