package org.unionhall.organization.founding;

import java.awt.Color;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.unionhall.platform.documents.Room;
import org.unionhall.platform.documents.Sheet;
import org.unionhall.platform.web.HouseClock;

/**
 * 批复: the written approval of a founding on A4, in the order of an official document. It becomes
 * one by the seal of the union that decided, and says so.
 *
 * @param employer null where the union is not of one employer
 */
record FoundingSheet(
        UUID id, String name, String employer, String upper, String document, LocalDate on) {

    private static final Color RED = new Color(0xB01E1E);
    private static final Color GREY = new Color(0x555555);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final double MARGIN = 72;
    private static final double ACROSS = Sheet.WIDTH - 2 * MARGIN;
    private static final double LARGE = 16;
    private static final double SMALL = 9;

    static FoundingSheet of(FoundingApplication one) {
        return new FoundingSheet(
                one.id(),
                one.form().name(),
                one.form().employer(),
                one.upperName(),
                one.decision().documentNumber(),
                LocalDate.ofInstant(one.decision().at(), HouseClock.ZONE));
    }

    byte[] pdf(List<Path> furtherFonts) {
        var title = "关于同意成立%s的批复".formatted(name);
        try (var sheet =
                new Sheet(
                        title, FoundingView.address(id), Locale.SIMPLIFIED_CHINESE, furtherFonts)) {
            sheet.text(upper, room(72, 50), 30, 14, RED);
            sheet.text(document, room(136, 26), LARGE, SMALL, Color.BLACK);
            sheet.filled(new Room(MARGIN, 170, ACROSS, 2), RED);
            sheet.text(title, room(200, 70), 22, 12, Color.BLACK);
            sheet.text(
                    (employer == null ? name + "筹备组" : employer) + "：",
                    room(300, 40),
                    LARGE,
                    SMALL,
                    Color.BLACK);
            sheet.text(
                    "你们关于成立工会的申请收悉。根据《中华人民共和国工会法》第十二条，经研究，同意成立%s，隶属于%s。".formatted(name, upper),
                    room(350, 110),
                    LARGE,
                    SMALL,
                    Color.BLACK);
            sheet.text(
                    "请依照《中国工会章程》和《工会基层组织选举工作条例》选举产生工会委员会和经费审查委员会，并将选举结果报上级工会批准。",
                    room(470, 80),
                    LARGE,
                    SMALL,
                    Color.BLACK);
            sheet.text("此复。", room(560, 30), LARGE, SMALL, Color.BLACK);
            var right = new Room(MARGIN + ACROSS / 2, 630, ACROSS / 2, 30);
            sheet.text(upper, right, LARGE, SMALL, Color.BLACK);
            sheet.text(
                    DAY.format(on),
                    new Room(right.left(), 664, right.width(), 26),
                    LARGE,
                    SMALL,
                    Color.BLACK);
            sheet.text("本件由平台按批准记录生成，加盖批准工会公章后生效。", room(Sheet.HEIGHT - 90, 24), 11, 8, GREY);
            return sheet.pdf();
        }
    }

    private static Room room(double top, double height) {
        return new Room(MARGIN, top, ACROSS, height);
    }
}
