package org.unionhall.membership.roster;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Reads rows of texts with separators (RFC 4180): commas, tabs or semicolons, whichever comes
 * first.
 */
final class CsvReader {

    private static final String SEPARATORS = ",\t;";
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]([.][0-9]+)?[Ee]\\+?[0-9]{2}");
    private static final Pattern QUOTED_FORMULA = Pattern.compile("=\"([^\"]*)\"");

    private final PushbackReader text;
    private final RosterLimits limits;
    private char separator;
    private int line;

    CsvReader(Reader text, RosterLimits limits) {
        this.text = new PushbackReader(text, 1);
        this.limits = limits;
    }

    /** Reads all rows, one at a time. */
    void read(Consumer<ReadRow> rows) throws IOException {
        for (var fields = fields(); fields != null; fields = fields()) {
            rows.accept(row(fields));
        }
    }

    private ReadRow row(List<String> fields) {
        var cells = new ArrayList<String>();
        Map<Integer, CellFault> faults = new HashMap<>();
        for (var field : fields) {
            var bare = field.strip();
            var formula = QUOTED_FORMULA.matcher(bare);
            var cell = formula.matches() ? formula.group(1) : bare;
            if (SCIENTIFIC.matcher(cell).matches()) {
                faults.put(cells.size(), CellFault.LOST_DIGITS);
            }
            cells.add(cell.startsWith("'") ? cell.substring(1) : cell);
        }
        return new ReadRow(line, cells, faults);
    }

    /** The fields of the next line; null at the end. */
    private List<String> fields() throws IOException {
        var raw = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int c = text.read(); c >= 0; c = text.read()) {
            any = true;
            if (quoted) {
                quoted = inQuotes((char) c, field);
            } else if (c == '"' && field.toString().isBlank()) {
                field.setLength(0);
                quoted = true;
            } else if (c == '\n' || c == '\r') {
                skipLineFeed(c);
                break;
            } else if (isSeparator((char) c)) {
                raw.add(field.toString());
                field.setLength(0);
                limits.requireColumns(raw.size() + 1);
            } else {
                field.append((char) c);
            }
            limits.requireLength(field.length());
        }
        if (!any) {
            return null;
        }
        if (quoted) {
            throw new Rejection(RosterProblem.ROSTER_NOT_READABLE);
        }
        raw.add(field.toString());
        line++;
        return raw;
    }

    /** Whether it goes on in quotes after this character. */
    private boolean inQuotes(char c, StringBuilder field) throws IOException {
        if (c != '"') {
            field.append(c);
            return true;
        }
        int next = text.read();
        if (next == '"') {
            field.append('"');
            return true;
        }
        if (next >= 0) {
            text.unread(next);
        }
        return false;
    }

    private void skipLineFeed(int c) throws IOException {
        int next = c == '\r' ? text.read() : -1;
        if (next >= 0 && next != '\n') {
            text.unread(next);
        }
    }

    private boolean isSeparator(char c) {
        if (separator == 0 && SEPARATORS.indexOf(c) >= 0) {
            separator = c;
        }
        return c == separator && separator != 0;
    }
}
