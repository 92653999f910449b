package org.unionhall.events.poster;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhall.events.Federation.as;
import static org.unionhall.events.Federation.settled;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.testing.QrReader;
import org.unionhall.platform.web.PrintedCode;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class PosterHttpTest {

    private static final String POSTER = "/api/v1/channels/{code}/poster";

    private Federation federation;
    private UUID drive;
    private String code;

    @BeforeEach
    void given_a_channel() {
        federation = Federation.founded();
        drive = federation.openDrive();
        code = federation.channel(drive, federation.baota);
    }

    @Test
    void anybody_who_holds_the_code_has_it_printed() throws IOException {
        var answer = given().get(POSTER, code);
        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", containsString("max-age=60"));

        assertThat(text(answer)).contains("2026年八大群体集中入会行动", "宝塔区总工会", "扫码加入工会", "localhost:8080");
    }

    @Test
    void the_picture_leads_to_the_join_page() throws Exception {
        for (var answer :
                List.of(
                        given().get(POSTER + "?format=png", code),
                        given().accept("image/png").get(POSTER, code))) {
            answer.then().statusCode(200).contentType("image/png");
            assertThat(QrReader.read(answer.asByteArray()))
                    .isEqualTo("http://localhost:8080/join/" + code);
        }
    }

    @Test
    void its_language_is_the_one_asked_for() throws IOException {
        assertThat(text(given().header("Accept-Language", "en-GB").get(POSTER, code)))
                .contains("Scan to join the union");
        assertThat(text(given().header("Accept-Language", "en-GB").get(POSTER + "?lang=zh", code)))
                .contains("扫码加入工会");
        assertThat(text(given().get(POSTER + "?lang=en", code))).contains("Valid until");
    }

    @Test
    void what_is_not_offered_is_refused() {
        given().get(POSTER + "?format=svg", code).then().statusCode(400);
        given().get(POSTER + "?lang=fr", code).then().statusCode(400);
        given().get(POSTER, PrintedCode.random().value())
                .then()
                .statusCode(404)
                .body("code", equalTo("CHANNEL_UNKNOWN"));
    }

    @Test
    void a_flood_of_requests_draws_it_once() throws Exception {
        var pool = Executors.newFixedThreadPool(12);
        try {
            Callable<Integer> ask = () -> given().get(POSTER, code).statusCode();
            var answers = pool.invokeAll(Collections.nCopies(60, ask));
            assertThat(answers).extracting(Future::get).containsOnly(200);
        } finally {
            pool.shutdown();
        }
        assertThat(drawn()).isEqualTo(1);
    }

    @Test
    void a_changed_title_or_name_is_on_it_at_once_and_the_former_one_ends() throws IOException {
        given().get(POSTER, code).then().statusCode(200);
        var body = federation.drive();
        body.put("title", "2026年冬季送温暖入会行动");
        as(federation.organiser)
                .header("If-Match", "\"v1\"")
                .body(body)
                .put("/api/v1/drives/{id}", drive)
                .then()
                .statusCode(200);
        assertThat(text(given().get(POSTER, code))).contains("2026年冬季送温暖入会行动");

        federation.unit(federation.baota, 2, "宝塔区联合工会", federation.city, 1, 300, "NORMAL");
        settled(() -> text(given().get(POSTER, code)).contains("宝塔区联合工会"));

        assertThat(drawn()).isEqualTo(3);
        assertThat(
                        Database.number(
                                "select count(*) from stored_file where subject like ? and ends_at"
                                        + " > now() + interval '1 day'",
                                subject()))
                .isEqualTo(1);
    }

    @Test
    void of_a_closed_channel_there_is_none_until_it_is_opened_again() {
        as(federation.organiser).post("/api/v1/channels/{c}/closing", code).then().statusCode(200);
        refused("POSTER_CHANNEL_CLOSED");
        as(federation.organiser)
                .post("/api/v1/channels/{c}/reopening", code)
                .then()
                .statusCode(200);
        given().get(POSTER, code).then().statusCode(200);
    }

    @Test
    void of_a_drive_that_is_over_there_is_none_even_where_one_was_kept() {
        given().get(POSTER, code).then().statusCode(200);
        as(federation.organiser).post("/api/v1/drives/{id}/closing", drive).then().statusCode(200);
        refused("POSTER_DRIVE_OVER");
    }

    @Test
    void of_a_union_that_has_ended_there_is_none() {
        var ofStation = federation.channel(drive, federation.station);
        federation.unit(federation.station, 2, "火车站工会", federation.baota, 2, 2, "DISSOLVED");
        settled(
                () ->
                        "POSTER_UNIT_TAKES_NO_MEMBERS"
                                .equals(codeOf(given().get(POSTER, ofStation))));
    }

    private static String codeOf(Response answer) {
        return answer.statusCode() == 409 ? answer.path("code") : "";
    }

    private void refused(String why) {
        for (var language : List.of("zh", "en")) {
            given().header("Accept-Language", language)
                    .get(POSTER, code)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("code", equalTo(why));
        }
    }

    private long drawn() {
        return Database.number(
                "select count(*) from stored_file where state = 'KEPT' and subject like ?",
                subject());
    }

    private String subject() {
        return "/api/v1/channels/" + code + "/poster%";
    }

    private static String text(Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
    }
}
