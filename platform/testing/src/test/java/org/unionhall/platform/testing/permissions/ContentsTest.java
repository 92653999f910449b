package org.unionhall.platform.testing.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.contract.Answer;

class ContentsTest {

    private static final String ID = "018f0000-0000-7000-8000-000000000000";

    @Test
    void an_id_is_found_in_a_header_in_the_text_and_in_a_workbook() {
        assertThat(Contents.hold(answer("x", "</units/" + ID + ">"), ID)).isTrue();
        assertThat(Contents.hold(answer("a," + ID, ""), ID)).isTrue();
        assertThat(Contents.hold(workbook("<v>" + ID + "</v>"), ID)).isTrue();
    }

    @Test
    void an_id_that_is_nowhere_is_not_found() {
        assertThat(Contents.hold(answer("x", ""), ID)).isFalse();
        assertThat(Contents.hold(workbook("<v>x</v>"), ID)).isFalse();
    }

    @Test
    void one_of_several_numbers_is_found_wherever_it_begins_and_ends() {
        var numbers = Set.of("13800138000", "61060219900101001X");
        assertThat(Contents.holdAny(answer("{\"a\":\"x13800138000\"}", ""), numbers)).isTrue();
        assertThat(Contents.holdAny(answer("0061060219900101001X1", ""), numbers)).isTrue();
        assertThat(Contents.holdAny(answer("x", "13800138000"), numbers)).isTrue();
        assertThat(Contents.holdAny(workbook("<v>13800138000</v>"), numbers)).isTrue();
        assertThat(Contents.holdAny(answer("138001380 00 61060219900101001", ""), numbers))
                .isFalse();
        assertThat(Contents.holdAny(answer("13800138000", ""), Set.of())).isFalse();
    }

    private static Answer answer(String text, String link) {
        return new Answer(200, Map.of("link", link), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer workbook(String sheet) {
        try (var bytes = new ByteArrayOutputStream();
                var parts = new ZipOutputStream(bytes)) {
            parts.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            parts.write(sheet.getBytes(StandardCharsets.UTF_8));
            parts.finish();
            return new Answer(200, Map.of(), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
