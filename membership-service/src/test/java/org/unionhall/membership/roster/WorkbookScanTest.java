package org.unionhall.membership.roster;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would fill the memory while a workbook is read is refused before it is read. */
class WorkbookScanTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet>";
    private static final long HELD = 1 << 20;

    @Test
    void a_sheet_as_programs_write_it_goes_through_however_many_rows_it_has() {
        var row = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>17</v></c><c r=\"B1\" s=\"2\"/></row>";
        var merged = "<mergeCell ref=\"A1:B1\"/>";
        assertThatCode(
                        () ->
                                sheet(
                                        HEAD
                                                + "<sheetData>"
                                                + row.repeat(50_000)
                                                + "</sheetData><mergeCells>"
                                                + merged.repeat(20_000)
                                                + "</mergeCells></worksheet>"))
                .doesNotThrowAnyException();
    }

    @Test
    void one_endless_cell_is_refused_in_whatever_pieces_its_text_comes() {
        refused(HEAD + "<row><c><is><t>" + "x".repeat(300_000), "UNPACKS");
        refused(HEAD + "<row><c><is>" + "<r><t>some text</t></r>".repeat(20_000), "UNPACKS");
        refused(HEAD + "<x:row><x:c><x:f>" + "<a>1</a>".repeat(40_000), "UNPACKS");
        refused(HEAD + "<row><c r=\"" + "A".repeat(200_000), "UNPACKS");
    }

    @Test
    void one_endless_row_is_refused() {
        refused(HEAD + "<row>" + "<c/>".repeat(20_000), "UNPACKS");
    }

    @Test
    void what_other_parts_are_is_no_part_of_a_sheet() {
        refused(HEAD + "<cellXfs><xf/>", "BROKEN");
        refused(HEAD + "<sst><si>", "BROKEN");
    }

    @Test
    void a_part_that_is_held_as_a_whole_is_not_longer_than_may_be() {
        var texts = "<sst>" + "<si><t>张三</t></si>".repeat(60_000);
        assertThatThrownBy(() -> scan(texts, StandardCharsets.UTF_8, false))
                .hasMessageContaining("UNPACKS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a [<!ENTITY b \"c\">]>", "<row><c><t><![CDATA[<<<]]></t>"})
    void entities_and_hidden_marks_are_refused(String text) {
        refused(text, "BROKEN");
    }

    @Test
    void another_encoding_is_refused() {
        assertThatThrownBy(() -> scan(HEAD, StandardCharsets.UTF_16, true))
                .hasMessageContaining("BROKEN");
        assertThatThrownBy(() -> scan(HEAD, StandardCharsets.UTF_16LE, true))
                .hasMessageContaining("BROKEN");
        refused("<?xml version='1.0' encoding='UTF-7'?><worksheet>", "BROKEN");
    }

    @Test
    void pictures_are_left_alone() {
        assertThatCode(() -> scan("\u0089PNG\0<c>", StandardCharsets.ISO_8859_1, false))
                .doesNotThrowAnyException();
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> sheet(text)).hasMessageContaining(why);
    }

    private static void sheet(String text) throws IOException {
        scan(text, StandardCharsets.UTF_8, true);
    }

    private static void scan(String text, Charset charset, boolean sheet) throws IOException {
        WorkbookScan.part(new ByteArrayInputStream(text.getBytes(charset)), sheet, HELD);
    }
}
