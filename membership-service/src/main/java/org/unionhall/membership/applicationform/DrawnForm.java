package org.unionhall.membership.applicationform;

import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unionhall.membership.applicationform.ApplicationForm.Field;
import org.unionhall.membership.notice.NoticeView;
import org.unionhall.platform.documents.Room;
import org.unionhall.platform.documents.Sheet;

/** A form as it is printed: what is asked and signed on the first page, the notices after it. */
final class DrawnForm {

    private static final double MARGIN = 50;
    private static final double ACROSS = Sheet.WIDTH - 2 * MARGIN;
    private static final double LABEL = 92;
    private static final double ROW = 27;
    private static final double FOOT = Sheet.HEIGHT - 40;
    private static final double PAD = 6;
    private static final double OPINION = 150;
    private static final double SIZE = 10.5;
    private static final double HEAD = 13;
    private static final Color INK = Color.BLACK;
    private static final Color GREY = new Color(0x666666);

    private final ApplicationForm form;
    private final Sheet sheet;
    private double top = MARGIN;

    private DrawnForm(ApplicationForm form, Sheet sheet) {
        this.form = form;
        this.sheet = sheet;
    }

    static byte[] pdf(ApplicationForm form, List<Path> furtherFonts) {
        var title = FormWords.TITLE.in(form.locale());
        try (var sheet = new Sheet(title, form.unit(), form.locale(), furtherFonts)) {
            return new DrawnForm(form, sheet).drawn();
        }
    }

    private byte[] drawn() {
        var pages = pages();
        first();
        foot(1, pages.size() + 1);
        for (int page = 0; page < pages.size(); page++) {
            sheet.nextSheet();
            top = MARGIN;
            pages.get(page).forEach(this::paragraph);
            foot(page + 2, pages.size() + 1);
        }
        return sheet.pdf();
    }

    private void first() {
        sheet.text(word(FormWords.TITLE), across(34), 22, 14, INK);
        top += 40;
        line(word(FormWords.UNION, form.unit()), 22, 12);
        top += 4;
        form.rows().forEach(this::row);
        line(word(form.isBlank() ? FormWords.SHARED : FormWords.MASKED), ROW, 9);
        box(form.declaration().text(), 13);
        line(word(FormWords.CONSENTS), ROW, SIZE);
        form.notices().forEach(this::tick);
        top += 14;
        signed(FormWords.SIGNATURE);
        signed(FormWords.CLERK);
        var room = new Room(MARGIN, top, ACROSS, Math.min(OPINION, FOOT - top - PAD));
        sheet.frame(room, INK);
        sheet.left(
                word(FormWords.OPINION), new Room(MARGIN + PAD, top + 4, ACROSS, 18), SIZE, 8, INK);
        var day = new Room(MARGIN + ACROSS / 2, top + room.height() - 24, ACROSS / 2, 18);
        sheet.left(word(FormWords.DAY), day, SIZE, 8, INK);
    }

    private void row(List<Field> fields) {
        double width = ACROSS / fields.size();
        double room = width - LABEL - 2 * PAD;
        double height = ROW;
        for (var field : fields) {
            height = Math.max(height, sheet.height(field.value(), room, SIZE) + PAD);
        }
        for (int i = 0; i < fields.size(); i++) {
            double left = MARGIN + i * width;
            var field = fields.get(i);
            sheet.frame(new Room(left, top, LABEL, height), INK);
            sheet.text(field.label(), new Room(left + 2, top, LABEL - 4, height), SIZE, 7, INK);
            sheet.frame(new Room(left + LABEL, top, width - LABEL, height), INK);
            var value = new Room(left + LABEL + PAD, top, room, height);
            sheet.left(field.value(), value, SIZE, 6, INK);
        }
        top += height;
    }

    private void tick(NoticeView notice) {
        var words = form.isBlank() ? FormWords.NOTICE : FormWords.CONSENTED;
        var since = FormWords.day(notice.validFrom(), form.locale());
        line(word(words, notice.title(), notice.version(), since), 19, SIZE);
    }

    private void box(String text, double size) {
        double height = sheet.height(text, ACROSS - 4 * PAD, size) + 3 * PAD;
        sheet.frame(new Room(MARGIN, top, ACROSS, height), INK);
        var room = new Room(MARGIN + 2 * PAD, top, ACROSS - 4 * PAD, height);
        sheet.left(text, room, size, size, INK);
        top += height;
    }

    private void signed(FormWords who) {
        sheet.left(word(who), new Room(MARGIN, top, ACROSS / 2, 24), SIZE, 8, INK);
        var day = new Room(MARGIN + ACROSS / 2, top, ACROSS / 2, 24);
        sheet.left(word(FormWords.DAY), day, SIZE, 8, INK);
        top += 34;
    }

    private void line(String text, double height, double size) {
        sheet.left(text, across(height), size, 7, INK);
        top += height;
    }

    private Room across(double height) {
        return new Room(MARGIN, top, ACROSS, height);
    }

    /** A paragraph of a notice. */
    private record Paragraph(String text, double size, double height) {}

    private void paragraph(Paragraph one) {
        sheet.left(one.text(), across(one.height()), one.size(), one.size(), INK);
        top += one.height() + PAD;
    }

    private List<List<Paragraph>> pages() {
        var pages = new ArrayList<List<Paragraph>>();
        double room = 0;
        for (var notice : form.notices()) {
            var head = paragraph(notice.title(), HEAD);
            var body = paragraph(notice.text(), SIZE);
            var basis = paragraph(notice.legalBasis() + "\n", 9);
            double needed = head.height() + body.height() + basis.height() + 3 * PAD;
            if (needed > room) {
                pages.add(new ArrayList<>());
                room = FOOT - MARGIN;
            }
            pages.get(pages.size() - 1).addAll(List.of(head, body, basis));
            room -= needed;
        }
        return pages;
    }

    private Paragraph paragraph(String text, double size) {
        return new Paragraph(text, size, sheet.height(text, ACROSS, size));
    }

    private void foot(int page, int of) {
        var room = new Room(MARGIN, FOOT, ACROSS, 16);
        sheet.text(word(FormWords.PAGE, page, of), room, 9, 9, GREY);
        if (!form.isBlank()) {
            var number = word(FormWords.NUMBER, form.number(), form.submitted());
            sheet.text(number, new Room(MARGIN, FOOT + 14, ACROSS, 14), 8, 7, GREY);
        }
    }

    private String word(FormWords words, Object... values) {
        return words.in(form.locale(), values);
    }
}
