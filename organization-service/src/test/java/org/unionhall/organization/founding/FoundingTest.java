package org.unionhall.organization.founding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.aCity;
import static org.unionhall.organization.Federation.aCountyOf;
import static org.unionhall.organization.Federation.appoint;
import static org.unionhall.organization.Federation.as;
import static org.unionhall.organization.founding.Applying.PATH;
import static org.unionhall.organization.founding.Applying.applied;
import static org.unionhall.organization.founding.Applying.apply;
import static org.unionhall.organization.founding.Applying.approval;
import static org.unionhall.organization.founding.Applying.because;
import static org.unionhall.organization.founding.Applying.correct;
import static org.unionhall.organization.founding.Applying.decide;
import static org.unionhall.organization.founding.Applying.etag;
import static org.unionhall.organization.founding.Applying.form;
import static org.unionhall.organization.founding.Applying.read;
import static org.unionhall.organization.founding.Applying.to;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.Database;
import org.unionhall.organization.Federation;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.web.CreditCode;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.Ids;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class FoundingTest {

    @Inject AnswerFoundings answers;

    private UUID city;
    private UUID county;
    private UUID clerk;
    private UUID applicant;

    @BeforeEach
    void given_a_county_with_a_clerk_and_somebody_whose_name_is_checked() {
        city = aCity();
        county = aCountyOf(city);
        clerk = a("CLERK", county);
        applicant = Ids.next();
    }

    @Test
    void an_approved_application_is_a_union_at_work_below_the_one_that_approved() {
        var body = form(county);
        var id = applied(applicant, body);
        read(applicant, id)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("timing", equalTo("IN_TIME"))
                .body("steps.kind", contains("APPLIED"))
                .body("alike", nullValue());
        String union =
                decide(clerk, id, "approval", approval(), etag(clerk, id))
                        .statusCode(200)
                        .body("status", equalTo("APPROVED"))
                        .body("documentNumber", equalTo("宝工发〔2026〕12号"))
                        .body("timing", nullValue())
                        .extract()
                        .path("unionId");
        as(clerk)
                .get("/api/v1/units/" + union)
                .then()
                .statusCode(200)
                .body("name", equalTo(body.get("name")))
                .body("parentId", equalTo(county.toString()))
                .body("type", equalTo("GRASSROOTS"))
                .body("status", equalTo("NORMAL"))
                .body("foundedOn", equalTo(LocalDate.now(HouseClock.ZONE).toString()));
        read(applicant, id)
                .statusCode(200)
                .body("steps.kind", contains("APPLIED", "APPROVED"))
                .body("steps[1].documentNumber", equalTo("宝工发〔2026〕12号"));
    }

    /** The ledger counts a union by its one message; the application adds no fact of its own. */
    @Test
    void the_founding_is_told_once_and_by_nothing_else() {
        var id = applied(applicant, form(county));
        String union =
                decide(clerk, id, "approval", approval()).statusCode(200).extract().path("unionId");
        assertThat(
                        number(
                                "select count(*) from outbox where key = '"
                                        + union
                                        + "' and type like '%UnitFounded'"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "select count(*) from outbox where type like '%Fact%' and"
                                        + " convert_from(payload, 'UTF8') like '%"
                                        + id
                                        + "%'"))
                .isZero();
    }

    @Test
    void without_a_checked_name_nobody_applies() {
        given().header("Authorization", "Bearer " + Tokens.withoutRealName(applicant))
                .contentType(ContentType.JSON)
                .body(form(county))
                .post(PATH)
                .then()
                .statusCode(403)
                .body("code", equalTo("REAL_NAME_NEEDED"));
    }

    @Test
    void where_no_union_is_named_the_federation_of_the_county_answers() {
        var region = "13" + ThreadLocalRandom.current().nextInt(1000, 9999);
        var body = Federation.body("区总工会 " + region, "FEDERATION", city);
        body.put("regionCode", region);
        var there = Federation.unit(FOUNDER, body);
        var form = form(null, "regionCode", region + "001");
        apply(applicant, form).statusCode(201).body("unitId", equalTo(there.toString()));
        apply(applicant, form(null, "regionCode", "990102"))
                .statusCode(422)
                .body("code", equalTo("NO_UPPER_UNION"))
                .body("errors[0].pointer", equalTo("/regionCode"));
    }

    @Test
    void a_form_is_told_everything_that_is_wrong_at_once() {
        var body = form(county);
        body.put("employer", null);
        body.put("creditCode", "91610600500000015O");
        body.put("women", 61);
        body.put("people", List.of(Map.of("post", "CHAIR", "name", "王建国")));
        apply(applicant, body)
                .statusCode(422)
                .body("errors.code", hasItem("REQUIRED"))
                .body("errors.code", hasItem("CREDIT_CODE_LETTER_FOR_DIGIT"))
                .body("errors.code", hasItem("MORE_THAN_WORKERS"))
                .body("errors.code", hasItem("LEAD_NEEDED"));
        for (var kind : List.of("FEDERATION", "POOL", "SUB_UNION", "GROUP")) {
            apply(applicant, form(county, "type", kind))
                    .statusCode(422)
                    .body("code", equalTo("KIND_NOT_APPLIED_FOR"));
        }
    }

    @Test
    void a_union_that_cannot_stand_below_it_or_is_not_at_work_takes_no_application() {
        var union = Federation.aGrassrootsUnionOf(county);
        apply(applicant, form(union, "type", "INDUSTRY"))
                .statusCode(422)
                .body("code", equalTo("TYPE_NOT_UNDER_PARENT"));
        Federation.dissolve(FOUNDER, union).statusCode(200);
        apply(applicant, form(union)).statusCode(404);
        apply(applicant, form(UUID.randomUUID())).statusCode(404);
    }

    @Test
    void a_number_of_a_person_hides_in_no_text() {
        for (var field : List.of("name", "employer", "industry", "address", "statement")) {
            apply(applicant, form(county, field, "联系人 139 1001 0002"))
                    .statusCode(422)
                    .body("code", equalTo("PERSONAL_NUMBER"));
        }
        var hidden = List.of(Map.of("post", "PREPARATION_LEAD", "name", "王建国13910010002"));
        apply(applicant, form(county, "people", hidden))
                .statusCode(422)
                .body("code", equalTo("PERSONAL_NUMBER"));
        var id = applied(applicant, form(county));
        decide(clerk, id, "return", because("请致电 13910010002"))
                .statusCode(422)
                .body("code", equalTo("PERSONAL_NUMBER"));
    }

    @Test
    void an_application_of_others_is_the_same_as_none() {
        var id = applied(applicant, form(county));
        var stranger = Ids.next();
        var far = a("CLERK", aCountyOf(aCity()));
        var nothing = UUID.randomUUID();
        for (var somebody : List.of(stranger, far)) {
            for (var thing : List.of(id, nothing)) {
                read(somebody, thing).statusCode(404).body("code", equalTo("NOT_FOUND"));
                decide(somebody, thing, "approval", approval()).statusCode(404);
                decide(somebody, thing, "withdrawal", Map.of()).statusCode(404);
                correct(somebody, thing, form(null)).statusCode(404);
            }
            as(somebody).get(PATH).then().statusCode(200).body("items", empty());
            as(somebody).get(PATH + "/mine").then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void nobody_decides_on_the_own_application_whatever_right_comes_later() {
        var id = applied(applicant, form(county));
        decide(applicant, id, "approval", approval())
                .statusCode(403)
                .body("code", equalTo("OWN_FOUNDING"));
        appoint(FOUNDER, applicant, "CHAIR", county).statusCode(201);
        for (var verb : List.of("return", "rejection")) {
            decide(applicant, id, verb, because("同意本人的申请。"))
                    .statusCode(403)
                    .body("code", equalTo("OWN_FOUNDING"));
        }
        decide(applicant, id, "approval", approval())
                .statusCode(403)
                .body("code", equalTo("OWN_FOUNDING"));
        decide(applicant, id, "passing", to(city)).statusCode(404);
        decide(clerk, id, "approval", approval()).statusCode(200);
    }

    @Test
    void what_changed_after_it_was_seen_is_not_approved() {
        var id = applied(applicant, form(county));
        var seen = etag(clerk, id);
        correct(applicant, id, form(null, "name", "另一个名称的工会 " + id)).statusCode(200);
        decide(clerk, id, "approval", approval(), seen)
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        as(clerk).body(approval()).post(PATH + "/" + id + "/approval").then().statusCode(428);
        decide(clerk, id, "approval", approval(), etag(clerk, id)).statusCode(200);
    }

    @Test
    void a_right_that_has_ended_decides_nothing() {
        var id = applied(applicant, form(county));
        var seen = etag(clerk, id);
        String appointment =
                as(FOUNDER)
                        .get("/api/v1/appointments?unit=" + county + "&account=" + clerk)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id");
        as(FOUNDER)
                .header("If-Match", "*")
                .body(Map.of("reason", "岗位调整。"))
                .post("/api/v1/appointments/" + appointment + "/end")
                .then()
                .statusCode(200);
        decide(clerk, id, "approval", approval(), seen).statusCode(404);
        read(clerk, id).statusCode(404);
    }

    @Test
    void of_two_approvals_at_once_one_founds_the_union() throws Exception {
        var body = form(county);
        var id = applied(applicant, body);
        var answers =
                together(
                        () -> decide(clerk, id, "approval", approval()).extract().statusCode(),
                        () -> decide(FOUNDER, id, "approval", approval()).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        as(FOUNDER)
                .get("/api/v1/units/" + county + "/children")
                .then()
                .body("items.name", contains(body.get("name")));
    }

    @Test
    void a_returned_application_comes_back_and_its_time_begins_anew() {
        var id = applied(applicant, form(county));
        decide(clerk, id, "return", because("请补充筹备组成员。"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("dueOn", nullValue());
        decide(clerk, id, "approval", approval())
                .statusCode(409)
                .body("code", equalTo("FOUNDING_NOT_WAITING"));
        correct(clerk, id, form(null)).statusCode(403).body("code", equalTo("NOT_YOUR_FOUNDING"));
        correct(applicant, id, form(city))
                .statusCode(422)
                .body("code", equalTo("UPPER_UNION_STAYS"));
        correct(applicant, id, form(county))
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("dueOn", notNullValue())
                .body("reason", equalTo("请补充筹备组成员。"))
                .body("steps.kind", contains("APPLIED", "RETURNED", "CORRECTED"));
        decide(applicant, id, "withdrawal", Map.of())
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        decide(clerk, id, "rejection", because("不符合条件。")).statusCode(409);
        correct(applicant, id, form(null)).statusCode(409);
    }

    @Test
    void an_open_application_blocks_nobody_and_whoever_decides_sees_both() {
        var code = code();
        var squatting = applied(Ids.next(), form(county, "creditCode", code));
        var true_one = applied(applicant, form(county, "creditCode", code));
        read(clerk, true_one).statusCode(200).body("alike.id", contains(squatting.toString()));
        read(applicant, true_one).statusCode(200).body("alike", nullValue());
        decide(clerk, true_one, "approval", approval()).statusCode(200);
        decide(clerk, squatting, "approval", approval())
                .statusCode(409)
                .body("code", equalTo("EMPLOYER_HAS_UNION"));
        apply(Ids.next(), form(county, "creditCode", code))
                .statusCode(409)
                .body("code", equalTo("EMPLOYER_HAS_UNION"))
                .body("detail", not(containsString(applicant.toString())));
    }

    @Test
    void two_unions_of_one_employer_are_not_founded_in_two_counties_at_once() throws Exception {
        var code = code();
        var other = aCountyOf(aCity());
        var here = applied(applicant, form(county, "creditCode", code));
        var there = applied(Ids.next(), form(other, "creditCode", code));
        var answers =
                together(
                        () -> decide(FOUNDER, here, "approval", approval()).extract().statusCode(),
                        () ->
                                decide(FOUNDER, there, "approval", approval())
                                        .extract()
                                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void an_employer_whose_union_has_ended_founds_another() {
        var code = code();
        var id = applied(applicant, form(county, "creditCode", code));
        String union =
                decide(clerk, id, "approval", approval()).statusCode(200).extract().path("unionId");
        Federation.dissolve(FOUNDER, UUID.fromString(union)).statusCode(200);
        apply(applicant, form(county, "creditCode", code)).statusCode(201);
    }

    @Test
    void a_name_that_is_taken_founds_nothing() {
        var body = form(county);
        var id = applied(applicant, body);
        Federation.unit(FOUNDER, Federation.body((String) body.get("name"), "GRASSROOTS", county));
        decide(clerk, id, "approval", approval())
                .statusCode(409)
                .body("code", equalTo("UNIT_NAME_TAKEN"));
        read(applicant, id).body("status", equalTo("SUBMITTED")).body("unionId", nullValue());
    }

    @Test
    void an_application_is_passed_on_in_the_time_that_runs() {
        var id = applied(applicant, form(county));
        String due = read(clerk, id).extract().path("dueOn");
        var beside = aCountyOf(city);
        decide(clerk, id, "passing", to(beside)).statusCode(404);
        decide(clerk, id, "passing", to(county))
                .statusCode(422)
                .body("code", equalTo("PASSED_TO_ITSELF"));
        var above = a("CLERK", city);
        decide(above, id, "passing", to(beside))
                .statusCode(200)
                .body("unitId", equalTo(beside.toString()))
                .body("dueOn", equalTo(due))
                .body("steps.kind", contains("APPLIED", "PASSED_ON"));
        read(clerk, id).statusCode(404);
        decide(a("CLERK", beside), id, "approval", approval()).statusCode(200);
    }

    @Test
    void with_a_union_that_ends_goes_no_application() {
        var id = applied(applicant, form(county));
        Federation.dissolve(FOUNDER, county).statusCode(200);
        read(applicant, id)
                .statusCode(200)
                .body("unitId", equalTo(city.toString()))
                .body("status", equalTo("SUBMITTED"))
                .body("steps.kind", contains("APPLIED", "MOVED_UP"));
        decide(a("CLERK", city), id, "approval", approval()).statusCode(200);
    }

    @Test
    void what_nobody_answers_goes_before_the_union_above_once() {
        var id = applied(applicant, form(county));
        answers.step(Instant.now());
        assertThat(steps(id, "OVERDUE")).isZero();
        var later = Instant.now().plus(Duration.ofDays(90));
        while (answers.step(later)) {}
        answers.step(later);
        assertThat(steps(id, "OVERDUE")).isEqualTo(1);
        assertThat(task(id, "FOUNDING_LATE", city)).isEqualTo(1);
        read(applicant, id).body("escalatedAt", notNullValue());
        decide(a("CLERK", city), id, "rejection", because("不符合条件。")).statusCode(200);
        assertThat(task(id, "FOUNDING_LATE", city)).isEqualTo(1);
        assertThat(done(id)).isEqualTo(2);
    }

    @Test
    void the_applicant_is_told_of_each_step_of_others() {
        var id = applied(applicant, form(county));
        decide(clerk, id, "return", because("请补充材料。")).statusCode(200);
        correct(applicant, id, form(null)).statusCode(200);
        decide(clerk, id, "approval", approval()).statusCode(200);
        assertThat(
                        number(
                                "select count(distinct key) from outbox where type like"
                                    + " '%NotificationAsked' and convert_from(payload, 'UTF8') like"
                                    + " '%"
                                        + id
                                        + "%'"))
                .isEqualTo(2);
    }

    @Test
    void the_queue_is_filtered() {
        var waiting = applied(applicant, form(county));
        var returned = applied(applicant, form(county, "type", "JOINT"));
        decide(clerk, returned, "return", because("请补充材料。")).statusCode(200);
        queue("?status=SUBMITTED").body("items.id", contains(waiting.toString()));
        queue("?type=JOINT").body("items.id", contains(returned.toString()));
        queue("?timing=IN_TIME&unit=" + county).body("items.id", contains(waiting.toString()));
        queue("?timing=LATE").body("items", empty());
        as(applicant).get(PATH + "/mine").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void the_approval_is_printed_by_the_applicant_and_nobody_else() {
        var id = applied(applicant, form(county));
        as(applicant)
                .get(PATH + "/" + id + "/sheet")
                .then()
                .statusCode(409)
                .body("code", equalTo("FOUNDING_NOT_APPROVED"));
        decide(clerk, id, "approval", approval()).statusCode(200);
        as(applicant)
                .get(PATH + "/" + id + "/sheet")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        as(Ids.next()).get(PATH + "/" + id + "/sheet").then().statusCode(404);
    }

    private ValidatableResponse queue(String query) {
        return as(clerk).get(PATH + query).then().statusCode(200);
    }

    private static long steps(UUID id, String kind) {
        return number(
                "select count(*) from founding_step where application_id = '"
                        + id
                        + "' and kind = '"
                        + kind
                        + "'");
    }

    private static long task(UUID id, String kind, UUID unit) {
        return number(
                "select count(*) from outbox where type like '%Task' and convert_from(payload,"
                        + " 'UTF8') like '%"
                        + id
                        + "%' and convert_from(payload, 'UTF8') like '%"
                        + kind
                        + "%' and convert_from(payload, 'UTF8') like '%"
                        + unit
                        + "%' and convert_from(payload, 'UTF8') not like '%\"done\":true%' and"
                        + " convert_from(payload, 'UTF8') not like '%\"done\": true%'");
    }

    private static long done(UUID id) {
        return number(
                "select count(*) from outbox where type like '%Task' and convert_from(payload,"
                        + " 'UTF8') like '%"
                        + id
                        + "%' and (convert_from(payload, 'UTF8') like '%\"done\":true%' or"
                        + " convert_from(payload, 'UTF8') like '%\"done\": true%')");
    }

    private static long number(String query) {
        try (var connection = Database.connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> together(Callable<Integer> one, Callable<Integer> other)
            throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<Integer>();
            for (var future : pool.invokeAll(List.of(one, other))) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    /** A credit code of an enterprise that fits and that nobody has. */
    private static String code() {
        var body =
                "91610600" + "%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(CreditCode::checkFits)
                .findFirst()
                .orElseThrow();
    }
}
