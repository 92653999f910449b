package org.unionhall.events.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionhall.events.channel.FindChannels.Way;
import org.unionhall.events.channel.Openness;
import org.unionhall.platform.documents.Sheet;
import org.unionhall.platform.qr.QrCode;
import org.unionhall.platform.testing.QrReader;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.problem.Rejection;

class PosterTest {

    private static final PrintedCode CODE = PrintedCode.random();
    private static final String ADDRESS = "https://gonghui.yanan.example/join/" + CODE;
    private static final String TITLE = "2026年八大群体集中入会行动";
    private static final String UNION = "延安市宝塔区快递行业工会联合会";
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @EnumSource(PosterWords.class)
    void a_phone_reads_the_code_from_it_and_a_person_the_rest(PosterWords words) throws Exception {
        var pdf = poster(TITLE, UNION, words).pdf(List.of());
        var png = Sheet.png(pdf);
        keep(words + "-short", pdf, png);

        assertThat(QrReader.read(png)).isEqualTo(ADDRESS);
        assertThat(text(pdf).replaceAll("\\R", "")).contains(TITLE, UNION);
        assertThat(text(pdf))
                .contains(words.lead())
                .contains(CODE.value().substring(0, 5) + "-" + CODE.value().substring(5))
                .contains("https://gonghui.yanan.example")
                .contains("2026")
                .contains("31");
    }

    @ParameterizedTest
    @EnumSource(PosterWords.class)
    void the_longest_names_are_printed_whole_and_leave_the_code_readable(PosterWords words)
            throws Exception {
        var title = "延安市新就业形态劳动者集中入会专项行动（2026—2027年度）第一阶段".repeat(4).substring(0, 120);
        var union = "延安市宝塔区桥沟街道外卖配送、网约车和货车司机行业工会联合会".repeat(4).substring(0, 120);
        var pdf = poster(title, union, words).pdf(List.of());
        var png = Sheet.png(pdf);
        keep(words + "-long", pdf, png);

        assertThat(text(pdf).replaceAll("\\s", "")).contains(title).contains(union);
        assertThat(QrReader.read(png)).isEqualTo(ADDRESS);
    }

    @Test
    void a_rare_character_is_a_blank_with_its_code_point_and_never_a_hole() throws Exception {
        var pdf = poster("𠮷祥里入会行动", "𬭬镇龘靐工会", PosterWords.CHINESE).pdf(List.of());
        keep("CHINESE-rare", pdf, Sheet.png(pdf));

        var text = text(pdf).replaceAll("\\s", "");
        assertThat(text).contains("20BB7", "祥里入会行动", "龘靐工会");
    }

    @Test
    void it_is_a_sheet_of_a4_small_enough_for_a_chat() throws Exception {
        var pdf = poster(TITLE, UNION, PosterWords.CHINESE).pdf(List.of());
        var png = Sheet.png(pdf);

        assertThat(pdf.length).isLessThan(150_000);
        assertThat(png.length).isLessThan(400_000);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat((double) image.getHeight() / image.getWidth()).isBetween(1.41, 1.42);
    }

    @Test
    void what_it_shows_differs_with_everything_on_it() {
        var all = new HashSet<String>();
        for (var words : PosterWords.values()) {
            all.add(poster(TITLE, UNION, words).shows());
        }
        all.add(poster(TITLE + "！", UNION, PosterWords.CHINESE).shows());
        all.add(poster(TITLE, UNION + "会", PosterWords.CHINESE).shows());
        all.add(
                new Poster(way(TITLE, UNION, Openness.OPEN, END.plusDays(1)), PosterWords.CHINESE)
                        .shows());

        assertThat(all).hasSize(5);
        assertThat(poster(TITLE, UNION, PosterWords.CHINESE).shows()).isIn(all);
        assertThat(
                        Set.of(
                                poster(TITLE, UNION, PosterWords.CHINESE).subject(PosterFormat.PDF),
                                poster(TITLE, UNION, PosterWords.CHINESE).subject(PosterFormat.PNG),
                                poster(TITLE, UNION, PosterWords.ENGLISH)
                                        .subject(PosterFormat.PNG)))
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Openness.class)
    void there_is_one_of_every_way_that_people_can_or_will_take(Openness openness) {
        var way = way(TITLE, UNION, openness, END);
        switch (openness) {
            case OPEN, NOT_STARTED, PAUSED ->
                    assertThat(Poster.of(way, PosterWords.CHINESE).way()).isEqualTo(way);
            case CLOSED -> refused(way, PosterProblem.POSTER_CHANNEL_CLOSED);
            case ENDED -> refused(way, PosterProblem.POSTER_DRIVE_OVER);
            case UNIT_NOT_ACTIVE, UNIT_WITHOUT_MEMBERS ->
                    refused(way, PosterProblem.POSTER_UNIT_TAKES_NO_MEMBERS);
        }
    }

    private static void refused(Way way, PosterProblem why) {
        assertThatThrownBy(() -> Poster.of(way, PosterWords.CHINESE))
                .isInstanceOfSatisfying(
                        Rejection.class, refusal -> assertThat(refusal.type()).isEqualTo(why));
    }

    private static Poster poster(String title, String union, PosterWords words) {
        return new Poster(way(title, union, Openness.OPEN, END), words);
    }

    private static Way way(String title, String union, Openness openness, LocalDate end) {
        return new Way(
                CODE,
                new QrCode(ADDRESS),
                "https://gonghui.yanan.example",
                title,
                new UUID(0, 1),
                union,
                end,
                openness);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** For a person to look at. */
    private static void keep(String name, byte[] pdf, byte[] png) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "posters"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        Files.write(folder.resolve(name + ".png"), png);
    }
}
