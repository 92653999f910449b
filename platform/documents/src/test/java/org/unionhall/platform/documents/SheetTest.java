package org.unionhall.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Room ROOM = new Room(50, 50, 495, 100);

    @Test
    void what_is_written_can_be_read_and_copied_again() throws IOException {
        assertThat(copied(written("宝塔区总工会 Baota, 2026年", ROOM))).isEqualTo("宝塔区总工会 Baota, 2026年");
    }

    @Test
    void its_font_is_embedded_and_only_what_is_used_of_it() throws IOException {
        var pdf = written("宝塔区总工会", ROOM);
        assertThat(pdf.length).isLessThan(100_000);
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void a_character_no_font_has_is_a_blank_with_its_code_point() throws IOException {
        assertThat(copied(written("𠮷田", ROOM)).replaceAll("\\s", "")).contains("U+", "20BB7", "田");
    }

    @Test
    void another_font_of_the_machine_is_asked_first_and_one_that_is_not_there_is_passed_over()
            throws IOException {
        var own = Path.of("src/main/resources/fonts/NotoSansSC-Regular.ttf");
        try (var sheet =
                new Sheet("", "", Locale.CHINESE, List.of(Path.of("/no/such/font.ttf"), own))) {
            sheet.text("𠮷田", ROOM, 20, 10, Color.BLACK);
            assertThat(copied(sheet.pdf()).replaceAll("\\s", "")).contains("20BB7", "田");
        }
    }

    @Test
    void radicals_of_copied_documents_are_the_characters_they_look_like() throws IOException {
        assertThat(copied(written("\u2F2F会\u2ED3", ROOM))).isEqualTo("工会长");
    }

    @Test
    void marks_that_are_never_seen_are_left_out() throws IOException {
        assertThat(copied(written("工\u200B会\uFE00\u202E", ROOM))).isEqualTo("工会");
    }

    @Test
    void a_long_text_becomes_smaller_and_stays_within_its_room() throws IOException {
        var image = picture(written("延安市宝塔区快递行业工会联合会".repeat(8), ROOM));

        assertThat(rows(image)).allMatch(y -> y >= ROOM.top() && y <= ROOM.top() + ROOM.height());
        assertThat(columns(image)).allMatch(x -> x >= ROOM.left() - 1 && x <= 546);
    }

    @Test
    void a_word_longer_than_a_line_is_broken() throws IOException {
        var image = picture(written("W".repeat(120), ROOM));
        assertThat(columns(image)).allMatch(x -> x >= ROOM.left() - 1 && x <= 546);
    }

    @Test
    void lines_are_even_and_none_begins_with_a_full_stop() throws IOException {
        assertThat(linesOf("工会会员入会须知", 7)).containsExactly("工会会员", "入会须知");
        assertThat(linesOf("工会会员。", 4)).containsExactly("工会会", "员。");
    }

    @Test
    void letters_become_a_little_smaller_to_save_a_line() throws IOException {
        try (var sheet = new Sheet("", "", Locale.CHINESE, List.of())) {
            sheet.text("工会会员入会须知", new Room(0, 0, 7 * 20, 200), 20, 8, Color.BLACK);
            assertThat(copied(sheet.pdf()).lines()).containsExactly("工会会员入会须知");
        }
    }

    private static List<String> linesOf(String text, int ems) throws IOException {
        try (var sheet = new Sheet("", "", Locale.CHINESE, List.of())) {
            sheet.text(text, new Room(0, 0, ems * 20 + 1, 200), 20, 20, Color.BLACK);
            return copied(sheet.pdf()).lines().toList();
        }
    }

    @Test
    void an_address_is_not_broken_at_its_dots() throws IOException {
        try (var sheet = new Sheet("", "", Locale.ENGLISH, List.of())) {
            sheet.text(
                    "Open https://a.example.org/b", new Room(0, 0, 260, 90), 20, 20, Color.BLACK);
            assertThat(copied(sheet.pdf()).lines().map(String::strip).toList())
                    .containsExactly("Open", "https://a.example.org/b");
        }
    }

    private static byte[] written(String text, Room room) {
        try (var sheet = new Sheet("", "", Locale.CHINESE, List.of())) {
            sheet.text(text, room, 30, 8, Color.BLACK);
            return sheet.pdf();
        }
    }

    private static String copied(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Sheet.png(pdf)));
    }

    /** Where there is ink, in points. */
    private static Set<Integer> rows(BufferedImage image) {
        return ink(image, false);
    }

    private static Set<Integer> columns(BufferedImage image) {
        return ink(image, true);
    }

    private static Set<Integer> ink(BufferedImage image, boolean across) {
        var found = new TreeSet<Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) < 128) {
                    found.add((across ? x : y) * 72 / 150);
                }
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }
}
