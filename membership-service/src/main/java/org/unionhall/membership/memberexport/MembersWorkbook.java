package org.unionhall.membership.memberexport;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unionhall.platform.jobs.JobTurn;
import org.unionhall.platform.web.HouseClock;

/**
 * A list of members as a workbook. Every cell is a text: no number loses digits, and nothing is a
 * formula. Each row and each printed page carries the number of the export, a second sheet says who
 * had it made and why.
 */
final class MembersWorkbook {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Rows that are in memory at once. */
    private static final int HELD = 1_000;

    private static final int[] WIDTHS = {16, 14, 8, 16, 24, 16, 28, 18, 14, 16, 28, 24, 12, 12, 40};

    private final ExportWords words;
    private final JobTurn job;
    private final String union;

    MembersWorkbook(ExportWords words, JobTurn job, String union) {
        this.words = words;
        this.job = job;
        this.union = union;
    }

    /** Writes it row by row. */
    void write(OutputStream file, Stream<List<String>> rows) throws IOException {
        try (var workbook = new Workbook(file, "Unionhall", null)) {
            var list = workbook.newWorksheet(words.in("会员名册", "Members"));
            head(list);
            var line = new int[] {1};
            rows.forEach(row -> line(list, line[0]++, row));
            list.finish();
            note(workbook.newWorksheet(words.in("导出说明", "About")));
        }
    }

    private void head(Worksheet list) {
        var heads = new ArrayList<>(words.heads());
        heads.add(words.in("导出编号", "Export"));
        for (int column = 0; column < heads.size(); column++) {
            list.inlineString(0, column, heads.get(column));
            list.width(column, WIDTHS[column]);
        }
        list.range(0, 0, 0, heads.size() - 1).style().bold().set();
        list.freezePane(0, 1);
        list.repeatRows(0);
        printedOn(list, "landscape");
        list.footer(words.in("导出编号 ", "Export ") + job.id(), Position.LEFT);
        list.footer("&P / &N", Position.RIGHT);
    }

    /** A4, as wide as the paper and as many pages long as it needs. */
    private static void printedOn(Worksheet sheet, String orientation) {
        sheet.setFitToPage(true);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(orientation);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void line(Worksheet list, int line, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            list.inlineString(line, column, row.get(column));
        }
        list.inlineString(line, row.size(), job.id().toString());
        if (line % HELD == 0) {
            try {
                list.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("The workbook cannot be written", e);
            }
        }
    }

    private void note(Worksheet sheet) throws IOException {
        var asked = MINUTE.format(ZonedDateTime.ofInstant(job.askedAt(), HouseClock.ZONE));
        var lines =
                List.of(
                        List.of(words.in("导出编号", "Export"), job.id().toString()),
                        List.of(words.in("导出账号", "Account"), job.accountId().toString()),
                        List.of(words.in("工会", "Union"), union),
                        List.of(words.in("用途", "Purpose"), job.purpose()),
                        List.of(words.in("申请时间", "Asked for at"), asked),
                        List.of(words.in("人数", "Members"), Long.toString(job.done())),
                        List.of(
                                words.in("注意", "Mind"),
                                words.in(
                                        "本名册含个人信息，仅限上述用途使用，用后请删除；导出已记录在案。",
                                        "The list holds personal data: use it for this purpose only"
                                                + " and delete it afterwards. The export is on"
                                                + " record.")));
        for (int line = 0; line < lines.size(); line++) {
            sheet.inlineString(line, 0, lines.get(line).get(0));
            sheet.inlineString(line, 1, lines.get(line).get(1));
        }
        sheet.width(0, 16);
        sheet.width(1, 60);
        sheet.range(0, 1, lines.size() - 1, 1).style().wrapText(true).set();
        printedOn(sheet, "portrait");
        sheet.finish();
    }
}
