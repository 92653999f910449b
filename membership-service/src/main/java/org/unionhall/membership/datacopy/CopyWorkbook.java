package org.unionhall.membership.datacopy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.platform.jobs.JobTurn;
import org.unionhall.platform.web.problem.Text;

/**
 * A copy as a workbook: what it is and whom to ask, then a sheet for each chapter. Every cell is a
 * text: no number loses digits, and nothing is a formula.
 */
final class CopyWorkbook {

    private static final int WIDTH = 22;

    private final Locale locale;
    private final JobTurn job;

    CopyWorkbook(Locale locale, JobTurn job) {
        this.locale = locale;
        this.job = job;
    }

    void write(OutputStream file, Stream<CopyWork.Written> pieces) throws IOException {
        var heads = new EnumMap<Chapter, List<String>>(Chapter.class);
        var rows = new EnumMap<Chapter, List<List<String>>>(Chapter.class);
        pieces.forEach(
                piece -> {
                    heads.putIfAbsent(piece.chapter(), piece.heads());
                    rows.computeIfAbsent(piece.chapter(), chapter -> new ArrayList<>())
                            .addAll(piece.rows());
                });
        try (var workbook = new Workbook(file, "Unionhall", null)) {
            about(workbook.newWorksheet(in("说明", "About")), rows);
            for (var chapter : rows.keySet()) {
                var sheet = workbook.newWorksheet(chapter.title().in(locale));
                chapter(sheet, heads.get(chapter), rows.get(chapter));
                sheet.finish();
            }
        }
    }

    private void chapter(Worksheet sheet, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            sheet.inlineString(0, 0, in("没有记录", "Nothing is kept"));
            return;
        }
        for (int column = 0; column < heads.size(); column++) {
            sheet.inlineString(0, column, heads.get(column));
            sheet.width(column, WIDTH);
        }
        for (int line = 0; line < rows.size(); line++) {
            for (int column = 0; column < heads.size(); column++) {
                sheet.inlineString(line + 1, column, rows.get(line).get(column));
            }
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        sheet.range(0, 0, rows.size(), heads.size() - 1).style().wrapText(true).set();
        sheet.freezePane(0, 1);
    }

    private void about(Worksheet sheet, Map<Chapter, List<List<String>>> rows) throws IOException {
        var asked = RecordWords.MINUTE.format(job.askedAt());
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(in("名称", "What it is"), in("本人信息副本", "A copy of my data")));
        lines.add(List.of(in("申请时间", "Asked for at"), asked));
        lines.add(
                List.of(
                        in("依据", "By law"),
                        in(
                                "《中华人民共和国个人信息保护法》第四十五条",
                                "Personal Information Protection Law, article 45")));
        lines.add(
                List.of(
                        in("说明", "Mind"),
                        in(
                                "会员系统保存的本人信息。证件号码和手机号码已遮盖，以防副本遗失；"
                                        + "工会人员的账号以编号表示。信息有误的，可在“我的会员卡”页申请更正。",
                                "What the register of members keeps about you. Numbers are masked,"
                                        + " should the copy get lost; staff are named by the"
                                        + " number of their account. Ask for a correction under"
                                        + " “My card”.")));
        rows.forEach(
                (chapter, kept) ->
                        lines.add(
                                List.of(chapter.title().in(locale), String.valueOf(kept.size()))));
        for (int line = 0; line < lines.size(); line++) {
            sheet.inlineString(line, 0, lines.get(line).get(0));
            sheet.inlineString(line, 1, lines.get(line).get(1));
        }
        sheet.width(0, WIDTH);
        sheet.width(1, 3 * WIDTH);
        sheet.range(0, 1, lines.size() - 1, 1).style().wrapText(true).set();
        sheet.finish();
    }

    private String in(String chinese, String english) {
        return new Text(chinese, english).in(locale);
    }
}
