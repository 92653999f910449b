package org.unionhall.membership.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unionhall.membership.roster.MarkedRoster.Piece;
import org.unionhall.platform.web.problem.Text;

/**
 * A roster with three columns before its own: what comes of the row, why and what to do, and the
 * member number. What is wrong is coloured. Printed pages carry the number of the import. Every
 * cell is a text, nothing is a formula.
 */
final class MarkedWorkbook {

    private static final String RED = "F8CBAD";
    private static final int OWN = 3;
    private static final int HELD = 1_000;

    private final RosterHeader header;
    private final Locale locale;
    private final UUID number;
    private int line;

    MarkedWorkbook(RosterHeader header, Locale locale, UUID number) {
        this.header = header;
        this.locale = locale;
        this.number = number;
    }

    void write(OutputStream file, Stream<Piece> pieces) throws IOException {
        try (var workbook = new Workbook(file, "Unionhall", null)) {
            var sheet = workbook.newWorksheet(in("名册检查结果", "Roster"));
            head(sheet);
            pieces.forEach(piece -> rows(sheet, piece));
            sheet.finish();
        }
    }

    private void head(Worksheet sheet) {
        var own = List.of(in("处理结果", "Result"), in("错误原因", "Reason"), in("平台会员编号", "Number given"));
        for (int column = 0; column < OWN; column++) {
            sheet.inlineString(0, column, own.get(column));
        }
        sheet.width(1, 60);
        for (int column = 0; column < header.heads().size(); column++) {
            sheet.inlineString(0, OWN + column, header.heads().get(column));
            sheet.width(OWN + column, 16);
        }
        sheet.range(0, 0, 0, OWN + header.heads().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.footer(in("导入编号 ", "Import ") + number, Position.LEFT);
    }

    private void rows(Worksheet sheet, Piece piece) {
        for (int row = 0; row < piece.rows().size(); row++) {
            line++;
            row(sheet, piece.rows().get(row), piece.marks().get(row));
            if (line % HELD == 0) {
                flush(sheet);
            }
        }
    }

    private void row(Worksheet sheet, ReadRow row, RowMark mark) {
        sheet.inlineString(line, 0, outcome(mark.outcome()));
        sheet.inlineString(line, 1, reasons(row, mark));
        sheet.inlineString(line, 2, mark.memberNumber() == null ? "" : mark.memberNumber());
        for (int column = 0; column < row.cells().size(); column++) {
            sheet.inlineString(line, OWN + column, row.cells().get(column));
        }
        if (mark.outcome() == RowMark.Outcome.REFUSED) {
            sheet.style(line, 0).fillColor(RED).set();
            for (var fault : mark.faults()) {
                sheet.style(line, OWN + Math.max(fault.position(), 0)).fillColor(RED).set();
            }
        }
    }

    private String reasons(ReadRow row, RowMark mark) {
        if (mark.faults().isEmpty()) {
            return "";
        }
        var reasons =
                mark.faults().stream()
                        .map(fault -> head(fault) + fault.hint())
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return in("第" + row.line() + "行\n", "Row " + row.line() + "\n") + reasons;
    }

    private String head(RowMark.Fault fault) {
        return fault.position() < 0 ? "" : header.heads().get(fault.position()) + in(":", ": ");
    }

    private String outcome(RowMark.Outcome outcome) {
        return switch (outcome) {
            case CREATED -> in("新增", "created");
            case UNCHANGED -> in("无变化", "unchanged");
            case REFUSED -> in("未通过", "refused");
        };
    }

    private String in(String chinese, String english) {
        return new Text(chinese, english).in(locale);
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook cannot be written", e);
        }
    }
}
