package org.unionhall.organization.legalperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.aCity;
import static org.unionhall.organization.Federation.aCountyOf;
import static org.unionhall.organization.Federation.aGrassrootsUnionOf;
import static org.unionhall.organization.Federation.appoint;
import static org.unionhall.organization.Federation.as;
import static org.unionhall.organization.legalperson.Registering.CERTIFICATES;
import static org.unionhall.organization.legalperson.Registering.REGISTRATIONS;
import static org.unionhall.organization.legalperson.Registering.applied;
import static org.unionhall.organization.legalperson.Registering.apply;
import static org.unionhall.organization.legalperson.Registering.approval;
import static org.unionhall.organization.legalperson.Registering.change;
import static org.unionhall.organization.legalperson.Registering.closing;
import static org.unionhall.organization.legalperson.Registering.code;
import static org.unionhall.organization.legalperson.Registering.decide;
import static org.unionhall.organization.legalperson.Registering.first;
import static org.unionhall.organization.legalperson.Registering.lost;
import static org.unionhall.organization.legalperson.Registering.shown;
import static org.unionhall.organization.legalperson.Registering.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.Database;
import org.unionhall.organization.Federation;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.web.HouseClock;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class LegalPersonResourceTest {

    @Inject ReviewInTime reviews;
    @Inject RemindOfExpiry reminders;

    private UUID county;
    private UUID union;
    private UUID chair;
    private UUID registrar;

    @BeforeEach
    void given_a_union_of_a_county() {
        county = aCountyOf(aCity());
        union = aGrassrootsUnionOf(county);
        chair = a("CHAIR", union);
        registrar = a("CLERK", county);
    }

    @Test
    void a_union_is_registered_and_its_certificate_carries_its_code() {
        var code = code("81");
        var registration = applied(chair, first(union));
        as(chair)
                .get(REGISTRATIONS + "/" + registration)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("timing", equalTo("IN_TIME"));
        decide(registrar, registration, "approval", approval(code))
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("documentNumber", equalTo("延工法〔2026〕8号"))
                .body("timing", nullValue());
        as(chair)
                .get(CERTIFICATES + "?unit=" + union)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].creditCode", equalTo(code))
                .body("items[0].state", equalTo("IN_FORCE"))
                .body("items[0].representative", equalTo("王建国"))
                .body("items[0].registrarId", equalTo(county.toString()))
                .body("items[0].validTo", equalTo(today().plusYears(3).toString()));
        as(chair)
                .get("/api/v1/units/" + union)
                .then()
                .statusCode(200)
                .body("creditCode", equalTo(code));
        as(registrar)
                .get(CERTIFICATES + "/counts?unit=" + county)
                .then()
                .statusCode(200)
                .body("issued", equalTo(1))
                .body("changed", equalTo(0));
    }

    @Test
    void the_union_itself_never_decides_nor_does_who_applied() {
        var registration = applied(chair, first(union));
        decide(chair, registration, "approval", approval(code("81"))).statusCode(403);
        appoint(FOUNDER, registrar, "CLERK", union).statusCode(201);
        decide(registrar, registration, "approval", approval(code("81")))
                .statusCode(403)
                .body("code", equalTo("OWN_UNION"));
        decide(registrar, registration, "rejection", Map.of("reason", "不同意。"))
                .statusCode(403)
                .body("code", equalTo("OWN_UNION"));
        decide(a("CLERK", county), registration, "return", Map.of("reason", "联系人 13900010002"))
                .statusCode(422)
                .body("code", equalTo("PERSONAL_NUMBER"));
        var other = a("CLERK", county);
        as(other)
                .header("If-Match", "*")
                .body(first(union))
                .put(REGISTRATIONS + "/" + registration)
                .then()
                .statusCode(200);
        decide(other, registration, "approval", approval(code("81")))
                .statusCode(403)
                .body("code", equalTo("APPLIED_BY_YOURSELF"));
        var own = applied(other, first(aGrassrootsUnionOf(county)));
        decide(other, own, "approval", approval(code("81")))
                .statusCode(403)
                .body("code", equalTo("APPLIED_BY_YOURSELF"));
    }

    @Test
    void a_letter_for_a_digit_and_a_code_of_the_other_type_are_told_by_name() {
        var registration = applied(chair, first(union));
        var code = code("81");
        decide(registrar, registration, "approval", approval(code.substring(0, 17) + "O"))
                .statusCode(422)
                .body("code", equalTo("CREDIT_CODE_LETTER_FOR_DIGIT"));
        decide(registrar, registration, "approval", approval(code("89")))
                .statusCode(422)
                .body("code", equalTo("CODE_OF_OTHER_TYPE"));
        decide(registrar, registration, "approval", approval(null))
                .statusCode(422)
                .body("code", equalTo("REQUIRED"));
    }

    @Test
    void a_code_is_never_used_for_another_union_not_even_after_the_first_is_over() {
        var code = code("81");
        Registering.registered(chair, registrar, union, code);
        var second = aGrassrootsUnionOf(county);
        var registration = applied(a("CHAIR", second), first(second));
        decide(registrar, registration, "approval", approval(code))
                .statusCode(409)
                .body("code", equalTo("CREDIT_CODE_TAKEN"));
        Federation.dissolve(FOUNDER, union).statusCode(200);
        decide(registrar, registration, "approval", approval(code))
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_CODE_TAKEN"));
    }

    @Test
    void of_two_applications_at_once_one_is_taken() throws Exception {
        try (var both = Closing.of(Executors.newFixedThreadPool(2))) {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 2; i++) {
                answers.add(
                        both.pool()
                                .submit(() -> apply(chair, first(union)).extract().statusCode()));
            }
            assertThat(answers).extracting(LegalPersonResourceTest::got).contains(201, 409);
        }
        apply(chair, first(union)).statusCode(409).body("code", equalTo("REGISTRATION_OPEN"));
        var numbered = lost(union);
        numbered.put("statement", "证书遗失，身份证 11010519491231002X 的持有人声明。");
        apply(chair, numbered).statusCode(422).body("code", equalTo("PERSONAL_NUMBER"));
    }

    /** A pool that ends with its block on every JDK. */
    private record Closing(ExecutorService pool) implements AutoCloseable {

        static Closing of(ExecutorService pool) {
            return new Closing(pool);
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }

    private static int got(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void two_registrars_at_once_issue_one_certificate() throws Exception {
        var registration = applied(chair, first(union));
        var other = a("CLERK", county);
        var code = code("81");
        try (var both = Closing.of(Executors.newFixedThreadPool(2))) {
            var answers = new ArrayList<Future<Integer>>();
            for (var one : new UUID[] {registrar, other}) {
                answers.add(
                        both.pool()
                                .submit(
                                        () ->
                                                decide(
                                                                one,
                                                                registration,
                                                                "approval",
                                                                approval(code))
                                                        .extract()
                                                        .statusCode()));
            }
            assertThat(answers).extracting(LegalPersonResourceTest::got).contains(200, 409);
        }
        as(registrar)
                .get(CERTIFICATES + "?unit=" + union)
                .then()
                .body("items", hasSize(1))
                .body("items[0].edition", equalTo(1));
    }

    @Test
    void what_is_returned_goes_back_once_and_its_time_begins_anew() {
        var registration = applied(chair, first(union));
        var why = Map.of("reason", "缺少上级工会批复，请补充。");
        decide(registrar, registration, "return", why)
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("dueOn", nullValue());
        decide(registrar, registration, "approval", approval(code("81")))
                .statusCode(409)
                .body("code", equalTo("REGISTRATION_DECIDED"));
        assertThat(tasks("LEGAL_PERSON_TO_CORRECT", union)).isOne();
        as(chair)
                .header("If-Match", "*")
                .body(first(union))
                .put(REGISTRATIONS + "/" + registration)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("timing", equalTo("IN_TIME"));
        assertThat(tasks("LEGAL_PERSON_TO_CORRECT", union)).isZero();
        assertThat(tasks("LEGAL_PERSON_TO_REVIEW", county)).isOne();
        decide(registrar, registration, "return", why)
                .statusCode(409)
                .body("code", equalTo("RETURNED_BEFORE"));
        var other = aGrassrootsUnionOf(county);
        as(FOUNDER)
                .header("If-Match", "*")
                .body(first(other))
                .put(REGISTRATIONS + "/" + registration)
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_OF_ITS_KIND"));
    }

    @Test
    void a_certificate_is_changed_replaced_and_cancelled_and_every_edition_stays() {
        var certificate = Registering.registered(chair, registrar, union, code("81"));
        var moved = change(union);
        moved.put("address", "陕西省延安市宝塔区南大街2号");
        done(moved);
        done(lost(union));
        done(closing(union, today()));
        as(chair)
                .get(CERTIFICATES + "/" + certificate)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("edition", equalTo(4));
        as(chair)
                .get(CERTIFICATES + "/" + certificate + "/editions")
                .then()
                .statusCode(200)
                .body("items.kind", contains("CANCELLATION", "REPLACEMENT", "CHANGE", "FIRST"))
                .body("items[3].address", equalTo("陕西省延安市宝塔区中心街1号"));
        as(chair)
                .get(CERTIFICATES + "/" + certificate + "/editions?on=" + today().minusDays(1))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(chair)
                .get(CERTIFICATES + "/" + certificate + "/sheet")
                .then()
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_CANCELLED"));
        as(registrar)
                .get(CERTIFICATES + "/counts?unit=" + union)
                .then()
                .body("issued", equalTo(1))
                .body("changed", equalTo(1))
                .body("replaced", equalTo(1))
                .body("cancelled", equalTo(1));
    }

    private void done(Map<String, Object> body) {
        decide(registrar, applied(chair, body), "approval", approval(null)).statusCode(200);
    }

    @Test
    void a_union_is_not_closed_before_it_was_founded() {
        var body = Federation.body("新建公司工会", "GRASSROOTS", county);
        body.put("foundedOn", today().minusDays(300).toString());
        var young = Federation.unit(FOUNDER, body);
        Registering.registered(a("CHAIR", young), registrar, young, code("81"));
        apply(FOUNDER, closing(young, today().minusDays(301)))
                .statusCode(422)
                .body("code", equalTo("BEFORE_FOUNDING"));
    }

    @Test
    void a_union_that_is_over_gets_nothing_and_what_it_held_is_cancelled_from_above() {
        var certificate = Registering.registered(chair, registrar, union, code("81"));
        var open = applied(chair, change(union));
        as(registrar)
                .header("If-Match", "*")
                .body(Map.of("reason", "证书收回。", "documentNumber", "延工法〔2026〕9号"))
                .post(CERTIFICATES + "/" + certificate + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo("UNION_STILL_LIVES"));
        Federation.dissolve(FOUNDER, union).statusCode(200);
        as(registrar)
                .get(REGISTRATIONS + "/" + open)
                .then()
                .statusCode(200)
                .body("status", equalTo("LAPSED"));
        assertThat(tasks("CERTIFICATE_TO_CANCEL", county)).isOne();
        apply(registrar, change(union)).statusCode(409).body("code", equalTo("UNION_NOT_AT_WORK"));
        as(registrar)
                .get(CERTIFICATES + "?state=TO_CANCEL&unit=" + county)
                .then()
                .body("items.id", hasItem(certificate.toString()));
        as(registrar)
                .header("If-Match", "*")
                .body(Map.of("reason", "证书收回。", "documentNumber", "延工法〔2026〕9号"))
                .post(CERTIFICATES + "/" + certificate + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        assertThat(tasks("CERTIFICATE_TO_CANCEL", county)).isZero();
    }

    @Test
    void a_union_that_ends_while_it_waits_is_not_registered() {
        var registration = applied(chair, first(union));
        Federation.dissolve(FOUNDER, union).statusCode(200);
        decide(registrar, registration, "approval", approval(code("81")))
                .statusCode(409)
                .body("code", equalTo("REGISTRATION_DECIDED"));
    }

    @Test
    void an_answer_that_does_not_come_is_late_and_told_once() throws SQLException {
        var registration = applied(chair, first(union));
        var due =
                as(chair)
                        .get(REGISTRATIONS + "/" + registration)
                        .then()
                        .extract()
                        .<String>path("dueOn");
        var after = HouseClock.endOf(LocalDate.parse(due));
        drain(() -> reviews.step(after));
        drain(() -> reviews.step(after.plus(Duration.ofDays(1))));
        assertThat(asked("LEGAL_PERSON_OVERDUE", chair)).isOne();
        Database.run(
                "update registration set due_at = now() - interval '1 day' where id = '"
                        + registration
                        + "'");
        as(registrar)
                .get(REGISTRATIONS + "?timing=LATE&unit=" + county)
                .then()
                .statusCode(200)
                .body("items.id", contains(registration.toString()));
        as(registrar)
                .get(REGISTRATIONS + "?timing=IN_TIME&unit=" + county)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void officers_are_told_once_that_a_certificate_ends_and_then_it_is_renewed()
            throws SQLException {
        var certificate = Registering.registered(chair, registrar, union, code("81"));
        apply(chair, shown(union, "RENEWAL"))
                .statusCode(409)
                .body("code", equalTo("RENEWAL_TOO_EARLY"));
        Database.run(
                "update union_certificate set valid_from = current_date - 100, valid_to ="
                        + " current_date + 10 where id = '"
                        + certificate
                        + "'");
        var now = HouseClock.startOf(today());
        drain(() -> reminders.step(now));
        drain(() -> reminders.step(now));
        assertThat(asked("CERTIFICATE_ENDS", chair)).isOne();
        as(registrar)
                .get(CERTIFICATES + "?state=EXPIRING&endsBy=" + today().plusDays(10))
                .then()
                .body("items.id", hasItem(certificate.toString()));
        as(registrar)
                .get(CERTIFICATES + "?state=IN_FORCE&unit=" + county)
                .then()
                .body("items.id", not(hasItem(certificate.toString())));
        done(shown(union, "RENEWAL"));
        as(registrar)
                .get(CERTIFICATES + "/" + certificate)
                .then()
                .body("state", equalTo("IN_FORCE"))
                .body("edition", equalTo(2));
    }

    @Test
    void what_was_entered_wrongly_is_put_right_by_another_hand() {
        var certificate = Registering.registered(chair, registrar, union, code("81"));
        var right = code("81");
        var body =
                Map.of(
                        "creditCode", right,
                        "reason", "录入时代码有误。",
                        "documentNumber", "延工法〔2026〕10号");
        var path = CERTIFICATES + "/" + certificate + "/correction";
        as(chair).header("If-Match", "*").body(body).post(path).then().statusCode(403);
        as(registrar)
                .header("If-Match", "*")
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .body("creditCode", equalTo(right));
        as(registrar)
                .header("If-Match", "*")
                .body(body)
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("NOTHING_TO_CORRECT"));
        as(chair).get("/api/v1/units/" + union).then().body("creditCode", equalTo(right));
    }

    @Test
    void the_sheet_is_a_pdf_for_who_may_see_the_union_and_kept_by_nobody() {
        var certificate = Registering.registered(chair, registrar, union, code("81"));
        as(chair)
                .get(CERTIFICATES + "/" + certificate + "/sheet")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "private, no-store");
        as(a("CLERK", aCountyOf(aCity())))
                .get(CERTIFICATES + "/" + certificate + "/sheet")
                .then()
                .statusCode(404);
    }

    @Test
    void a_period_ends_after_it_begins() {
        as(registrar)
                .get(CERTIFICATES + "/counts?from=2026-02-01&to=2026-01-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("PERIOD_REVERSED"));
    }

    private static void drain(BooleanSupplier step) {
        while (step.getAsBoolean()) {
            // as the runner does
        }
    }

    private static long tasks(String kind, UUID unit) {
        return number(
                "select count(*) from told_task where not done and kind = '%s' and unit_id = '%s'"
                        .formatted(kind, unit));
    }

    private static long asked(String template, UUID account) {
        return number(
                "select count(*) from outbox where convert_from(payload, 'UTF8') like '%%%s%%' and"
                                .formatted(template)
                        + " convert_from(payload, 'UTF8') like '%%%s%%'".formatted(account));
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
}
