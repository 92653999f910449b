package org.unionhall.events.declaredfact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.unionhall.events.Federation.as;
import static org.unionhall.events.Federation.settled;
import static org.unionhall.events.Federation.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class DeclaredFactHttpTest {

    private static final String PATH = "/api/v1/declared-facts";

    private Federation federation;
    private UUID cityClerk;

    @BeforeEach
    void given_clerks_of_the_county_and_of_the_city() {
        federation = Federation.founded();
        cityClerk = UUID.randomUUID();
        federation.appoint(cityClerk, federation.city, "CLERK", Federation.CLERK);
        settled(() -> appointed(cityClerk) == 1);
    }

    private static long appointed(UUID account) {
        return Database.number(
                "select count(*) from appointment_copy where account_id = ? and not ended",
                account);
    }

    private Map<String, Object> figure(long quantity) {
        var body = new HashMap<String, Object>();
        body.put("unitId", federation.station);
        body.put("measure", "MEMBER_JOINED");
        body.put("month", "2026-09");
        body.put("quantity", quantity);
        body.put("evidence", "县总工会季度报表，已核对原件。");
        body.put("document", "延县工发〔2026〕12号");
        return body;
    }

    private ValidatableResponse declared(UUID by, Map<String, Object> body) {
        return as(by).body(body).post(PATH).then();
    }

    private String made(Map<String, Object> body) {
        return declared(federation.baotaClerk, body).statusCode(201).extract().path("id");
    }

    private ValidatableResponse decided(UUID by, String id, String how) {
        var request = as(by).header("If-Match", "*");
        return (how.equals("rejection") ? request.body(Map.of("reason", "与原件不符。")) : request)
                .post(PATH + "/" + id + "/" + how)
                .then();
    }

    private int declaredJoins(UUID unit) {
        return as(federation.auditor)
                .get("/api/v1/indicators/MEMBERS_JOINED?from=2026-09&to=2026-09&unit=" + unit)
                .then()
                .statusCode(200)
                .body("computed.amount", equalTo(0))
                .extract()
                .path("declared.amount");
    }

    @Test
    void what_another_person_approves_counts_apart_from_what_was_seen() {
        var id = made(figure(120));
        assertThat(declaredJoins(federation.city)).isZero();

        decided(cityClerk, id, "approval")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("standing", equalTo(120));

        settled(() -> declaredJoins(federation.city) == 120);
        assertThat(declaredJoins(federation.station)).isEqualTo(120);
        assertThat(declaredJoins(federation.ansai)).isZero();
        as(federation.auditor)
                .get("/api/v1/facts?indicator=MEMBERS_JOINED&unit=" + federation.city)
                .then()
                .body("items", hasSize(1))
                .body("items.declared", contains(true))
                .body("items.subject", contains(PATH + "/" + id));
    }

    @Test
    void nobody_approves_what_they_declared_whatever_else_they_are_appointed_to() {
        var id = declared(cityClerk, figure(120)).statusCode(201).extract().<String>path("id");
        federation.appoint(cityClerk, federation.baota, "CLERK", Federation.CLERK);
        settled(() -> appointed(cityClerk) == 2);

        decided(cityClerk, id, "approval")
                .statusCode(409)
                .body("code", equalTo("DECLARED_BY_YOURSELF"));
        decided(cityClerk, id, "rejection")
                .statusCode(409)
                .body("code", equalTo("DECLARED_BY_YOURSELF"));
        decided(federation.baotaClerk, id, "approval").statusCode(200);
    }

    @Test
    void who_lost_the_office_decides_nothing_any_more() {
        var id = made(figure(120));
        var account = UUID.randomUUID();
        var appointment = federation.appoint(account, federation.city, "CLERK", Federation.CLERK);
        settled(() -> appointed(account) == 1);
        federation.appointment(
                appointment, 2, account, federation.city, "CLERK", Federation.CLERK, true);
        settled(() -> appointed(account) == 0);

        decided(account, id, "approval").statusCode(404);
        decided(federation.auditor, id, "approval").statusCode(403);
    }

    @Test
    void a_figure_stands_once_however_often_it_is_declared_and_whoever_approves_at_once()
            throws Exception {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            ids.add(made(figure(120)));
        }
        var threads = Executors.newFixedThreadPool(4);
        var work = new ArrayList<Future<Integer>>();
        for (var id : ids) {
            work.add(
                    threads.submit(
                            () -> decided(cityClerk, id, "approval").extract().statusCode()));
        }
        var answers = new ArrayList<Integer>();
        for (var part : work) {
            answers.add(part.get());
        }
        threads.shutdown();

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        settled(() -> declaredJoins(federation.city) == 120);
    }

    @Test
    void approving_twice_at_once_counts_once() throws Exception {
        var id = made(figure(120));
        var threads = Executors.newFixedThreadPool(4);
        var work = new ArrayList<Future<Integer>>();
        for (int i = 0; i < 4; i++) {
            work.add(
                    threads.submit(
                            () -> decided(cityClerk, id, "approval").extract().statusCode()));
        }
        var answers = new ArrayList<Integer>();
        for (var part : work) {
            answers.add(part.get());
        }
        threads.shutdown();

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        settled(() -> declaredJoins(federation.city) == 120);
    }

    @Test
    void a_correction_is_a_declaration_of_its_own_and_counts_its_difference() {
        var id = made(figure(120));
        decided(cityClerk, id, "approval").statusCode(200);
        var right = figure(100);
        right.put("corrects", id);
        var correction = made(right);
        settled(() -> declaredJoins(federation.city) == 120);

        decided(cityClerk, correction, "approval").statusCode(200);

        settled(() -> declaredJoins(federation.city) == 100);
        as(cityClerk).get(PATH + "/" + id).then().body("standing", equalTo(100));
        var again = figure(90);
        again.put("corrects", correction);
        declared(federation.baotaClerk, again)
                .statusCode(422)
                .body("errors[0].code", equalTo("CORRECTS_A_CORRECTION"))
                .body("errors[0].detail", containsString(id));
        assertThat(declaredJoins(federation.city)).isEqualTo(100);
    }

    @Test
    void corrections_that_are_approved_at_once_end_at_one_of_their_numbers() throws Exception {
        var id = made(figure(120));
        decided(cityClerk, id, "approval").statusCode(200);
        var corrections = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            var right = figure(100 + i);
            right.put("corrects", id);
            corrections.add(made(right));
        }
        var threads = Executors.newFixedThreadPool(4);
        var work = new ArrayList<Future<Integer>>();
        for (var correction : corrections) {
            work.add(
                    threads.submit(
                            () ->
                                    decided(cityClerk, correction, "approval")
                                            .extract()
                                            .statusCode()));
        }
        for (var part : work) {
            assertThat(part.get()).isEqualTo(200);
        }
        threads.shutdown();

        int standing = as(cityClerk).get(PATH + "/" + id).then().extract().path("standing");
        assertThat(standing).isBetween(100, 103);
        settled(() -> declaredJoins(federation.city) == standing);
    }

    @Test
    void what_was_rejected_or_taken_back_does_not_count() {
        var rejected = made(figure(120));
        decided(cityClerk, rejected, "rejection")
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("reason", equalTo("与原件不符。"));
        var withdrawn = made(figure(120));
        decided(federation.baotaClerk, withdrawn, "withdrawal").statusCode(200);
        decided(cityClerk, withdrawn, "approval")
                .statusCode(409)
                .body("code", equalTo("DECLARATION_DECIDED"));

        var id = made(figure(7));
        decided(cityClerk, id, "approval").statusCode(200);
        settled(() -> declaredJoins(federation.city) == 7);
    }

    @Test
    void what_cannot_be_declared_is_said_field_by_field() {
        var future = figure(120);
        future.put("month", YearMonth.from(today()).plusMonths(1).toString());
        declared(federation.baotaClerk, future)
                .statusCode(422)
                .body("errors.code", contains("MONTH_TO_COME"));
        var none = figure(120);
        none.put("month", "2026-00");
        declared(federation.baotaClerk, none)
                .statusCode(422)
                .body("errors.code", contains("MONTH_FORM"));
        var foreign = figure(120);
        foreign.put("unitId", Federation.founded().station);
        declared(federation.baotaClerk, foreign)
                .statusCode(422)
                .body("errors.code", contains("DECLARED_UNIT_UNKNOWN"));
        var number = figure(120);
        number.put("evidence", "联系人电话 13800138000");
        declared(federation.baotaClerk, number)
                .statusCode(422)
                .body("errors.code", contains("PERSONAL_NUMBER"));
        declared(federation.auditor, figure(120)).statusCode(403);
    }

    @Test
    void the_list_shows_what_waits() {
        var waits = made(figure(120));
        var gone = made(figure(130));
        decided(federation.baotaClerk, gone, "withdrawal").statusCode(200);

        List<String> ids =
                as(cityClerk)
                        .get(PATH + "?status=SUBMITTED&unit=" + federation.baota)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.id");
        assertThat(ids).contains(waits).doesNotContain(gone);
        as(federation.ansaiClerk).get(PATH).then().body("items", hasSize(0));
    }
}
