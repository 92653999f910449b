package org.unionhall.membership.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.transfer.Transferring;

/** A membership is retained, restored and over: over the real database, with real messages. */
@QuarkusTest
@QuarkusTestResource(World.class)
class StandingTest {

    private Given.City city;
    private UUID north;
    private UUID above;
    private UUID member;
    private UUID memberId;
    private Map<String, Object> application;

    @BeforeEach
    void a_member_of_the_north() {
        city = Given.aCity();
        north = Given.clerkOf(city.north());
        above = Given.clerkOf(city.city());
        member = UUID.randomUUID();
        application = Given.application(city.north());
        var id = Given.made(member, "/api/v1/applications", application);
        Given.as(north).post("/api/v1/applications/" + id + "/approval").then().statusCode(200);
        memberId = Standings.idOf(member);
    }

    @Test
    void who_retires_is_retained_not_counted_still_listed_and_restored_when_employed_again() {
        counted(1);
        Standings.change(north, member, Standings.change("RETIRED"))
                .statusCode(200)
                .body("status", equalTo("RETAINED"));
        counted(0);
        Given.as(north)
                .get("/api/v1/members?status=RETAINED&unit=" + city.north().id())
                .then()
                .body("items.id", contains(memberId.toString()));
        told("MEMBERSHIP_CHANGED", 1);
        Standings.change(north, member, Standings.change("RETIRED"))
                .statusCode(409)
                .body("code", equalTo("MEMBERSHIP_NOT_SO"));
        Standings.change(north, member, Standings.change("EMPLOYED_AGAIN"))
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        counted(1);
        told("MEMBERSHIP_CHANGED", 2);
        ledger("JOINED", "RETAINED", "RESTORED");
        Given.as(member)
                .get("/api/v1/members/" + memberId + "/movements")
                .then()
                .body("items[1].code", equalTo(3))
                .body("items[1].reason", equalTo("RETIRED"))
                .body("items[1].explanation", notNullValue())
                .body("items[1].document", notNullValue());
    }

    @Test
    void who_died_is_no_member_on_the_day_of_the_death_and_the_card_is_not_valid() {
        var card = Given.as(member).post("/api/v1/member-card/code").jsonPath().getString("token");
        Standings.change(north, member, Standings.change("DEATH"))
                .statusCode(200)
                .body("status", equalTo("DECEASED"));
        Given.as(member)
                .body(Map.of("token", card))
                .post("/api/v1/member-card/check")
                .then()
                .statusCode(200)
                .body("valid", equalTo(false));
        counted(0);
        ledger("JOINED", "DECEASED");
        for (var again : List.of("EMPLOYED_AGAIN", "RETIRED", "OWN_WISH", "DEATH")) {
            Standings.change(north, member, Standings.change(again))
                    .statusCode(409)
                    .body("code", equalTo("MEMBERSHIP_NOT_SO"));
        }
    }

    @Test
    void a_day_lies_between_the_last_entry_and_today() {
        for (var day : List.of(Standings.today().plusDays(1), Standings.today().minusDays(1))) {
            var body = Standings.change("RETIRED");
            body.put("on", day.toString());
            Standings.change(north, member, body)
                    .statusCode(422)
                    .body("code", equalTo("MOVEMENT_DAY"));
        }
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void leaving_by_paper_names_the_document_and_expelling_is_proposed() {
        var body = Standings.change("OWN_WISH");
        body.remove("document");
        Standings.change(north, member, body).statusCode(422).body("code", equalTo("REQUIRED"));
        Standings.change(north, member, Standings.change("CRIMINAL_PUNISHMENT"))
                .statusCode(422)
                .body("code", equalTo("EXPULSION_IS_PROPOSED"));
        body.put("document", "身份证 " + Given.residentId());
        Standings.change(north, member, body)
                .statusCode(422)
                .body("code", equalTo("PERSONAL_NUMBER"));
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void nobody_decides_about_the_own_membership_and_no_stale_version_decides() {
        Given.appoint(member, city.city(), "CLERK", Given.CLERK);
        for (var ground : List.of("RETIRED", "OWN_WISH", "DEATH")) {
            Standings.change(member, member, Standings.change(ground))
                    .statusCode(403)
                    .body("code", equalTo("OWN_MEMBERSHIP"));
        }
        Given.as(member)
                .body(Standings.expulsion(memberId))
                .post(Standings.EXPULSIONS)
                .then()
                .statusCode(403)
                .body("code", equalTo("OWN_MEMBERSHIP"));
        var exit = Standings.exit(member);
        Standings.approve(member, exit).statusCode(403).body("code", equalTo("OWN_MEMBERSHIP"));
        Standings.change(north, member, Standings.change("RETIRED"), "\"v7\"").statusCode(412);
        Given.as(north)
                .body(Standings.change("RETIRED"))
                .post("/api/v1/members/" + memberId + "/standing")
                .then()
                .statusCode(428);
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void an_ended_membership_leaves_no_transfer_and_the_person_may_join_again() {
        var transfer = Transferring.asked(member, city.south().id());
        Standings.change(north, member, Standings.change("OWN_WISH"))
                .statusCode(200)
                .body("status", equalTo("EXITED"));
        Given.as(member)
                .get("/api/v1/transfers/" + transfer)
                .then()
                .body("state", equalTo("LAPSED"));
        told("TRANSFER_LAPSED", 0);
        told("MEMBERSHIP_CHANGED", 1);
        Given.as(member)
                .body(Transferring.to(city.south().id()))
                .post("/api/v1/transfers")
                .then()
                .statusCode(403);
        var again = Given.made(member, "/api/v1/applications", application);
        Given.as(north).post("/api/v1/applications/" + again + "/approval").then().statusCode(200);
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(Standings.idOf(member)).isNotEqualTo(memberId);
        counted(1);
    }

    @Test
    void a_transfer_lapses_also_when_the_membership_is_retained() {
        Transferring.asked(member, city.south().id());
        Standings.change(north, member, Standings.change("UNEMPLOYED")).statusCode(200);
        assertThat(status()).isEqualTo("RETAINED");
        assertThat(open("transfer", "state in ('REQUESTED', 'RELEASED')")).isZero();
    }

    @Test
    void a_member_leaves_by_asking_and_the_union_confirms() {
        var id = Standings.exit(member);
        assertThat(status()).isEqualTo("ACTIVE");
        waits(north, "EXITS_TO_CONFIRM", city.north().id(), true);
        Standings.refuse(north, id).statusCode(409).body("code", equalTo("EXIT_NOT_REFUSABLE"));
        Standings.approve(north, id).statusCode(200).body("state", equalTo("EFFECTIVE"));
        Standings.approve(north, id).statusCode(409).body("code", equalTo("PROPOSAL_CLOSED"));
        assertThat(status()).isEqualTo("EXITED");
        ledger("JOINED", "EXITED");
        waits(north, "EXITS_TO_CONFIRM", city.north().id(), false);
        counted(0);
        Given.as(member)
                .body(Map.of())
                .post(Standings.EXITS)
                .then()
                .statusCode(403)
                .body("code", equalTo("NO_LIVE_MEMBERSHIP"));
    }

    @Test
    void a_union_that_says_nothing_keeps_nobody() {
        var id = Standings.exit(member);
        Standings.pass(Instant.now());
        Standings.read(member, id)
                .body("state", equalTo("OPEN"))
                .body("dueOn", notNullValue())
                .body("late", equalTo(false));
        late(id);
        Standings.pass(Instant.now());
        Standings.read(member, id)
                .body("state", equalTo("EFFECTIVE_BY_SILENCE"))
                .body("dueOn", nullValue());
        assertThat(status()).isEqualTo("EXITED");
        told("MEMBERSHIP_CHANGED", 1);
        Standings.pass(Instant.now());
        ledger("JOINED", "EXITED");
    }

    @Test
    void who_asked_to_leave_may_withdraw_and_has_one_open_and_a_few_a_day() {
        var id = Standings.exit(member);
        Given.as(member)
                .body(Map.of())
                .post(Standings.EXITS)
                .then()
                .statusCode(409)
                .body("code", equalTo("PROPOSAL_OPEN"));
        Standings.withdraw(north, id).statusCode(403);
        Standings.withdraw(member, id).statusCode(200).body("state", equalTo("WITHDRAWN"));
        Standings.pass(Instant.now().plus(90, ChronoUnit.DAYS));
        assertThat(status()).isEqualTo("ACTIVE");
        Given.change("UPDATE daily_use SET used = 1000000 WHERE account_id = ?", member);
        Given.as(member)
                .body(Map.of())
                .post(Standings.EXITS)
                .then()
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_EXIT_REQUESTS"));
    }

    @Test
    void a_request_to_leave_goes_along_with_the_member() {
        var id = Standings.exit(member);
        var transfer = Transferring.asked(member, city.south().id());
        var south = Given.clerkOf(city.south());
        Transferring.release(north, transfer).statusCode(200);
        Transferring.accept(south, transfer).statusCode(200);
        Standings.approve(north, id).statusCode(404);
        waits(south, "EXITS_TO_CONFIRM", city.south().id(), true);
        Standings.approve(south, id).statusCode(200);
    }

    @Test
    void an_expulsion_takes_effect_when_somebody_of_the_union_above_files_it() {
        var id = Standings.expulsion(north, memberId);
        assertThat(status()).isEqualTo("ACTIVE");
        told("EXPULSION_PROPOSED", 1);
        Standings.read(member, id).body("reason", notNullValue());
        waits(north, "EXPULSIONS_TO_FILE", city.city().id(), false);
        waits(above, "EXPULSIONS_TO_FILE", city.city().id(), true);
        for (var clerk : List.of(north, Given.clerkOf(city.north()))) {
            Standings.approve(clerk, id).statusCode(403);
        }
        Standings.approve(Given.clerkOf(city.south()), id).statusCode(404);
        Standings.approve(above, id).statusCode(200).body("state", equalTo("EFFECTIVE"));
        assertThat(status()).isEqualTo("EXPELLED");
        ledger("JOINED", "EXPELLED");
        waits(above, "EXPULSIONS_TO_FILE", city.city().id(), false);
    }

    @Test
    void who_proposes_from_above_does_not_file_it_and_time_files_nothing() {
        var id = Standings.expulsion(above, memberId);
        Standings.approve(above, id)
                .statusCode(403)
                .body("code", equalTo("PROPOSER_DOES_NOT_FILE"));
        late(id);
        Standings.pass(Instant.now());
        Standings.read(above, id).body("state", equalTo("OPEN")).body("late", equalTo(true));
        Standings.refuse(Given.clerkOf(city.city()), id)
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("decision", notNullValue());
        told("EXPULSION_DROPPED", 1);
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void an_expulsion_is_open_once_and_the_union_may_withdraw_it() {
        var id = Standings.expulsion(north, memberId);
        Given.as(above)
                .body(Standings.expulsion(memberId))
                .post(Standings.EXPULSIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("PROPOSAL_OPEN"));
        Standings.withdraw(member, id).statusCode(403).body("code", equalTo("OWN_MEMBERSHIP"));
        Standings.withdraw(north, id).statusCode(200).body("state", equalTo("WITHDRAWN"));
        Standings.approve(above, id).statusCode(409);
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void what_waits_lapses_when_the_membership_ends_otherwise() {
        var expulsion = Standings.expulsion(north, memberId);
        var exit = Standings.exit(member);
        Standings.approve(north, exit).statusCode(200);
        Standings.read(above, expulsion).body("state", equalTo("LAPSED"));
        Standings.approve(above, expulsion).statusCode(409);
        assertThat(status()).isEqualTo("EXITED");
    }

    @Test
    void a_member_of_another_city_and_an_unknown_one_are_answered_alike() {
        var foreign = Given.clerkOf(Given.aCity().city());
        var answers = new ArrayList<String>();
        for (var id : List.of(memberId, UUID.randomUUID())) {
            answers.add(
                    Given.as(foreign)
                            .body(Standings.expulsion(id))
                            .post(Standings.EXPULSIONS)
                            .then()
                            .statusCode(404)
                            .extract()
                            .path("code"));
            Given.as(foreign)
                    .header("If-Match", "\"v1\"")
                    .body(Standings.change("DEATH"))
                    .post("/api/v1/members/" + id + "/standing")
                    .then()
                    .statusCode(404);
        }
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        var id = Standings.exit(member);
        Standings.read(foreign, id).statusCode(404);
        Given.as(foreign).get(Standings.PATH).then().body("items", empty());
        Given.as(above)
                .get(Standings.PATH + "?kind=EXIT&state=OPEN&unit=" + city.north().id())
                .then()
                .body("items.id", hasItem(id.toString()));
        Given.as(above)
                .get(Standings.PATH + "?kind=EXPULSION&unit=" + city.north().id())
                .then()
                .body("items", empty());
    }

    @Test
    void silence_a_confirmation_and_a_withdrawal_at_once_end_it_once() throws Exception {
        var id = Standings.exit(member);
        late(id);
        var all = new ArrayList<Callable<Object>>();
        for (var clerk : List.of(north, above, Given.clerkOf(city.north()))) {
            all.add(() -> Standings.approve(clerk, id));
        }
        all.add(
                () -> {
                    Standings.pass(Instant.now());
                    return null;
                });
        all.add(() -> Standings.withdraw(member, id));
        together(all);
        long ended =
                Given.count(
                        "select count(*) from member_movement where kind = 'EXITED' and member_id ="
                                + " '%s'".formatted(memberId));
        assertThat(ended).isEqualTo(status().equals("EXITED") ? 1 : 0);
        assertThat(open("membership_proposal", "state = 'OPEN'")).isZero();
    }

    @Test
    void two_changes_and_a_transfer_at_once_leave_one_state() throws Exception {
        var tag = Standings.tag(member);
        var all = new ArrayList<Callable<Object>>();
        for (var ground : List.of("RETIRED", "OWN_WISH", "DEATH")) {
            all.add(() -> Standings.change(north, member, Standings.change(ground), tag));
        }
        all.add(() -> Transferring.ask(member, city.south().id()));
        all.add(() -> Given.as(member).body(Map.of()).post(Standings.EXITS));
        together(all);
        var status = status();
        if (!status.equals("TRANSFERRING")) {
            assertThat(open("transfer", "state in ('REQUESTED', 'RELEASED')")).isZero();
        }
        if (List.of("EXITED", "DECEASED").contains(status)) {
            assertThat(open("membership_proposal", "state = 'OPEN'")).isZero();
        }
        assertThat(
                        Given.count(
                                "select count(*) from identity_claim where member_id = '"
                                        + memberId
                                        + "'"))
                .isEqualTo(List.of("EXITED", "DECEASED").contains(status) ? 0 : 1);
    }

    @Test
    void a_right_that_has_ended_decides_nothing() {
        var clerk = UUID.randomUUID();
        var appointment = Given.appoint(clerk, city.north(), "CLERK", Given.CLERK);
        var id = Standings.exit(member);
        Given.tellAppointment(appointment, 2, clerk, city.north(), "CLERK", Given.CLERK, true);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Standings.read(clerk, id).statusCode(404));
        Standings.approve(clerk, id).statusCode(404);
        Standings.change(clerk, member, Standings.change("DEATH")).statusCode(404);
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void where_the_union_has_ended_the_one_above_it_acts() {
        var id = Standings.exit(member);
        Given.tell(city.north(), city.city().id(), "INDUSTRY", "DISSOLVED", 2);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Standings.read(north, id).statusCode(404));
        Standings.approve(north, id).statusCode(404);
        Standings.approve(above, id).statusCode(200);
        assertThat(status()).isEqualTo("EXITED");
    }

    @Test
    void the_union_above_one_that_has_ended_restores_so_that_the_member_can_be_transferred() {
        Standings.change(north, member, Standings.change("EMPLOYER_CLOSED")).statusCode(200);
        Given.tell(city.north(), city.city().id(), "INDUSTRY", "DISSOLVED", 2);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                Given.as(north)
                                        .get("/api/v1/members/" + memberId)
                                        .then()
                                        .statusCode(404));
        Standings.change(north, member, Standings.change("EMPLOYED_AGAIN")).statusCode(404);
        Standings.change(above, member, Standings.change("EMPLOYED_AGAIN")).statusCode(200);
        assertThat(status()).isEqualTo("ACTIVE");
    }

    private String status() {
        return Given.as(member).get("/api/v1/members/me").jsonPath().getString("status");
    }

    private void ledger(String... kinds) {
        Given.as(member)
                .get("/api/v1/members/" + memberId + "/movements")
                .then()
                .body("items.kind", contains(kinds));
    }

    private long open(String table, String condition) {
        return Given.count(
                "select count(*) from %s where member_id = '%s' and %s"
                        .formatted(table, memberId, condition));
    }

    private void counted(int members) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                Given.as(above)
                                        .get("/api/v1/units/" + city.city().id() + "/headcount")
                                        .then()
                                        .statusCode(200)
                                        .body("members", equalTo(members)));
    }

    private void told(String template, int times) {
        assertThat(
                        Given.count(
                                "select count(*) from notification where account_id = '%s' and template = '%s'"
                                        .formatted(member, template)))
                .as(template)
                .isEqualTo(times);
    }

    private static void late(UUID proposal) {
        Given.change(
                "UPDATE membership_proposal SET due_at = now() - interval '1 minute' WHERE id = ?",
                proposal);
    }

    private static void waits(UUID clerk, String kind, UUID unit, boolean waits) {
        var items =
                Given.as(clerk)
                        .get("/api/v1/tasks?kind=" + kind)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.unitId", String.class);
        assertThat(items.contains(unit.toString())).as(kind).isEqualTo(waits);
    }

    private static void together(List<Callable<Object>> all) throws Exception {
        var pool = Executors.newFixedThreadPool(all.size());
        try {
            for (var one : pool.invokeAll(all)) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
