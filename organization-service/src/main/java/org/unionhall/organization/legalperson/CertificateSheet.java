package org.unionhall.organization.legalperson;

import java.awt.Color;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.unionhall.platform.documents.Room;
import org.unionhall.platform.documents.Sheet;

/**
 * What is printed of a certificate, on A4: its data in the order of the certificate. The document
 * itself is issued by the national office, and the sheet says so.
 */
record CertificateSheet(
        UUID id,
        CertificateType type,
        CertificateContent content,
        int edition,
        LocalDate issuedOn) {

    private static final Color RED = new Color(0xB01E1E);
    private static final Color GREY = new Color(0x555555);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final double MARGIN = 64;
    private static final double LABEL = 150;
    private static final double FIRST = 250;
    private static final double ROW = 62;
    private static final double LINE = 0.8;

    byte[] pdf(List<Path> furtherFonts) {
        var title = type.title().in(Locale.SIMPLIFIED_CHINESE);
        try (var sheet =
                new Sheet(
                        title,
                        CertificateView.address(id),
                        Locale.SIMPLIFIED_CHINESE,
                        furtherFonts)) {
            frame(sheet);
            var across = Sheet.WIDTH - 2 * MARGIN;
            sheet.text(title, new Room(MARGIN, 96, across, 60), 40, 24, RED);
            sheet.text(
                    "统一社会信用代码  " + content.creditCode(),
                    new Room(MARGIN, 176, across, 30),
                    18,
                    12,
                    Color.BLACK);
            row(sheet, 0, "工会名称", content.name());
            row(sheet, 1, "法定代表人", content.representative());
            row(sheet, 2, "住所", content.address());
            row(sheet, 3, "有效期限", until(content.validFrom(), content.validTo()));
            row(sheet, 4, "登记机关", content.registrarName());
            row(sheet, 5, "发证日期", DAY.format(issuedOn));
            sheet.text(
                    "登记信息打印件（第%d版），不代替证书原件；证书由全国工会法人登记管理系统制发。".formatted(edition),
                    new Room(MARGIN, Sheet.HEIGHT - 110, across, 30),
                    11,
                    8,
                    GREY);
            return sheet.pdf();
        }
    }

    private static String until(LocalDate from, LocalDate to) {
        return "自%s至%s".formatted(DAY.format(from), DAY.format(to));
    }

    private static void frame(Sheet sheet) {
        double inset = 40;
        double width = Sheet.WIDTH - 2 * inset;
        double height = Sheet.HEIGHT - 2 * inset;
        sheet.filled(new Room(inset, inset, width, 3), RED);
        sheet.filled(new Room(inset, inset + height - 3, width, 3), RED);
        sheet.filled(new Room(inset, inset, 3, height), RED);
        sheet.filled(new Room(inset + width - 3, inset, 3, height), RED);
    }

    private static void row(Sheet sheet, int number, String label, String value) {
        double top = FIRST + number * ROW;
        double left = MARGIN + LABEL;
        double width = Sheet.WIDTH - MARGIN - left;
        sheet.text(label, new Room(MARGIN, top, LABEL - 20, ROW - 12), 17, 12, GREY);
        sheet.text(value, new Room(left, top, width, ROW - 12), 18, 8, Color.BLACK);
        sheet.filled(new Room(left, top + ROW - 10, width, LINE), GREY);
    }
}
