package org.unionhall.membership.roster;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionhall.platform.files.FileProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Looks through a part of a workbook before it is read, because reading takes a cell's text and a
 * row's cells into memory as wholes: neither may be longer than any program writes them. Parts that
 * are no XML are left alone.
 */
final class WorkbookScan {

    /** The longest text of a cell is 32,767 characters; rich text and its marks included. */
    private static final int LONGEST_CELL = 256 << 10;

    private static final int LONGEST_TEXT = 128 << 10;

    /** Columns of a sheet, by the file format. */
    private static final int MOST_CELLS = 16_384;

    private static final int LONGEST_NAME = 64;
    private static final int HEAD = 256;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    /** What is held in memory as a whole, and has no place in a sheet. */
    private static final Set<String> HELD =
            Set.of("xf", "numfmt", "si", "sheet", "relationship", "override", "default");

    private final long most;
    private final boolean sheet;
    private long read;
    private long text;
    private long cell = -1;
    private int cells;

    private WorkbookScan(boolean sheet, long held) {
        this.most = sheet ? Long.MAX_VALUE : held;
        this.sheet = sheet;
    }

    /**
     * Looks it through.
     *
     * @param sheet whether it is read row by row; others are in memory as a whole
     * @param held bytes that one of the others may have
     * @throws Rejection {@code FILE_UNPACKS_TOO_LARGE}, {@code FILE_BROKEN}
     */
    static void part(InputStream part, boolean sheet, long held) throws IOException {
        var bytes = new BufferedInputStream(part, HEAD << 8);
        bytes.mark(HEAD);
        var head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        bytes.reset();
        var start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        boolean wide = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
        if (!wide && !start.stripLeading().startsWith("<")) {
            return;
        }
        var encoding = ENCODING.matcher(start);
        if (wide
                || start.indexOf('\0') >= 0
                || (encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8"))) {
            throw broken();
        }
        new WorkbookScan(sheet, held).scan(bytes);
    }

    private void scan(InputStream bytes) throws IOException {
        for (int one = next(bytes); one >= 0; one = next(bytes)) {
            if (one == '<') {
                text = 0;
                tag(bytes);
            } else if (++text > LONGEST_TEXT) {
                throw tooLong(LONGEST_TEXT);
            }
        }
    }

    private int next(InputStream bytes) throws IOException {
        int one = bytes.read();
        if (++read > most) {
            throw tooLong(most);
        }
        if (cell >= 0 && ++cell > LONGEST_CELL) {
            throw tooLong(LONGEST_CELL);
        }
        return one;
    }

    /** Reads the name of a tag; what follows it counts as text. */
    private void tag(InputStream bytes) throws IOException {
        var name = new StringBuilder();
        int one = next(bytes);
        boolean end = one == '/';
        if (end) {
            one = next(bytes);
        }
        while (one > ' ' && one != '>' && one != '/' && name.length() < LONGEST_NAME) {
            name.append((char) one);
            one = next(bytes);
        }
        if (name.indexOf("!") == 0 && name.indexOf("!--") != 0) {
            throw broken(); // entities and sections that hide marks are nothing workbooks have
        }
        var local = name.substring(name.lastIndexOf(":") + 1).toLowerCase(Locale.ROOT);
        if (sheet && HELD.contains(local)) {
            throw broken();
        }
        switch (local) {
            case "row" -> {
                cells = 0;
                cell = -1;
            }
            case "c" -> {
                cell = end || one == '/' ? -1 : 0;
                if (!end && ++cells > MOST_CELLS) {
                    throw tooLong(MOST_CELLS);
                }
            }
            default -> {}
        }
    }

    private static Rejection tooLong(long most) {
        return new Rejection(FileProblem.FILE_UNPACKS_TOO_LARGE, most, 1);
    }

    private static Rejection broken() {
        return new Rejection(FileProblem.FILE_BROKEN);
    }
}
