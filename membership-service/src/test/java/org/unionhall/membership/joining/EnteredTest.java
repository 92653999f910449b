package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.platform.web.HouseClock;

/** Clerks enter applications from signed papers: over the real database, with real messages. */
@QuarkusTest
@QuarkusTestResource(World.class)
class EnteredTest {

    private static final String APPLICATIONS = "/api/v1/applications/";
    private static final Map<String, String> REASON = Map.of("reason", "请补充工作单位。");

    @Inject ForgetRefused forget;
    @Inject HandOverApplications hand;

    private Given.City city;
    private UUID clerk;
    private UUID colleague;

    @BeforeEach
    void two_clerks_of_the_north() {
        city = Given.aCity();
        clerk = Given.clerkOf(city.north());
        colleague = Given.clerkOf(city.north());
    }

    private Map<String, Object> onPaper() {
        return Entering.onPaper(city.north(), clerk);
    }

    private UUID entered(Map<String, Object> body) {
        return Given.made(clerk, Entering.PATH, body);
    }

    private static ValidatableResponse move(UUID actor, UUID id, String move) {
        return Given.as(actor).body(REASON).post(APPLICATIONS + id + "/" + move).then();
    }

    private static ValidatableResponse approve(UUID actor, UUID id) {
        return Given.as(actor).post(APPLICATIONS + id + "/approval").then();
    }

    private ValidatableResponse correct(UUID actor, UUID id, Map<String, Object> body, String tag) {
        return Given.as(actor)
                .header("If-Match", tag)
                .body(body)
                .put(Entering.PATH + "/" + id)
                .then();
    }

    private static ValidatableResponse refused(
            ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).body("code", equalTo(code));
    }

    @Test
    void
            another_clerk_takes_in_who_was_entered_and_the_shared_mobile_gives_nobody_the_membership() {
        var mobile = Given.mobile();
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        var relative =
                Given.made(founder, "/api/v1/accounts", Map.of("mobile", mobile, "name", "家人"));
        var body = onPaper();
        body.put("mobile", mobile);
        body.put("mobileShared", true);
        var id = entered(body);
        Given.as(colleague)
                .get(APPLICATIONS + id)
                .then()
                .body("assisted.signedOn", equalTo(body.get("signedOn")))
                .body("assisted.mobileShared", equalTo(true))
                .body("mobile", equalTo(mobile.substring(0, 3) + "****" + mobile.substring(7)))
                .body("realNameCheck", notNullValue());
        Given.as(clerk)
                .get(APPLICATIONS + id)
                .then()
                .body("realNameCheck", equalTo("PENDING"))
                .body("attention", empty());
        approve(colleague, id).statusCode(200);
        var member = Given.as(colleague).get(APPLICATIONS + id).then().extract().path("memberId");
        Given.as(colleague)
                .get("/api/v1/members/" + member)
                .then()
                .statusCode(200)
                .body("mobile", equalTo(mobile.substring(0, 3) + "****" + mobile.substring(7)));
        Given.as(relative).get("/api/v1/members/me").then().statusCode(404);
        Given.as(relative).get(APPLICATIONS + "mine").then().body("items", empty());
        refused(Given.as(relative).get(APPLICATIONS + id).then(), 404, "APPLICATION_NOT_FOUND");
        told(clerk, 1);
        told(relative, 0);
        // The relative joins with the own document: the mobile keeps nobody out.
        Given.submitted(relative, city.north());
    }

    @Test
    void who_entered_it_decides_nothing_about_it_alone_or_in_a_batch_nor_in_the_table() {
        var id = entered(onPaper());
        refused(approve(clerk, id), 403, "ENTERED_BY_YOURSELF");
        refused(move(clerk, id, "rejection"), 403, "ENTERED_BY_YOURSELF");
        refused(move(clerk, id, "return"), 403, "ENTERED_BY_YOURSELF");
        for (var many : List.of("approvals", "rejections")) {
            Given.as(clerk)
                    .body(
                            many.equals("approvals")
                                    ? Map.of("ids", List.of(id))
                                    : Map.of("ids", List.of(id), "reason", "材料不全"))
                    .post(APPLICATIONS + many)
                    .then()
                    .body("items[0].problem.code", equalTo("ENTERED_BY_YOURSELF"));
        }
        assertThatThrownBy(
                        () ->
                                Given.change(
                                        "UPDATE application SET status = 'APPROVED', decided_by ="
                                                + " entered_by WHERE id = ?",
                                        id))
                .hasStackTraceContaining("application_decided_by_another");
        assertThatThrownBy(
                        () ->
                                Given.change(
                                        "UPDATE application SET account_id = entered_by WHERE id ="
                                                + " ?",
                                        id))
                .hasStackTraceContaining("application_not_entered_for_oneself");
        approve(colleague, id).statusCode(200);
        Given.refuted(id);
        refused(
                Given.as(clerk)
                        .body(Map.of("confirmations", List.of("IDENTITY_MISMATCHED")))
                        .post(APPLICATIONS + id + "/confirmations")
                        .then(),
                403,
                "ENTERED_BY_YOURSELF");
    }

    @Test
    void nobody_enters_the_own_mobile() {
        var mobile = Given.mobile();
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        var reached =
                Given.made(founder, "/api/v1/accounts", Map.of("mobile", mobile, "name", "干事"));
        Given.appoint(reached, city.north(), "CLERK", Given.CLERK);
        var own = onPaper();
        own.put("mobile", mobile);
        refused(Entering.enter(reached, own), 422, "MOBILE_OF_YOUR_OWN");
    }

    @Test
    void a_taken_identity_is_answered_as_on_the_phone_counted_and_read_of_by_its_holder() {
        var taken = Given.application(city.south());
        var holder = UUID.randomUUID();
        var south = Given.clerkOf(city.south());
        var applied = Given.made(holder, "/api/v1/applications", taken);
        approve(south, applied).statusCode(200);
        var body = onPaper();
        body.put("idNumber", taken.get("idNumber"));
        var answer = refused(Entering.enter(clerk, body), 409, "IDENTITY_TAKEN");
        assertThat(answer.extract().asString())
                .doesNotContain(city.south().id().toString())
                .doesNotContain(applied.toString());
        Given.as(holder)
                .get("/api/v1/members/me/access-log")
                .then()
                .body("items.field", hasItem("MEMBERSHIP"))
                .body("items.purpose", hasItem("代录入会申请"));
        // Nobody is a member elsewhere by a correction either.
        var id = entered(onPaper());
        refused(correct(clerk, id, with(onPaper(), taken), "*"), 409, "IDENTITY_TAKEN");
        assertThat(used("LOOKUP_MISS")).isEqualTo(2);
        Given.change("UPDATE daily_use SET used = 1000000 WHERE account_id = ?", clerk);
        refused(
                Entering.send(clerk, city.north().id(), Entering.PAPER).then(),
                429,
                "TOO_MANY_ENTRIES");
        // A free one and a taken one are not told apart any more.
        var fresh = Entering.onPaper(city.north(), colleague);
        refused(Entering.enter(clerk, fresh), 429, "TOO_MANY_MISSES");
        refused(Entering.enter(clerk, with(fresh, taken)), 429, "TOO_MANY_MISSES");
        refused(
                correct(clerk, id, Entering.onPaper(city.north(), colleague), "*"),
                429,
                "TOO_MANY_MISSES");
    }

    private static Map<String, Object> with(Map<String, Object> body, Map<String, Object> other) {
        body.put("idNumber", other.get("idNumber"));
        return body;
    }

    private long used(String kind) {
        return Given.count(
                "select coalesce(sum(used), 0) from daily_use where account_id = '%s' and kind = '%s'"
                        .formatted(clerk, kind));
    }

    @Test
    void a_paper_is_one_applications_and_asked_for_before_the_identity() {
        var body = onPaper();
        entered(body);
        var again = Given.application(city.north());
        refused(
                Entering.enter(clerk, Entering.onPaper(again, (UUID) body.get("paperId"))),
                409,
                "PAPER_USED");
        var elsewhere = Entering.paper(Given.clerkOf(city.south()), city.south().id());
        for (var paper : List.of(elsewhere, UUID.randomUUID())) {
            var wrong = Entering.onPaper(Given.application(city.north()), paper);
            refused(Entering.enter(clerk, wrong), 422, "PAPER_UNKNOWN");
            refused(Entering.enter(clerk, with(wrong, body)), 422, "PAPER_UNKNOWN");
        }
        assertThat(used("LOOKUP_MISS")).isZero();
        assertThat(used("ENTERED")).isEqualTo(1);
        refused(
                Entering.send(
                                clerk,
                                city.north().id(),
                                "not a paper".getBytes(StandardCharsets.UTF_8))
                        .then(),
                422,
                "FILE_TYPE_NOT_TAKEN");
        refused(Entering.send(clerk, city.south().id(), Entering.PAPER).then(), 404, "NOT_FOUND");
    }

    @Test
    void what_was_returned_is_corrected_by_who_entered_it_in_the_version_that_was_seen() {
        var body = onPaper();
        var id = entered(body);
        move(colleague, id, "return").statusCode(200);
        told(clerk, 1);
        refused(correct(colleague, id, body, "*"), 403, "APPLICANT_ONLY");
        refused(correct(UUID.randomUUID(), id, body, "*"), 404, "APPLICATION_NOT_FOUND");
        refused(correct(clerk, id, body, "\"v1\""), 412, "STALE_VERSION");
        refused(
                Given.as(clerk)
                        .header("If-Match", "*")
                        .body(Given.application(city.north()))
                        .put(APPLICATIONS + id)
                        .then(),
                403,
                "APPLICANT_ONLY");
        var former = body.get("paperId");
        body.put("paperId", Entering.paper(clerk, city.north().id()));
        body.put("employer", Map.of("name", "延安顺达快递有限公司"));
        correct(clerk, id, body, "\"v2\"").statusCode(200).body("status", equalTo("SUBMITTED"));
        assertThat(files("id = '" + former + "' and ends_at > now()")).isZero();
        refused(approve(colleague, id), 428, "DECIDE_WITH_VERSION");
        Given.as(colleague)
                .header("If-Match", "\"v3\"")
                .post(APPLICATIONS + id + "/approval")
                .then()
                .statusCode(200);
        refused(correct(clerk, id, body, "*"), 409, "ALREADY_DECIDED");
    }

    private static long files(String where) {
        return Given.count("select count(*) from stored_file where " + where);
    }

    @Test
    void the_right_ends_with_the_office_before_it_is_saved_corrected_or_withdrawn() {
        var account = UUID.randomUUID();
        var office = Given.appoint(account, city.north(), "CLERK", Given.CLERK);
        var body = Entering.onPaper(city.north(), account);
        var id = Given.made(account, Entering.PATH, body);
        var prepared = Entering.onPaper(city.north(), account);
        Given.tellAppointment(office, 2, account, city.north(), "CLERK", Given.CLERK, true);
        await().untilAsserted(
                        () -> Given.as(account).get(APPLICATIONS + id).then().statusCode(404));
        refused(Entering.enter(account, prepared), 404, "NOT_FOUND");
        refused(correct(account, id, body, "*"), 404, "APPLICATION_NOT_FOUND");
        refused(
                Given.as(account).post(APPLICATIONS + id + "/withdrawal").then(),
                404,
                "APPLICATION_NOT_FOUND");
        // A clerk of another union cannot enter here, by unit or by code.
        var south = Given.clerkOf(city.south());
        var foreign = Entering.onPaper(city.north(), clerk);
        refused(Entering.enter(south, foreign), 404, "NOT_FOUND");
        foreign.remove("unitId");
        foreign.put("channelCode", Given.channel(city.north()));
        refused(Entering.enter(south, foreign), 404, "NOT_FOUND");
        Entering.enter(clerk, foreign).statusCode(201);
    }

    @Test
    void a_repetition_by_key_makes_one_and_says_the_same() {
        var body = onPaper();
        var key = UUID.randomUUID().toString();
        var first = once(key, body).statusCode(201).extract().jsonPath().getUUID("id");
        assertThat(once(key, body).statusCode(201).extract().jsonPath().getUUID("id"))
                .isEqualTo(first);
        refused(once(key, onPaper()), 422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(
                        Given.count(
                                "select count(*) from application where entered_by = '"
                                        + clerk
                                        + "'"))
                .isEqualTo(1);
    }

    private ValidatableResponse once(String key, Map<String, Object> body) {
        return Given.as(clerk).header("Idempotency-Key", key).body(body).post(Entering.PATH).then();
    }

    @Test
    void the_paper_of_an_outdated_wording_or_an_old_signature_is_refused() {
        var body = onPaper();
        body.put("signedOn", LocalDate.now(HouseClock.ZONE).minusDays(31).toString());
        refused(Entering.enter(clerk, body), 422, "PAPER_NOT_OF_THESE_DAYS");
        body.put("signedOn", LocalDate.now(HouseClock.ZONE).toString());
        body.put(
                "consents",
                List.of(
                        Map.of("notice", "PERSONAL_INFORMATION", "version", 7),
                        Map.of("notice", "REAL_NAME_CHECK", "version", 1),
                        Map.of("notice", "JOINING_DECLARATION", "version", 1)));
        Entering.enter(clerk, body)
                .statusCode(422)
                .body("errors.code", hasItem("CONSENT_OUTDATED"));
    }

    @Test
    void a_look_at_the_paper_has_a_purpose_and_is_recorded() {
        var id = entered(onPaper());
        var answer =
                Given.as(colleague)
                        .queryParam("purpose", "核对代录的入会申请书")
                        .get(APPLICATIONS + id + "/paper");
        answer.then().statusCode(200).contentType("application/pdf");
        assertThat(answer.asByteArray()).isEqualTo(Entering.PAPER);
        refused(
                Given.as(colleague)
                        .queryParam("purpose", "1234")
                        .get(APPLICATIONS + id + "/paper")
                        .then(),
                422,
                "PURPOSE_NOT_WORDS");
        assertThat(
                        Given.count(
                                "select count(*) from access_log where subject_id = '%s' and field = 'PAPER' and actor_id = '%s'"
                                        .formatted(id, colleague)))
                .isEqualTo(1);
        assertThat(
                        Given.count(
                                "select count(*) from access_log where subject_id = '%s' and actor_id = '%s' and purpose = '代录入会申请'"
                                        .formatted(id, clerk)))
                .isEqualTo(1);
        var byPhone = Given.submitted(UUID.randomUUID(), city.north());
        refused(
                Given.as(colleague)
                        .queryParam("purpose", "核对代录的入会申请书")
                        .get(APPLICATIONS + byPhone + "/paper")
                        .then(),
                404,
                "NOT_FOUND");
        assertThat(files("purpose = 'APPLICATION_PAPER' and key_sealed is null and state = 'KEPT'"))
                .isZero();
    }

    @Test
    void a_withdrawal_frees_the_identity_and_a_year_later_nothing_is_left_of_it() {
        var body = onPaper();
        var id = entered(body);
        move(clerk, id, "withdrawal").statusCode(200);
        var again = Given.application(city.north());
        var account = UUID.randomUUID();
        Given.apply(account, with(again, body)).then().statusCode(201);
        assertThat(files("id = '" + body.get("paperId") + "' and ends_at > now()")).isEqualTo(1);
        Given.change(
                "UPDATE application SET decided_at = now() - interval '366 days' WHERE id = ?", id);
        forget.run();
        assertThat(files("id = '" + body.get("paperId") + "' and ends_at > now()")).isZero();
        assertThat(Given.count("select count(*) from application where id = '" + id + "'"))
                .isZero();
    }

    @Test
    void a_paper_that_nothing_names_ends_after_a_day_and_one_in_use_is_kept() {
        var lonely = Entering.paper(clerk, city.north().id());
        var body = onPaper();
        entered(body);
        assertThat(files("id = '" + lonely + "' and ends_at < now() + interval '25 hours'"))
                .isEqualTo(1);
        assertThat(
                        files(
                                "id = '"
                                        + body.get("paperId")
                                        + "' and ends_at > now() + interval '29 years'"))
                .isEqualTo(1);
    }

    @Test
    void the_queue_tells_them_apart_and_who_entered_is_not_told_that_it_waits() {
        var id = entered(onPaper());
        var byPhone = Given.submitted(UUID.randomUUID(), city.north());
        queue("true").body("items.id", contains(id.toString()));
        queue("false").body("items.id", contains(byPhone.toString()));
        queue("false").body("items[0].assisted", nullValue());
        move(colleague, byPhone, "rejection").statusCode(200);
        Given.as(colleague)
                .get("/api/v1/tasks?kind=APPLICATIONS_TO_REVIEW")
                .then()
                .body("items.unitId", hasItem(city.north().id().toString()));
        Given.as(clerk)
                .get("/api/v1/tasks?kind=APPLICATIONS_TO_REVIEW")
                .then()
                .body("items.unitId", not(hasItem(city.north().id().toString())));
    }

    private ValidatableResponse queue(String assisted) {
        return Given.as(colleague)
                .queryParam("unit", city.north().id())
                .queryParam("assisted", assisted)
                .get("/api/v1/applications")
                .then()
                .statusCode(200);
    }

    @Test
    void a_union_that_ends_meanwhile_refuses_and_its_successor_decides_what_waits() {
        var id = entered(onPaper());
        var prepared = onPaper();
        var above = Given.clerkOf(city.city());
        Given.endInto(city.north(), city.city().id(), 2, city.south().id());
        await().untilAsserted(
                        () ->
                                refused(
                                        Entering.enter(above, prepared),
                                        422,
                                        "UNIT_NOT_TAKING_MEMBERS"));
        QuarkusTransaction.requiringNew()
                .run(() -> hand.some(city.north().id(), city.south().id(), 10, Instant.now()));
        told(clerk, 1);
        var successor = Given.clerkOf(city.south());
        refused(correct(clerk, id, prepared, "*"), 404, "APPLICATION_NOT_FOUND");
        approve(successor, id).statusCode(200);
    }

    private static void told(UUID account, int times) {
        assertThat(
                        Given.count(
                                "select count(*) from notification where account_id = '%s' and template = 'ENTERED_APPLICATION_MOVED'"
                                        .formatted(account)))
                .isEqualTo(times);
    }
}
