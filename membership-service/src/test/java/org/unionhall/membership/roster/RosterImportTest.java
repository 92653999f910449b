package org.unionhall.membership.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.membership.Given.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.correction.Correcting;
import org.unionhall.platform.web.HouseClock;

@QuarkusTest
@QuarkusTestResource(World.class)
class RosterImportTest {

    private final Given.City city = Given.aCity();
    private final Given.Unit north = city.north();
    private final UUID clerk = Given.clerkOf(city.city());

    @Test
    void a_roster_is_checked_then_committed_then_changes_nothing_then_is_taken_back() {
        var roster = Rosters.of(7);
        var id = Rosters.taken(Rosters.sent(clerk, north.id(), roster));
        Rosters.read(clerk, id).body("state", equalTo("CHECKING")).body("rows", equalTo(7));
        Rosters.finish(clerk, id);
        counts(id, "CHECKED", 7, 0, 0);
        assertThat(members()).isZero();
        assertThat(Rosters.marked(clerk, id))
                .hasSize(8)
                .extracting(row -> row.get(0))
                .contains("新增");

        Rosters.committed(clerk, id);
        counts(id, "COMMITTED", 7, 0, 0);
        assertThat(members()).isEqualTo(7);
        assertThat(Rosters.marked(clerk, id).get(1).get(2)).matches("[0-9]{13}");

        var again = Rosters.checked(clerk, north.id(), roster);
        counts(again, "CHECKED", 0, 7, 0);
        problem(Rosters.move(clerk, again, "commit"), 409, "IMPORT_NOTHING_TO_COMMIT");

        Rosters.move(clerk, id, "undo").then().statusCode(200).body("state", equalTo("UNDOING"));
        Rosters.finish(clerk, id);
        Rosters.read(clerk, id)
                .body("state", equalTo("UNDONE"))
                .body("undone", equalTo(7))
                .body("kept", equalTo(0));
        assertThat(members()).isZero();
        assertThat(ledger("VOIDED")).isEqualTo(7);
        problem(Rosters.move(clerk, id, "undo"), 409, "IMPORT_NOT_COMMITTED");

        var anew = Rosters.checked(clerk, north.id(), roster);
        Rosters.committed(clerk, anew);
        counts(anew, "COMMITTED", 7, 0, 0);
    }

    @Test
    void headcounts_follow() {
        var id = Rosters.checked(clerk, north.id(), Rosters.of(3));
        Rosters.committed(clerk, id);
        headcount(3);
        Rosters.move(clerk, id, "undo").then().statusCode(200);
        Rosters.finish(clerk, id);
        headcount(0);
    }

    @Test
    void a_job_killed_in_the_middle_goes_on_where_it_stood_and_ends_equal() {
        var id = Rosters.checked(clerk, north.id(), Rosters.of(50));
        Rosters.move(clerk, id, "commit").then().statusCode(200);
        while (Rosters.read(clerk, id).extract().<Integer>path("done") < 20) {
            Rosters.turn();
        }
        Rosters.move(clerk, id, "cancel")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        assertThat(members()).isEqualTo(20);
        problem(Rosters.move(clerk, id, "commit"), 409, "IMPORT_NOT_CHECKED");
        Rosters.move(clerk, id, "resume").then().statusCode(200);
        Rosters.finish(clerk, id);
        counts(id, "COMMITTED", 50, 0, 0);
        assertThat(members()).isEqualTo(50);
    }

    @Test
    void what_was_committed_in_part_can_be_taken_back() {
        var id = Rosters.checked(clerk, north.id(), Rosters.of(50));
        Rosters.move(clerk, id, "commit").then().statusCode(200);
        while (Rosters.read(clerk, id).extract().<Integer>path("done") < 20) {
            Rosters.turn();
        }
        Rosters.move(clerk, id, "cancel").then().statusCode(200);
        Rosters.move(clerk, id, "undo").then().statusCode(200);
        Rosters.finish(clerk, id);
        Rosters.read(clerk, id).body("state", equalTo("UNDONE")).body("undone", equalTo(20));
        assertThat(members()).isZero();
    }

    @Test
    void as_soon_as_somebody_has_changed_the_whole_stays() {
        var id = Rosters.checked(clerk, north.id(), Rosters.of(2));
        Rosters.committed(clerk, id);
        Given.change(
                "UPDATE member SET version = 2 WHERE id = (SELECT member_id FROM"
                        + " member_import_member WHERE import_id = ? LIMIT 1)",
                id);
        problem(Rosters.move(clerk, id, "undo"), 409, "IMPORT_TOUCHED");
        assertThat(members()).isEqualTo(2);
    }

    @Test
    void every_row_is_held_against_the_rules_of_joining() {
        var young = Given.residentId("610602", LocalDate.now(HouseClock.ZONE).minusYears(15), 11);
        var right = Given.residentId();
        var wrongCheck = right.substring(0, 17) + (right.endsWith("1") ? "2" : "1");
        var id =
                Rosters.checked(
                        clerk,
                        north.id(),
                        Rosters.roster(
                                Stream.of(
                                        Rosters.row(young),
                                        Rosters.row(wrongCheck),
                                        Rosters.row("张1", Given.residentId()),
                                        "4,李四," + Given.residentId() + ",1391234,COURIER,平台就业,是",
                                        "5,王五," + Given.residentId() + ",,COURIER,不知道,是",
                                        "6,赵六," + Given.residentId() + ",,无此群体,平台就业,也许",
                                        "7,孙七,,,COURIER,平台就业,是",
                                        "8,周八,６１０６０２,,COURIER,平台就业,是",
                                        Rosters.row(" 吴 九 ".strip(), fullWidth(right)))));
        counts(id, "CHECKED", 1, 0, 8);
        var marks = Rosters.marked(clerk, id);
        assertThat(marks.get(1).get(1)).contains("身份证号", "16");
        assertThat(marks.get(4).get(1)).contains("第5行", "手机号码");
        assertThat(marks.get(5).get(1)).contains("就业形式");
        assertThat(marks.get(6).get(1)).contains("所属群体", "是否农民工");
        assertThat(marks.get(9).get(0)).isEqualTo("新增");
    }

    @Test
    void twice_in_the_roster_a_member_here_an_applicant_and_one_elsewhere_are_told_apart() {
        var twice = Given.residentId();
        var applicant = Given.application(north);
        Given.apply(UUID.randomUUID(), applicant).then().statusCode(201);
        var elsewhere = Given.application(city.south());
        Given.join(elsewhere, clerk);
        var far = Given.aCity();
        var foreign = Given.application(far.north());
        Given.join(foreign, Given.clerkOf(far.city()));
        var member = Given.application(north);
        Given.join(member, clerk);
        var id =
                Rosters.checked(
                        clerk,
                        north.id(),
                        Rosters.roster(
                                Stream.of(
                                        Rosters.row(twice),
                                        Rosters.row(twice),
                                        Rosters.row("阿不都·艾尼", (String) applicant.get("idNumber")),
                                        Rosters.row("阿不都·艾尼", (String) elsewhere.get("idNumber")),
                                        Rosters.row("阿不都·艾尼", (String) foreign.get("idNumber")),
                                        Rosters.row("另一个人", (String) foreign.get("idNumber")),
                                        "7,阿不都·艾尼," + member.get("idNumber") + ",,COURIER,平台就业,是",
                                        "8,改名字," + Given.residentId() + ",,COURIER,平台就业,是")));
        counts(id, "CHECKED", 2, 1, 5);
        var marks = Rosters.marked(clerk, id);
        assertThat(marks.get(2).get(1)).contains("第 2 行");
        assertThat(marks.get(3).get(1)).contains("审核");
        assertThat(marks.get(4).get(1)).contains("转接").doesNotContain(city.south().name());
        assertThat(marks.get(5).get(1))
                .isEqualTo(marks.get(5).get(1).replace(far.north().name(), ""));
        assertThat(marks.get(7).get(0)).isEqualTo("无变化");
    }

    @Test
    void everybody_who_is_found_reads_of_it_once() {
        var far = Given.aCity();
        var foreign = Given.application(far.north());
        Given.join(foreign, Given.clerkOf(far.city()));
        var member = Given.application(north);
        Given.join(member, clerk);
        var id =
                Rosters.checked(
                        clerk,
                        north.id(),
                        Rosters.roster(
                                Stream.of(
                                        Rosters.row("猜一个人", (String) member.get("idNumber")),
                                        Rosters.row("猜一个人", (String) foreign.get("idNumber")),
                                        Rosters.row(Given.residentId()),
                                        Rosters.row(Given.residentId()))));
        Rosters.committed(clerk, id);
        assertThat(
                        Given.count(
                                "select count(*) from access_log a join member m on m.id ="
                                        + " a.subject_id join member_import i on i.reason ="
                                        + " a.purpose where a.field = 'MEMBERSHIP' and a.actor_id"
                                        + " = '"
                                        + clerk
                                        + "' and i.id = '"
                                        + id
                                        + "'"))
                .isEqualTo(2);
    }

    @Test
    void a_member_of_whom_the_register_says_otherwise_is_refused_by_cell() {
        var member = Given.application(north);
        Given.join(member, clerk);
        var id =
                Rosters.checked(
                        clerk,
                        north.id(),
                        Rosters.roster(
                                Stream.of(
                                        "1,另外一人," + member.get("idNumber") + ",,COURIER,劳动合同,是")));
        counts(id, "CHECKED", 0, 0, 1);
        assertThat(Rosters.marked(clerk, id).get(1).get(1)).contains("姓名", "就业形式", "不更改已有会员");
    }

    @Test
    void an_account_learns_of_only_so_many_people_elsewhere() {
        var far = Given.aCity();
        var foreign = Given.application(far.north());
        Given.join(foreign, Given.clerkOf(far.city()));
        Given.change(
                "INSERT INTO daily_use (account_id, day, kind, used) VALUES (?, (now() AT TIME ZONE"
                        + " 'Asia/Shanghai')::date, 'FOUND_ELSEWHERE', 100000000)",
                clerk);
        var id =
                Rosters.checked(
                        clerk,
                        north.id(),
                        Rosters.roster(Stream.of(Rosters.row((String) foreign.get("idNumber")))));
        Rosters.read(clerk, id)
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("TOO_MANY_TAKEN"))
                .body("refused", equalTo(0));
    }

    @Test
    void a_row_may_name_a_union_in_reach_and_no_other() {
        var far = Given.aCity();
        var rows =
                Stream.of(
                        "姓名,证件号码,所属工会,群体,用工形式,农民工",
                        "张三," + Given.residentId() + "," + north.name() + ",COURIER,平台就业,否",
                        "李四," + Given.residentId() + ",没有的工会,COURIER,平台就业,否",
                        "王五,"
                                + Given.residentId()
                                + ","
                                + city.closed().name()
                                + ",COURIER,平台就业,否");
        var id = Rosters.checked(clerk, city.city().id(), String.join("\n", rows.toList()));
        counts(id, "CHECKED", 1, 0, 2);
        Rosters.committed(clerk, id);
        assertThat(members()).isEqualTo(1);

        var one =
                "姓名,证件号码,所属工会,群体,用工形式,农民工\n张三,"
                        + Given.residentId()
                        + ","
                        + city.south().name()
                        + ",COURIER,平台就业,否";
        counts(Rosters.checked(clerk, north.id(), one), "CHECKED", 0, 0, 1);
        problem(Rosters.sent(clerk, far.north().id(), one), 404, "NOT_FOUND");
    }

    @Test
    void who_loses_the_right_between_check_and_commit_takes_nobody_in() {
        var account = UUID.randomUUID();
        var appointment = Given.appoint(account, city.city(), "CLERK", Given.CLERK);
        var id = Rosters.checked(account, north.id(), Rosters.of(4));
        var other = Rosters.checked(account, north.id(), Rosters.of(4));
        Rosters.move(account, id, "commit").then().statusCode(200);

        Given.tellAppointment(appointment, 2, account, city.city(), "CLERK", Given.CLERK, true);
        Given.awaitRow("appointment_copy", "version = 2 AND appointment_id", appointment);

        Rosters.finish(account, id);
        Rosters.read(account, id)
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("NOT_FOUND"));
        problem(Rosters.move(account, other, "commit"), 404, "NOT_FOUND");
        problem(as(account).get(Rosters.PATH + "/" + other + "/file"), 404, "NOT_FOUND");
        assertThat(members()).isZero();
    }

    @Test
    void two_rosters_with_the_same_people_make_each_a_member_once() {
        var roster = Rosters.of(5);
        var first = Rosters.checked(clerk, north.id(), roster);
        var second = Rosters.checked(clerk, north.id(), roster);
        Rosters.move(clerk, first, "commit").then().statusCode(200);
        Rosters.move(clerk, second, "commit").then().statusCode(200);
        Rosters.finish(clerk, first);
        Rosters.finish(clerk, second);
        assertThat(members()).isEqualTo(5);
        int created = Rosters.read(clerk, first).extract().path("created");
        Rosters.read(clerk, second).body("unchanged", equalTo(created));
    }

    @Test
    void others_see_nothing_of_it_and_nobody_commits_without_papers() {
        var id = Rosters.taken(Rosters.sent(clerk, north.id(), Rosters.of(1)));
        var other = Given.clerkOf(city.city());
        for (var move : List.of("commit", "undo", "cancel", "resume")) {
            problem(Rosters.move(other, id, move), 404, "NOT_FOUND");
        }
        as(clerk).get(Rosters.PATH).then().body("items.id", hasItem(id.toString()));
        as(other).get(Rosters.PATH).then().body("items", hasSize(0));
        problem(
                as(clerk)
                        .contentType("application/octet-stream")
                        .queryParam("unitId", north.id())
                        .queryParam("reason", "年度会员补录")
                        .queryParam("paperConsent", false)
                        .body(Rosters.of(1).getBytes(StandardCharsets.UTF_8))
                        .post(Rosters.PATH),
                422,
                "PAPER_CONSENT_REQUIRED");
    }

    @Test
    void an_import_ends_with_all_that_was_in_it() {
        var id = Rosters.checked(clerk, north.id(), Rosters.of(2));
        Given.change(
                "UPDATE member_import SET ends_at = now() - interval '1 day' WHERE id = ?", id);
        io.quarkus.arc.Arc.container()
                .select(ForgetImports.class)
                .get()
                .step(java.time.Instant.now());
        problem(as(clerk).get(Rosters.PATH + "/" + id), 404, "NOT_FOUND");
        assertThat(
                        Given.count(
                                "select count(*) from member_import_piece where import_id = '"
                                        + id
                                        + "'"))
                .isZero();
    }

    @Test
    void gb18030_is_told_by_its_content() {
        var roster = Rosters.roster(Stream.of(Rosters.row("㼆㱔", Given.residentId())));
        for (var charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
            var id = Rosters.taken(Rosters.sent(clerk, north.id(), roster, charset));
            Rosters.finish(clerk, id);
            counts(id, "CHECKED", 1, 0, 0);
        }
        var marked = "\uFEFF" + roster;
        counts(Rosters.checked(clerk, north.id(), marked), "CHECKED", 1, 0, 0);
    }

    @Test
    void a_workbook_as_clerks_have_them() {
        var one = Given.residentId();
        var two = Given.residentId();
        var workbook =
                Rosters.workbook(
                        sheet -> {
                            sheet.value(0, 0, "宝塔区快递行业会员花名册");
                            sheet.range(0, 0, 0, 6).merge();
                            sheet.value(1, 0, "填报单位(盖章):");
                            Rosters.heads(
                                    sheet,
                                    2,
                                    "序号",
                                    "*姓 名",
                                    "身份证号码（必填）",
                                    "出生年月",
                                    "联系电话",
                                    "入会时间",
                                    "所属群体",
                                    "就业形式",
                                    "农民工");
                            sheet.value(3, 0, 1);
                            sheet.value(3, 1, "张 三".replace(" ", ""));
                            sheet.value(3, 2, one);
                            sheet.value(
                                    3,
                                    3,
                                    one.substring(6, 10)
                                            + "年"
                                            + Integer.parseInt(one.substring(10, 12))
                                            + "月");
                            sheet.value(3, 4, 13912345678L);
                            sheet.value(3, 6, "快递员");
                            sheet.value(3, 7, "平台就业");
                            sheet.value(3, 8, "√");
                            sheet.value(4, 0, 2);
                            sheet.value(4, 1, "李四");
                            sheet.value(4, 2, two);
                            sheet.value(
                                    4,
                                    3,
                                    LocalDate.of(
                                            Integer.parseInt(two.substring(6, 10)),
                                            Integer.parseInt(two.substring(10, 12)),
                                            Integer.parseInt(two.substring(12, 14))));
                            sheet.style(4, 3).format("yyyy-MM-dd").set();
                            sheet.value(4, 6, "COURIER");
                            sheet.value(4, 7, "劳务派遣");
                            sheet.value(4, 8, "否");
                            sheet.value(5, 0, 3);
                            sheet.value(6, 0, "合计");
                            sheet.value(6, 2, "2人");
                            sheet.value(7, 0, "填表人:王五");
                        });
        var id = Rosters.taken(Rosters.sent(clerk, north.id(), workbook));
        Rosters.finish(clerk, id);
        Rosters.read(clerk, id).body("unknown", equalTo(List.of("序号", "入会时间")));
        assertThat(Rosters.marked(clerk, id)).hasSize(3);
        counts(id, "CHECKED", 2, 0, 0);
    }

    @Test
    void numbers_that_lost_digits_formulas_and_errors_are_refused_by_cell() {
        var right = Given.residentId();
        var workbook =
                Rosters.workbook(
                        sheet -> {
                            Rosters.heads(sheet, 0, "姓名", "身份证号", "手机号码", "群体", "就业形式", "农民工");
                            var rows = List.of(0, 1, 2);
                            for (int row : rows) {
                                sheet.value(row + 1, 0, "张三");
                                sheet.value(row + 1, 3, "COURIER");
                                sheet.value(row + 1, 4, "平台就业");
                                sheet.value(row + 1, 5, "是");
                            }
                            sheet.value(1, 1, 610602199001011200d);
                            sheet.formula(2, 1, "\"" + right + "\"");
                            sheet.value(3, 1, right);
                            sheet.formula(3, 2, "13900000000+1");
                        });
        var id = Rosters.taken(Rosters.sent(clerk, north.id(), workbook));
        Rosters.finish(clerk, id);
        counts(id, "CHECKED", 0, 0, 3);
        var marks = Rosters.marked(clerk, id);
        assertThat(marks.get(1).get(1)).contains("身份证号", "15 位");
        assertThat(marks.get(2).get(1)).contains("身份证号", "公式");
        assertThat(marks.get(3).get(1)).contains("手机号码", "公式");
        var csv = "姓名,身份证号,群体,就业形式,农民工\n张三,6.10602E+17,COURIER,平台就业,是";
        var text = Rosters.checked(clerk, north.id(), csv);
        assertThat(Rosters.marked(clerk, text).get(1).get(1)).contains("15 位");
    }

    @Test
    void what_is_no_roster_is_refused_whole() throws IOException {
        problem(Rosters.sent(clerk, north.id(), ""), 422, "ROSTER_HAS_NO_HEADER");
        problem(Rosters.sent(clerk, north.id(), "一,二\n三,四"), 422, "ROSTER_HAS_NO_HEADER");
        problem(Rosters.sent(clerk, north.id(), Rosters.HEADS), 422, "ROSTER_IS_EMPTY");
        problem(Rosters.sent(clerk, north.id(), "姓名,身份证号,证件号码\n"), 422, "ROSTER_COLUMN_TWICE");
        problem(Rosters.sent(clerk, north.id(), "\"姓名,身份证号"), 422, "ROSTER_NOT_READABLE");
        problem(
                Rosters.sent(clerk, north.id(), new byte[] {1, 2, 3, 4, 5}),
                422,
                "ROSTER_NOT_READABLE");
        problem(
                Rosters.sent(
                        clerk,
                        north.id(),
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
                422,
                "ROSTER_OLD_OR_LOCKED");
        problem(Rosters.sent(clerk, north.id(), zip("a.txt")), 422, "FILE_TYPE_NOT_TAKEN");
        problem(Rosters.sent(clerk, north.id(), zip("xl/vbaProject.bin")), 422, "FILE_HAS_MACROS");
        problem(
                Rosters.sent(clerk, north.id(), new byte[] {'P', 'K', 3, 4, 9}),
                422,
                "FILE_BROKEN");
        problem(Rosters.sent(clerk, north.id(), "姓名" + ",x".repeat(200)), 422, "ROSTER_TOO_WIDE");
        assertThat(Given.count("select count(*) from stored_file where purpose = 'ROSTER'"))
                .isZero();
        assertThat(
                        Given.count(
                                "select count(*) from member_import where account_id = '"
                                        + clerk
                                        + "'"))
                .isZero();
    }

    @Test
    void five_thousand_bad_rows_are_five_thousand_marks() {
        var rows = IntStream.range(0, 5_000).mapToObj(n -> "1,张三,12345,,COURIER,平台就业,是");
        var id = Rosters.taken(Rosters.sent(clerk, north.id(), Rosters.roster(rows)));
        Rosters.finish(clerk, id);
        counts(id, "CHECKED", 0, 0, 5_000);
        assertThat(Rosters.marked(clerk, id)).hasSize(5_001);
        problem(Rosters.move(clerk, id, "commit"), 409, "IMPORT_NOTHING_TO_COMMIT");
    }

    @Test
    void a_long_body_is_taken_here_and_nowhere_else() {
        var padding = " ".repeat(1_000);
        var rows =
                Stream.concat(
                        Stream.of(Rosters.row(Given.residentId())),
                        IntStream.range(0, 2_500).mapToObj(n -> padding));
        var id = Rosters.taken(Rosters.sent(clerk, north.id(), Rosters.roster(rows)));
        Rosters.read(clerk, id).body("rows", equalTo(1));
        as(clerk)
                .body("{\"reason\":\"" + "x".repeat(2_000_000) + "\"}")
                .post("/api/v1/applications")
                .then()
                .statusCode(413);
    }

    @Test
    void an_export_of_the_members_changes_nothing_when_it_is_imported() {
        Given.join(Given.application(north), clerk);
        var id = Rosters.checked(clerk, north.id(), Rosters.of(3));
        Rosters.committed(clerk, id);
        assertThat(Correcting.oneOfTheFirstListed(clerk)).isTrue();
        var exports = "/api/v1/members/exports";
        for (var language : List.of("zh", "en")) {
            UUID export =
                    as(clerk)
                            .header("Accept-Language", language)
                            .body(Map.of("unitId", city.city().id(), "purpose", "年度会员信息核对"))
                            .post(exports)
                            .then()
                            .statusCode(202)
                            .extract()
                            .jsonPath()
                            .getUUID("id");
            while (Rosters.turn()) {} // others' too
            var workbook = as(clerk).get(exports + "/" + export + "/file").asByteArray();
            var again = Rosters.taken(Rosters.sent(clerk, city.city().id(), workbook));
            Rosters.finish(clerk, again);
            counts(again, "CHECKED", 0, 4, 0);
        }
    }

    private static byte[] zip(String part) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry(part));
            zip.write(1);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static String fullWidth(String number) {
        return number.chars()
                .mapToObj(c -> String.valueOf((char) (c + 0xFEE0)))
                .collect(Collectors.joining());
    }

    private void counts(UUID id, String state, int created, int unchanged, int refused) {
        Rosters.read(clerk, id)
                .body("state", equalTo(state))
                .body("failure", nullValue())
                .body("created", equalTo(created))
                .body("unchanged", equalTo(unchanged))
                .body("refused", equalTo(refused))
                .body("rows", equalTo(created + unchanged + refused))
                .body("file.address", notNullValue());
    }

    private long members() {
        return Given.count(
                "select count(*) from member where status = 'ACTIVE' and unit_id in ('"
                        + north.id()
                        + "','"
                        + city.city().id()
                        + "')");
    }

    private long ledger(String kind) {
        return Given.count(
                "select count(*) from member_movement v join member m on m.id = v.member_id"
                        + " where v.kind = '"
                        + kind
                        + "' and m.unit_id = '"
                        + north.id()
                        + "'");
    }

    private void headcount(int members) {
        org.awaitility.Awaitility.await()
                .untilAsserted(
                        () ->
                                as(clerk)
                                        .get("/api/v1/units/" + north.id() + "/headcount")
                                        .then()
                                        .body("members", equalTo(members)));
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
