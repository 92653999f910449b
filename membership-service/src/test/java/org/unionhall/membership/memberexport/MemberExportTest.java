package org.unionhall.membership.memberexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.membership.Given.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

@QuarkusTest
@QuarkusTestResource(World.class)
class MemberExportTest {

    private final Given.City city = Given.aCity();
    private final UUID clerk = Given.clerkOf(city.city());

    @Test
    void a_clerk_gets_the_members_of_the_union_and_below_as_texts_with_masked_numbers() {
        join(city.north(), "=1+1物流公司");
        join(city.south(), "延安顺丰速运有限公司");

        var export = Exports.ask(clerk, city.city().id());
        Exports.read(clerk, export)
                .body("state", equalTo("WAITING"))
                .body("total", equalTo(2))
                .body("file", nullValue());
        Exports.finish(clerk, export);
        Exports.read(clerk, export)
                .body("state", equalTo("DONE"))
                .body("done", equalTo(2))
                .body("file.address", equalTo(Exports.PATH + "/" + export + "/file"))
                .body("file.endsAt", notNullValue());

        var rows = Exports.rows(Exports.file(clerk, export));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("会员编号", "姓名").endsWith("导出编号");
        assertThat(rows.subList(1, 3))
                .allSatisfy(
                        row -> {
                            assertThat(row.get(4)).matches("\\*{14}[0-9]{3}[0-9X]");
                            assertThat(row.get(2)).isIn("男", "女");
                            assertThat(row.get(12)).isEqualTo("在籍");
                            assertThat(row.get(14)).isEqualTo(export.toString());
                        })
                .extracting(row -> row.get(6))
                .containsExactlyInAnyOrder(city.north().name(), city.south().name());
        assertThat(rows).extracting(row -> row.get(10)).contains("=1+1物流公司");
    }

    @Test
    void no_cell_is_a_formula_and_the_second_sheet_says_who_had_it_made_and_why()
            throws IOException {
        join(city.north(), "=HYPERLINK(\"http://x\")公司");
        var export = Exports.ask(clerk, city.city().id());
        Exports.finish(clerk, export);

        var workbook = Exports.file(clerk, export);
        assertThat(part(workbook, "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .contains("=HYPERLINK", "<oddFooter>");
        assertThat(Exports.rows(workbook, 1).toString())
                .contains(export.toString(), clerk.toString(), "年度会员信息核对");
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(workbook))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }

    @Test
    void an_english_reader_gets_english_words() {
        join(city.north(), "SF");
        var export =
                as(clerk)
                        .header("Accept-Language", "en")
                        .body(Exports.of(city.city().id()))
                        .post(Exports.PATH)
                        .then()
                        .statusCode(202)
                        .extract()
                        .jsonPath()
                        .getUUID("id");
        Exports.finish(clerk, export);

        var rows = Exports.rows(Exports.file(clerk, export));
        assertThat(rows.get(0)).startsWith("Member number", "Name");
        assertThat(rows.get(1)).contains("active", "resident identity card", "courier");
    }

    @Test
    void a_repetition_with_the_same_key_is_the_same_export() {
        var key = UUID.randomUUID().toString();
        var ids =
                List.of(1, 2).stream()
                        .map(
                                time ->
                                        as(clerk)
                                                .header("Idempotency-Key", key)
                                                .body(Exports.of(city.city().id()))
                                                .post(Exports.PATH)
                                                .then()
                                                .statusCode(202)
                                                .header("Location", notNullValue())
                                                .extract()
                                                .<String>path("id"))
                        .distinct();
        assertThat(ids).hasSize(1);
        as(clerk).get(Exports.PATH).then().body("items", hasSize(1));
    }

    @Test
    void a_cancelled_export_rests_and_goes_on_when_it_is_resumed() {
        for (int member = 0; member < 5; member++) {
            join(city.north(), null);
        }
        var export = Exports.ask(clerk, city.city().id());
        while (Exports.state(clerk, export).equals("WAITING")) {
            Exports.turn();
        }
        Exports.read(clerk, export).body("done", equalTo(2));
        Exports.cancel(clerk, export);
        while (Exports.turn()) {} // others'
        Exports.read(clerk, export).body("state", equalTo("CANCELLED"));
        problem(as(clerk).post(path(export, "cancel")), 409, "JOB_OVER");
        problem(as(clerk).get(path(export, "file")), 409, "JOB_NOT_DONE");

        as(clerk).post(path(export, "resume")).then().body("state", equalTo("WAITING"));
        problem(as(clerk).post(path(export, "resume")), 409, "JOB_NOT_STOPPED");
        Exports.finish(clerk, export);
        assertThat(Exports.rows(Exports.file(clerk, export)))
                .hasSize(6)
                .extracting(row -> row.get(0))
                .doesNotHaveDuplicates();
        problem(as(clerk).post(path(export, "resume")), 409, "JOB_NOT_STOPPED");
        problem(as(clerk).post(path(export, "cancel")), 409, "JOB_OVER");
    }

    @Test
    void who_loses_the_right_gets_neither_the_list_nor_its_file() {
        join(city.north(), null);
        var account = UUID.randomUUID();
        var appointment = Given.appoint(account, city.city(), "CLERK", Given.CLERK);
        var done = Exports.ask(account, city.city().id());
        Exports.finish(account, done);
        var waiting = Exports.ask(account, city.city().id());

        Given.tellAppointment(appointment, 2, account, city.city(), "CLERK", Given.CLERK, true);
        Given.awaitRow("appointment_copy", "version = 2 AND appointment_id", appointment);

        problem(as(account).get(path(done, "file")), 404, "NOT_FOUND");
        Exports.finish(account, waiting);
        Exports.read(account, waiting)
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("NOT_FOUND"))
                .body("file", nullValue());
    }

    @Test
    void an_account_has_so_many_unfinished_jobs_and_no_more() {
        for (int job = 0; job < 60; job++) {
            Exports.ask(clerk, city.city().id());
        }
        problem(
                as(clerk).body(Exports.of(city.city().id())).post(Exports.PATH),
                429,
                "TOO_MANY_JOBS");
        while (Exports.turn()) {}
        Exports.ask(clerk, city.city().id());
    }

    @Test
    void a_purpose_that_says_nothing_and_an_unknown_group_are_refused() {
        var body = new HashMap<>(Exports.of(city.city().id()));
        body.put("purpose", "1234");
        problem(as(clerk).body(body).post(Exports.PATH), 422, "PURPOSE_NOT_WORDS");
        body.putAll(Exports.of(city.city().id()));
        body.put("group", "NOBODY");
        as(clerk)
                .body(body)
                .post(Exports.PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/group"));
    }

    private void join(Given.Unit unit, String employer) {
        var application = new HashMap<>(Given.application(unit));
        if (employer != null) {
            application.put("employer", Map.of("name", employer));
        }
        Given.join(application, clerk);
    }

    private static String path(UUID export, String rest) {
        return Exports.PATH + "/" + export + "/" + rest;
    }

    private static void problem(io.restassured.response.Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
