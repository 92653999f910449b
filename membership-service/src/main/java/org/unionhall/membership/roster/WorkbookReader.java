package org.unionhall.membership.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.unionhall.platform.files.FileProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Reads the first visible sheet of a workbook row by row. The workbook itself is in memory as it is
 * packed, and so are the texts that its cells share.
 */
final class WorkbookReader {

    private static final String SHEETS = "xl/worksheets/";
    private static final int KEPT_DIGITS = 15;
    private static final Pattern DATE = Pattern.compile("[yd年日]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_DATE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private final byte[] workbook;
    private final RosterLimits limits;

    WorkbookReader(byte[] workbook, RosterLimits limits) {
        this.workbook = workbook;
        this.limits = limits;
    }

    /**
     * Reads all rows, one at a time.
     *
     * @throws Rejection {@code FILE_UNPACKS_TOO_LARGE}, {@code FILE_BROKEN}
     */
    void read(Consumer<ReadRow> rows) {
        try {
            lookThrough();
            readSheet(rows);
        } catch (ExcelReaderException | IllegalArgumentException | IOException broken) {
            throw new Rejection(FileProblem.FILE_BROKEN);
        }
    }

    private void readSheet(Consumer<ReadRow> rows) throws IOException {
        try (var open =
                new ReadableWorkbook(
                        new ByteArrayInputStream(workbook), new ReadingOptions(true, true))) {
            var sheet =
                    open.getSheets()
                            .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                            .findFirst()
                            .orElseThrow(() -> new Rejection(FileProblem.FILE_BROKEN));
            try (var all = sheet.openStream()) {
                all.forEach(row -> rows.accept(read(row)));
            }
        }
    }

    private void lookThrough() throws IOException {
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get()) {
            for (var all = zip.getEntries(); all.hasMoreElements(); ) {
                var part = all.nextElement();
                try (var content = zip.getInputStream(part)) {
                    WorkbookScan.part(
                            content,
                            part.getName().toLowerCase(Locale.ROOT).startsWith(SHEETS),
                            limits.held());
                }
            }
        }
    }

    private ReadRow read(Row row) {
        limits.requireColumns(row.getCellCount());
        var cells = new ArrayList<String>();
        Map<Integer, CellFault> faults = new HashMap<>();
        for (int position = 0; position < row.getCellCount(); position++) {
            var cell = row.getCell(position);
            var fault = cell == null ? null : fault(cell);
            if (fault != null) {
                faults.put(position, fault);
            }
            var text = cell == null ? "" : text(cell, fault);
            limits.requireLength(text.length());
            cells.add(text);
        }
        return new ReadRow(row.getRowNum(), cells, faults);
    }

    private static CellFault fault(Cell cell) {
        return switch (cell.getType()) {
            case FORMULA -> CellFault.FORMULA;
            case ERROR -> CellFault.ERROR;
            case NUMBER ->
                    !isDate(cell) && digits(cell) > KEPT_DIGITS ? CellFault.LOST_DIGITS : null;
            case STRING, BOOLEAN, EMPTY -> null;
        };
    }

    private static String text(Cell cell, CellFault fault) {
        return switch (cell.getType()) {
            case NUMBER ->
                    fault == null && isDate(cell)
                            ? cell.asDate().toLocalDate().format(DateTimeFormatter.ISO_LOCAL_DATE)
                            : cell.asNumber().toPlainString();
            case FORMULA -> "=" + cell.getFormula();
            case STRING -> bare(cell.getText());
            case ERROR, BOOLEAN -> cell.getText();
            case EMPTY -> "";
        };
    }

    private static String bare(String text) {
        var stripped = text == null ? "" : text.strip();
        return stripped.startsWith("'") ? stripped.substring(1) : stripped;
    }

    private static int digits(Cell cell) {
        BigDecimal number = cell.asNumber();
        return number.toBigInteger().abs().toString().length();
    }

    /** Whether the number is shown as a day. */
    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && DATE.matcher(NO_DATE.matcher(format).replaceAll("")).find();
    }
}
