package org.unionhall.membership.datacopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.membership.Given.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.correction.Correcting;
import org.unionhall.membership.memberexport.Exports;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.membership.owndata.OwnData;

@QuarkusTest
@QuarkusTestResource(World.class)
class DataCopyTest {

    private final Given.City city = Given.aCity();
    private final UUID clerk = Given.clerkOf(city.north());
    private final UUID person = UUID.randomUUID();

    @Inject Instance<OwnData> data;

    @Test
    void every_chapter_has_one_feature_that_fills_it() {
        assertThat(data.stream().map(OwnData::chapter)).containsExactlyInAnyOrder(Chapter.values());
    }

    @Test
    void a_person_gets_what_is_kept_in_words_with_masked_numbers() {
        var application = Given.application(city.north());
        application.put("employer", Map.of("name", "=1+1物流公司"));
        var applied = Given.made(person, "/api/v1/applications", application);
        as(clerk)
                .body(Map.of("field", "ID_NUMBER", "purpose", "核对入会人证件原件"))
                .post("/api/v1/applications/" + applied + "/reveal")
                .then()
                .statusCode(200);
        as(clerk).post("/api/v1/applications/" + applied + "/approval").then().statusCode(200);
        Correcting.asked(person, "GROUP", "OTHER");

        var copy = Copies.ask(person);
        Copies.read(person, copy).statusCode(200).body("takenUntil", nullValue());
        as(person)
                .get(Copies.PATH + "/" + copy + "/file")
                .then()
                .statusCode(409)
                .body("code", equalTo("JOB_NOT_DONE"));
        Copies.finish(person, copy);
        Copies.read(person, copy).body("state", equalTo("DONE")).body("takenUntil", notNullValue());

        var workbook = Copies.file(person, copy);
        assertThat(sheet(workbook, Chapter.MEMBERSHIP))
                .hasSize(2)
                .satisfies(
                        rows -> {
                            assertThat(rows.get(0)).contains("会员证号", "会籍状态", "入会时间");
                            assertThat(rows.get(1)).contains(city.north().name(), "在籍");
                        });
        assertThat(sheet(workbook, Chapter.APPLICATIONS).toString()).contains("=1+1物流公司");
        assertThat(sheet(workbook, Chapter.MOVEMENTS).get(1)).contains("入会");
        assertThat(sheet(workbook, Chapter.CORRECTION_REQUESTS).get(1)).contains("登记时填错了。");
        assertThat(sheet(workbook, Chapter.LOOKS).get(1)).contains("核对入会人证件原件");
        assertThat(sheet(workbook, Chapter.NOTICES).toString()).contains("入会申请已通过", "正在生成您的信息副本");
        assertThat(sheet(workbook, Chapter.TRANSFERS)).isEqualTo(List.of(List.of("没有记录")));
        assertThat(everything(workbook))
                .contains(application.get("idNumber").toString().substring(14))
                .doesNotContain(application.get("idNumber").toString())
                .doesNotContain("null", "COURIER");
    }

    @Test
    void whoever_is_nobody_here_gets_a_copy_that_says_so() {
        var copy = Copies.ask(person);
        Copies.finish(person, copy);
        assertThat(everything(Copies.file(person, copy))).contains("没有记录");
        as(UUID.randomUUID()).get(Copies.PATH + "/" + copy + "/file").then().statusCode(404);
    }

    @Test
    void a_copy_is_in_the_language_that_is_asked_for() {
        var copy =
                as(person)
                        .header("Accept-Language", "en")
                        .post(Copies.PATH)
                        .then()
                        .statusCode(202)
                        .extract()
                        .jsonPath()
                        .getUUID("id");
        Copies.finish(person, copy);
        assertThat(everything(Copies.file(person, copy)))
                .contains("A copy of my data", "Messages received")
                .doesNotContain("没有记录");
    }

    @Test
    void a_repeated_request_is_one_copy_and_the_person_is_told_once() {
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            as(person).header("Idempotency-Key", key).post(Copies.PATH).then().statusCode(202);
        }
        assertThat(
                        Given.count(
                                "select count(*) from notification where account_id = '%s'"
                                                .formatted(person)
                                        + " and template = 'DATA_COPY_ASKED'"))
                .isEqualTo(1);
    }

    private static List<List<String>> sheet(byte[] workbook, Chapter chapter) {
        return Exports.rows(workbook, 1 + List.of(Chapter.values()).indexOf(chapter));
    }

    private static String everything(byte[] workbook) {
        return Arrays.stream(Chapter.values())
                        .map(chapter -> sheet(workbook, chapter))
                        .toList()
                        .toString()
                + Exports.rows(workbook, 0);
    }
}
