package org.unionhall.membership.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.Sex;
import org.unionhall.platform.web.problem.Rejection;

class ReadRosterTest {

    private static final RosterLimits LIMITS =
            new RosterLimits(5, 10, 50, 2, 1 << 20, Duration.ofDays(1));

    private final List<List<ReadRow>> pieces = new ArrayList<>();
    private final ReadRoster roster =
            new ReadRoster(LIMITS, (position, rows) -> pieces.add(position, rows));

    @Test
    void titles_second_headers_sums_and_signatures_are_no_people() throws IOException {
        read(
                """
                宝塔区会员花名册
                填报单位(盖章):,,
                序号,*姓 名：,身份证号码（必填）
                1,张三,1

                序号,姓名,身份证号码
                2,李四,2
                3,,
                合计,,2人
                填表人:王五,,
                4,,3
                5,王六,
                """);
        assertThat(pieces).hasSize(2);
        assertThat(pieces.stream().flatMap(List::stream).map(ReadRow::line))
                .containsExactly(4, 7, 11, 12);
        assertThat(roster.header().unknown()).containsExactly("序号");
    }

    @Test
    void after_ten_blank_rows_nothing_more_is_read() throws IOException {
        read("姓名,证件号码\n张三,1\n" + ",\n".repeat(11) + "说明:,以下为旧名册\n李四,2\n");
        assertThat(roster.rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"姓名", "姓名,电话", "一,二", ""})
    void without_a_name_and_a_document_there_is_no_header(String text) {
        assertThatThrownBy(() -> read(text)).hasMessageContaining("ROSTER_HAS_NO_HEADER");
    }

    @Test
    void two_columns_of_one_meaning_are_not_guessed_between() {
        assertThatThrownBy(() -> read("姓名,身份证号,联系电话,手机")).hasMessageContaining("COLUMN_TWICE");
    }

    @Test
    void more_rows_and_columns_than_are_taken_are_refused() {
        assertThatThrownBy(() -> read("姓名,证件号码\n" + "张三,1\n".repeat(6)))
                .hasMessageContaining("ROSTER_TOO_LONG");
        assertThatThrownBy(() -> read("姓名,证件号码" + ",x".repeat(9)))
                .hasMessageContaining("ROSTER_TOO_WIDE");
        assertThatThrownBy(() -> read("姓名,证件号码\n" + "长".repeat(51)))
                .hasMessageContaining("ROSTER_TOO_WIDE");
    }

    @Test
    void quotes_separators_and_formulas_of_texts_are_read() throws IOException {
        var rows = new ArrayList<ReadRow>();
        new CsvReader(new StringReader("a;\"b;\"\"c\"\"\nd\";=\"0012\";'13\r\n6.1E+17;;"), LIMITS)
                .read(rows::add);
        assertThat(rows.get(0).cells()).containsExactly("a", "b;\"c\"\nd", "0012", "13");
        assertThat(rows.get(1).faults()).containsEntry(0, CellFault.LOST_DIGITS);
        assertThat(rows).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE"})
    void a_text_is_kept_in_utf8_whatever_it_came_in(String charset) throws IOException {
        var text = (charset.endsWith("LE") ? "\uFEFF" : "") + "姓名,㐀𠮷\n".repeat(20_000);
        var sent = new ByteArrayInputStream(text.getBytes(Charset.forName(charset)));
        var kept = RosterStream.of(sent).readAllBytes();
        assertThat(new String(kept, StandardCharsets.UTF_8).replace("\uFEFF", ""))
                .isEqualTo(text.replace("\uFEFF", ""));
        assertThat(kept).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void what_is_neither_is_refused() {
        for (var bytes :
                List.of(new byte[] {1, 2, 3}, new byte[] {'a', (byte) 0xFF, (byte) 0xFF})) {
            assertThatThrownBy(
                            () -> RosterStream.of(new ByteArrayInputStream(bytes)).readAllBytes())
                    .isInstanceOf(Rejection.class)
                    .hasMessageContaining("ROSTER_NOT_READABLE");
        }
    }

    @Test
    void a_row_says_its_values_in_the_words_of_clerks() throws IOException {
        read(
                "姓名,性别,证件类型,证件号码,手机,群体,用工形式,农民工,出生年月\n"
                        + "张三,男性,护照,E1234,139 1234 5678,快递员,派遣,√,1990.03");
        var row = row(pieces.get(0).get(0));
        assertThat(row.wrong()).isEmpty();
        assertThat(row.sex()).isEqualTo(Sex.MALE);
        assertThat(row.form().idType()).isEqualTo(IdType.PASSPORT);
        assertThat(row.form().group()).isEqualTo("COURIER");
        assertThat(row.form().employmentForm()).isEqualTo(EmploymentForm.DISPATCH);
        assertThat(row.form().migrantWorker()).isTrue();
        assertThat(row.mobile().number()).isEqualTo("13912345678");
        assertThat(row.form().birthDate()).isNull();
        assertThat(row).hasToString("RosterRow[2]");
    }

    @Test
    void what_is_not_understood_is_said_of_its_cell() throws IOException {
        read("姓名,证件号码,性别,证件类型,出生日期,手机,群体,就业形式,农民工\n张三,1,中,卡,昨天,1/2,无,无,也许");
        assertThat(row(pieces.get(0).get(0)).wrong())
                .extracting(RosterRow.Wrong::column)
                .containsExactlyInAnyOrder(
                        RosterColumn.SEX,
                        RosterColumn.ID_TYPE,
                        RosterColumn.BIRTH_DATE,
                        RosterColumn.MOBILE,
                        RosterColumn.GROUP,
                        RosterColumn.EMPLOYMENT_FORM,
                        RosterColumn.MIGRANT_WORKER);
    }

    @Test
    void what_a_row_does_not_say_is_as_usual() throws IOException {
        read("姓名,证件号码\n张三,1");
        var row = row(pieces.get(0).get(0));
        assertThat(row.form().group()).isEqualTo("TRUCK_DRIVER");
        assertThat(row.form().idType()).isEqualTo(IdType.RESIDENT_ID);
        assertThat(row.said())
                .isEqualTo(Map.of(RosterColumn.NAME, "张三", RosterColumn.ID_NUMBER, "1"));
    }

    private RosterRow row(ReadRow read) {
        return new RowReader(
                        roster.header(),
                        new UsualWork("TRUCK_DRIVER", EmploymentForm.PLATFORM, false),
                        name -> "快递员".equals(name) ? Optional.of("COURIER") : Optional.empty())
                .read(read);
    }

    private void read(String text) throws IOException {
        new CsvReader(
                        new InputStreamReader(
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                                StandardCharsets.UTF_8),
                        LIMITS)
                .read(roster);
        roster.finish();
    }
}
