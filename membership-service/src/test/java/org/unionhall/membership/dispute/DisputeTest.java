package org.unionhall.membership.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.roster.Rosters;
import org.unionhall.membership.transfer.Transferring;

/** Who holds an identity is disputed: over the real database, with real messages. */
@QuarkusTest
@QuarkusTestResource(World.class)
class DisputeTest {

    private Given.City city;
    private UUID north;
    private UUID south;
    private UUID above;
    private UUID holder;
    private UUID memberId;
    private UUID owner;
    private String number;
    private Map<String, Object> application;

    @BeforeEach
    void a_member_of_the_north_has_the_number_of_somebody_else() {
        city = Given.aCity();
        north = Given.clerkOf(city.north());
        south = Given.clerkOf(city.south());
        above = Given.clerkOf(city.city());
        holder = UUID.randomUUID();
        owner = UUID.randomUUID();
        application = Given.application(city.north());
        number = (String) application.get("idNumber");
        memberId = joined(holder, application, north);
    }

    private static UUID joined(UUID account, Map<String, Object> application, UUID clerk) {
        var id = Given.made(account, "/api/v1/applications", application);
        Given.as(clerk).post("/api/v1/applications/" + id + "/approval").then().statusCode(200);
        return Given.as(account).get("/api/v1/members/me").jsonPath().getUUID("id");
    }

    /** Its document was seen in the south, which the owner wants to join. */
    private UUID shown() {
        var id = Disputing.opened(owner, city.south().id(), number);
        Disputing.show(south, Disputing.code(owner, id), city.south().id(), number)
                .statusCode(200)
                .body("state", equalTo("HEARING"))
                .body("role", equalTo("WITNESS"))
                .body("holder", nullValue());
        return id;
    }

    private UUID heard() {
        var id = shown();
        Disputing.answer(holder, id).statusCode(200).body("state", equalTo("DECIDING"));
        return id;
    }

    private Map<String, Object> anApplication(Given.Unit unit) {
        var body = Given.application(unit);
        body.put("idNumber", number);
        return body;
    }

    @Test
    void the_owner_is_refused_disputes_and_joins_once_the_false_membership_is_void() {
        counted(city.north(), 1);
        Given.apply(owner, anApplication(city.south()))
                .then()
                .statusCode(409)
                .body("code", equalTo("IDENTITY_TAKEN"));
        var id = heard();
        waits(above, "DISPUTES_TO_DECIDE", true);
        waits(north, "DISPUTES_TO_DECIDE", false);
        Disputing.read(above, id)
                .statusCode(200)
                .body("role", equalTo("UNION"))
                .body("claimant.idNumber", equalTo("**************" + number.substring(14)))
                .body("claimant.statement", notNullValue())
                .body("claimant.shownAt", notNullValue())
                .body("holder.memberId", equalTo(memberId.toString()))
                .body("answer", notNullValue())
                .body("deciderId", equalTo(city.city().id().toString()));
        Disputing.decide(above, id, "voiding").statusCode(200).body("state", equalTo("VOIDED"));
        Given.as(north).get("/api/v1/members/" + memberId).then().body("status", equalTo("VOID"));
        Given.as(north)
                .get("/api/v1/members/" + memberId + "/movements")
                .then()
                .body("items.kind", contains("JOINED", "VOIDED"))
                .body("items[1].reason", equalTo("IDENTITY_OF_ANOTHER"));
        counted(city.north(), 0);
        waits(above, "DISPUTES_TO_DECIDE", false);
        told(owner, "DISPUTE_MOVED", 1);
        told(holder, "DISPUTE_ABOUT_YOU", 1);
        told(holder, "DISPUTE_MOVED", 1);
        joined(owner, anApplication(city.south()), south);
        counted(city.south(), 1);
        // The account goes on, and may join with its own document.
        joined(holder, Given.application(city.north()), north);
    }

    @Test
    void neither_side_reads_who_the_other_is_and_nobody_else_reads_anything() {
        var id = heard();
        var mine = Disputing.read(owner, id).statusCode(200).extract().asString();
        var theirs = Disputing.read(holder, id).statusCode(200).extract().asString();
        assertThat(mine)
                .doesNotContain("holder\"")
                .doesNotContain(memberId.toString())
                .doesNotContain(city.north().id().toString())
                .doesNotContain("decider")
                .doesNotContain("answer");
        assertThat(theirs)
                .doesNotContain("claimant\"")
                .doesNotContain(city.south().id().toString())
                .doesNotContain("decider")
                .doesNotContain("阿不都");
        for (var other : List.of(north, south, Given.clerkOf(Given.aCity().city()))) {
            Disputing.read(other, id).statusCode(404);
            Given.as(other).get(Disputing.PATH).then().body("items", empty());
        }
        Disputing.read(UUID.randomUUID(), id).statusCode(404);
        Given.as(holder)
                .get(Disputing.PATH + "/mine")
                .then()
                .body("items.role", contains("HOLDER"));
        Given.as(owner)
                .get(Disputing.PATH + "/mine")
                .then()
                .body("items.role", contains("CLAIMANT"));
        Given.as(above)
                .get(Disputing.PATH + "?state=DECIDING&unit=" + city.city().id())
                .then()
                .body("items.id", contains(id.toString()));
        Given.as(above).get(Disputing.PATH + "?state=UPHELD").then().body("items", empty());
    }

    @Test
    void a_guess_is_answered_alike_whether_anybody_holds_the_number() {
        var bodies = new ArrayList<Map<String, Object>>();
        for (var guess : List.of(number, Given.residentId())) {
            var guesser = UUID.randomUUID();
            var id = Disputing.opened(guesser, city.south().id(), guess);
            Disputing.pass(Instant.now().plus(Duration.ofHours(1)));
            bodies.add(Disputing.read(guesser, id).statusCode(200).extract().jsonPath().getMap(""));
        }
        assertThat(bodies.get(0).keySet()).isEqualTo(bodies.get(1).keySet());
        assertThat(bodies).extracting(body -> body.get("state")).containsOnly("OPENED");
        told(holder, "DISPUTE_ABOUT_YOU", 0);
        Given.as(holder).get(Disputing.PATH + "/mine").then().body("items", empty());
        assertThat(looks()).isZero();
    }

    @Test
    void one_is_open_of_an_account_a_few_a_day_and_nothing_hides_a_number() {
        var id = Disputing.opened(owner, city.south().id(), number);
        Disputing.open(owner, city.south().id(), Given.residentId())
                .statusCode(409)
                .body("code", equalTo("DISPUTE_OPEN"));
        Disputing.withdraw(holder, id).statusCode(404);
        Disputing.withdraw(owner, id).statusCode(200).body("state", equalTo("WITHDRAWN"));
        Disputing.withdraw(owner, id).statusCode(409).body("code", equalTo("DISPUTE_CLOSED"));
        var hiding = Disputing.request(city.south().id(), number);
        hiding.put("statement", "请打 13812345678 找我");
        Given.as(owner)
                .body(hiding)
                .post(Disputing.PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("PERSONAL_NUMBER"));
        Disputing.open(owner, UUID.randomUUID(), number)
                .statusCode(404)
                .body("errors[0].pointer", equalTo("/unitId"));
        Given.change("UPDATE daily_use SET used = 1000000 WHERE account_id = ?", owner);
        Disputing.open(owner, city.south().id(), number)
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_DISPUTES"));
    }

    @Test
    void only_who_has_seen_the_same_document_records_it_and_it_is_on_record() {
        var id = Disputing.opened(owner, city.south().id(), number);
        var code = Disputing.code(owner, id);
        Disputing.show(south, code, city.south().id(), Given.residentId())
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_DIFFERS"));
        Disputing.show(south, "K7QX2M9A4T", city.south().id(), number).statusCode(404);
        Disputing.show(south, code, city.north().id(), number).statusCode(404);
        Disputing.show(owner, code, city.south().id(), number).statusCode(404);
        assertThat(looks()).isZero();
        Given.appoint(owner, city.south(), "CLERK", Given.CLERK);
        Disputing.show(owner, code, city.south().id(), number)
                .statusCode(403)
                .body("code", equalTo("PARTY_TO_DISPUTE"));
        Given.appoint(holder, city.south(), "CLERK", Given.CLERK);
        Disputing.show(holder, code, city.south().id(), number)
                .statusCode(403)
                .body("code", equalTo("PARTY_TO_DISPUTE"));
        // A clerk of any union, of another city too, may see it; the holder reads of the look.
        var foreign = Given.aCity();
        Disputing.show(Given.clerkOf(foreign.north()), code, foreign.north().id(), number)
                .statusCode(200);
        assertThat(looks()).isEqualTo(1);
        Disputing.show(south, code, city.south().id(), number)
                .statusCode(409)
                .body("code", equalTo("DISPUTE_CLOSED"));
        Given.change("UPDATE daily_use SET used = 1000000 WHERE account_id = ?", south);
        Disputing.show(south, code, city.south().id(), number).statusCode(429);
    }

    @Test
    void a_number_that_nobody_else_holds_needs_no_dispute() {
        var free = Given.residentId();
        var id = Disputing.opened(owner, city.south().id(), free);
        Disputing.show(south, Disputing.code(owner, id), city.south().id(), free)
                .statusCode(200)
                .body("state", equalTo("LAPSED"));
        told(owner, "DISPUTE_MOVED", 1);
        var own = Disputing.opened(holder, city.south().id(), number);
        Disputing.show(south, Disputing.code(holder, own), city.south().id(), number)
                .body("state", equalTo("LAPSED"));
    }

    @Test
    void nobody_decides_who_is_a_party_or_was_involved_or_before_the_other_side_is_heard() {
        var id = shown();
        Disputing.decide(above, id, "voiding").statusCode(409);
        Disputing.answer(owner, id).statusCode(403).body("code", equalTo("FOR_THE_PARTY"));
        Disputing.answer(holder, id).statusCode(200);
        Disputing.answer(holder, id).statusCode(409).body("code", equalTo("DISPUTE_CLOSED"));
        for (var party : List.of(owner, holder)) {
            Given.appoint(party, city.city(), "CLERK", Given.CLERK);
            refused(party, id, "PARTY_TO_DISPUTE");
            Given.as(party)
                    .body(Map.of("field", "ID_NUMBER", "purpose", "与证件原件核对"))
                    .post(Disputing.PATH + "/" + id + "/reveal")
                    .then()
                    .statusCode(403);
        }
        for (var involved : List.of(south, north)) {
            Given.appoint(involved, city.city(), "CLERK", Given.CLERK);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> Disputing.read(involved, id).statusCode(200));
            refused(involved, id, "INVOLVED_IN_DISPUTE");
            waits(involved, "DISPUTES_TO_DECIDE", false);
        }
        Disputing.decide(above, id, "voiding", "\"v99\"").statusCode(412);
        Given.as(above)
                .body(Disputing.reason())
                .post(Disputing.PATH + "/" + id + "/voiding")
                .then()
                .statusCode(428);
        Disputing.decide(above, id, "upholding").statusCode(200).body("state", equalTo("UPHELD"));
        Disputing.decide(above, id, "voiding").statusCode(409);
        Given.as(holder).get("/api/v1/members/me").then().body("status", equalTo("ACTIVE"));
        Disputing.read(owner, id).body("decision", notNullValue());
    }

    private static void refused(UUID clerk, UUID id, String code) {
        for (var move : List.of("voiding", "upholding")) {
            Disputing.decide(clerk, id, move).statusCode(403).body("code", equalTo(code));
        }
    }

    @Test
    void silence_is_heard_as_well_and_what_is_late_is_seen_by_the_union_above() {
        var id = shown();
        overdue(id);
        Disputing.pass(Instant.now());
        Disputing.read(above, id).body("state", equalTo("DECIDING")).body("late", equalTo(false));
        overdue(id);
        Disputing.read(above, id).body("late", equalTo(true)).body("state", equalTo("DECIDING"));
        Disputing.pass(Instant.now());
        Disputing.read(above, id).body("state", equalTo("DECIDING"));
        var never = Disputing.opened(UUID.randomUUID(), city.south().id(), number);
        overdue(never);
        Disputing.pass(Instant.now());
        assertThat(state(never)).isEqualTo("LAPSED");
    }

    @Test
    void what_waits_about_the_member_lapses_with_a_membership_that_moved_and_is_void() {
        var transfer = Transferring.asked(holder, city.south().id());
        Transferring.release(north, transfer).statusCode(200);
        Transferring.accept(south, transfer).statusCode(200);
        counted(city.north(), 0);
        counted(city.south(), 1);
        var id = heard();
        Given.made(
                holder,
                "/api/v1/correction-requests",
                Map.of("field", "GROUP", "value", "TRUCK_DRIVER", "reason", "登记时填错了。"));
        Transferring.asked(holder, city.north().id());
        Disputing.decide(above, id, "voiding").statusCode(200);
        counted(city.south(), 0);
        counted(city.north(), 0);
        assertThat(
                        Given.count(
                                "select count(*) from correction_request where member_id = '%s' and state = 'LAPSED'"
                                        .formatted(memberId)))
                .isEqualTo(1);
        assertThat(
                        Given.count(
                                "select count(*) from transfer where member_id = '%s' and closed_at is null"
                                        .formatted(memberId)))
                .isZero();
        Given.as(holder).get("/api/v1/members/me").then().body("status", not("ACTIVE"));
    }

    @Test
    void a_dispute_lapses_when_the_identity_becomes_free_and_follows_who_holds_it_then() {
        var id = heard();
        Given.as(north)
                .header(
                        "If-Match",
                        Given.as(north).get("/api/v1/members/" + memberId).header("ETag"))
                .body(
                        Map.of(
                                "ground",
                                "OWN_WISH",
                                "reason",
                                "本人要求。",
                                "document",
                                "宝工发〔2026〕3号",
                                "on",
                                java.time.LocalDate.now(org.unionhall.platform.web.HouseClock.ZONE)
                                        .toString()))
                .post("/api/v1/members/" + memberId + "/standing")
                .then()
                .statusCode(200);
        Disputing.decide(above, id, "voiding")
                .statusCode(409)
                .body("code", equalTo("DISPUTE_MOVED_ON"));
        // Somebody applies with it meanwhile: who does is heard anew, in an application.
        var third = UUID.randomUUID();
        var applied = Given.made(third, "/api/v1/applications", anApplication(city.north()));
        Disputing.decide(above, id, "voiding").statusCode(409);
        Disputing.pass(Instant.now().plus(Duration.ofHours(1)));
        Disputing.read(above, id)
                .body("state", equalTo("HEARING"))
                .body("answer", nullValue())
                .body("holder.applicationId", equalTo(applied.toString()));
        told(third, "DISPUTE_ABOUT_YOU", 1);
        Disputing.read(holder, id).statusCode(404);
        Disputing.answer(third, id).statusCode(200);
        Disputing.decide(above, id, "voiding").statusCode(200);
        Given.as(third)
                .get("/api/v1/applications/" + applied)
                .then()
                .body("status", equalTo("REJECTED"));
        Given.apply(owner, anApplication(city.south())).then().statusCode(201);
        var other = UUID.randomUUID();
        var second = Disputing.opened(other, city.south().id(), number);
        Disputing.show(south, Disputing.code(other, second), city.south().id(), number)
                .body("state", equalTo("HEARING"));
        var mine =
                Given.as(owner).get("/api/v1/applications/mine").jsonPath().getUUID("items[0].id");
        Given.as(owner).post("/api/v1/applications/" + mine + "/withdrawal").then().statusCode(200);
        Disputing.pass(Instant.now().plus(Duration.ofHours(1)));
        assertThat(state(second)).isEqualTo("LAPSED");
    }

    @Test
    void an_application_that_becomes_a_membership_meanwhile_stays_the_same_side() {
        var squatter = UUID.randomUUID();
        var body = Given.application(city.north());
        var applied = Given.made(squatter, "/api/v1/applications", body);
        number = (String) body.get("idNumber");
        var id = shown();
        Disputing.answer(squatter, id).statusCode(200);
        Given.as(north)
                .post("/api/v1/applications/" + applied + "/approval")
                .then()
                .statusCode(200);
        Given.appoint(north, city.city(), "CLERK", Given.CLERK);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Disputing.read(north, id).statusCode(200));
        // Who admitted it since is involved, though nobody has looked at the dispute since.
        refused(north, id, "INVOLVED_IN_DISPUTE");
        Disputing.decide(above, id, "voiding").statusCode(200);
        Given.as(squatter).get("/api/v1/members/me").then().body("status", equalTo("VOID"));
    }

    @Test
    void the_nearest_union_above_both_decides_and_is_found_again_when_unions_end_or_members_move() {
        var here = below(10);
        var there = below(20);
        application = Given.application(here);
        number = (String) application.get("idNumber");
        var other = UUID.randomUUID();
        var otherId = joined(other, application, north);
        var id = Disputing.opened(owner, there.id(), number);
        Disputing.show(south, Disputing.code(owner, id), city.south().id(), number).statusCode(200);
        Disputing.answer(other, id).statusCode(200);
        var near = Given.clerkOf(city.north());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                Disputing.read(near, id)
                                        .statusCode(200)
                                        .body("deciderId", equalTo(city.north().id().toString())));
        waits(near, "DISPUTES_TO_DECIDE", city.north(), true);
        waits(above, "DISPUTES_LATE", city.city(), false);
        overdue(id);
        waits(above, "DISPUTES_LATE", city.city(), true);
        waits(near, "DISPUTES_LATE", city.city(), false);
        Given.change("UPDATE member SET unit_id = ? WHERE id = ?", city.south().id(), otherId);
        Disputing.decide(near, id, "voiding").statusCode(404);
        Disputing.pass(Instant.now().plus(Duration.ofHours(1)));
        Disputing.read(near, id).statusCode(404);
        Disputing.read(above, id).body("deciderId", equalTo(city.city().id().toString()));
        Given.change("UPDATE member SET unit_id = ? WHERE id = ?", here.id(), otherId);
        Disputing.pass(Instant.now().plus(Duration.ofHours(2)));
        Disputing.read(near, id).statusCode(200);
        Given.tell(city.north(), city.city().id(), "INDUSTRY", "DISSOLVED", 2);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> {
                            Disputing.pass(Instant.now().plus(Duration.ofHours(3)));
                            Disputing.read(above, id)
                                    .body("deciderId", equalTo(city.city().id().toString()));
                        });
        Disputing.decide(above, id, "voiding").statusCode(200).body("state", equalTo("VOIDED"));
    }

    private Given.Unit below(int at) {
        long lo = city.north().lo() + at;
        var unit = new Given.Unit(UUID.randomUUID(), "快递网点工会", lo, lo + 9);
        Given.tell(unit, city.north().id(), "GRASSROOTS", "NORMAL", 1);
        Given.awaitRow("unit_copy", "unit_id", unit.id());
        return unit;
    }

    @Test
    void a_member_of_a_roster_without_an_account_is_void_and_the_undo_of_the_roster_passes_it_by() {
        var roster = Rosters.of(1);
        var clerk = Given.clerkOf(city.north());
        var imported = Rosters.checked(clerk, city.north().id(), roster);
        Rosters.committed(clerk, imported);
        number =
                Pattern.compile("[0-9]{17}[0-9X]")
                        .matcher(roster)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group();
        counted(city.north(), 2);
        var id = shown();
        overdue(id);
        Disputing.pass(Instant.now());
        Disputing.decide(above, id, "voiding").statusCode(200);
        counted(city.north(), 1);
        Rosters.move(clerk, imported, "undo");
        Rosters.finish(clerk, imported);
        counted(city.north(), 1);
        joined(owner, anApplication(city.south()), south);
    }

    @Test
    void two_decisions_at_once_leave_one() throws Exception {
        var id = heard();
        var second = Given.clerkOf(city.city());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Disputing.read(second, id).statusCode(200));
        var tag = Given.as(above).get(Disputing.PATH + "/" + id).header("ETag");
        var all = new ArrayList<Callable<Integer>>();
        for (var clerk : List.of(above, second, above, second)) {
            var move = clerk.equals(above) ? "voiding" : "upholding";
            all.add(() -> Disputing.decide(clerk, id, move, tag).extract().statusCode());
        }
        var pool = Executors.newFixedThreadPool(all.size());
        var codes = new ArrayList<Integer>();
        try {
            for (var answer : pool.invokeAll(all)) {
                codes.add(answer.get());
            }
        } finally {
            pool.shutdown();
        }
        assertThat(codes.stream().filter(code -> code == 200)).hasSize(1);
        told(holder, "DISPUTE_MOVED", 1);
    }

    @Test
    void the_number_is_shown_to_who_decides_and_the_claimant_reads_of_it() {
        var id = heard();
        Given.as(above)
                .body(Map.of("field", "ID_NUMBER", "purpose", "与证件原件核对"))
                .post(Disputing.PATH + "/" + id + "/reveal")
                .then()
                .statusCode(200)
                .body("value", equalTo(number));
        Given.as(above)
                .body(Map.of("field", "MOBILE", "purpose", "与证件原件核对"))
                .post(Disputing.PATH + "/" + id + "/reveal")
                .then()
                .statusCode(404);
        assertThat(
                        Given.count(
                                "select count(*) from access_log where subject = 'DISPUTE' and account_id = '%s'"
                                        .formatted(owner)))
                .isEqualTo(1);
    }

    private void overdue(UUID id) {
        Given.change(
                "UPDATE identity_dispute SET due_at = now() - interval '1 minute' WHERE id = ?",
                id);
    }

    private static String state(UUID id) {
        for (var state : DisputeState.values()) {
            if (Given.count(
                            "select count(*) from identity_dispute where id = '%s' and state = '%s'"
                                    .formatted(id, state))
                    == 1) {
                return state.name();
            }
        }
        return null;
    }

    private long looks() {
        return Given.count(
                "select count(*) from access_log where account_id = '%s'".formatted(holder));
    }

    private static void told(UUID account, String template, int times) {
        assertThat(
                        Given.count(
                                "select count(*) from notification where account_id = '%s' and template = '%s'"
                                        .formatted(account, template)))
                .as(template)
                .isEqualTo(times);
    }

    private static void counted(Given.Unit unit, int members) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(
                                                Given.count(
                                                        "select coalesce(sum(members), 0) from headcount_now where unit_id = '%s'"
                                                                .formatted(unit.id())))
                                        .isEqualTo(members));
    }

    private void waits(UUID clerk, String kind, boolean waits) {
        waits(clerk, kind, city.city(), waits);
    }

    private static void waits(UUID clerk, String kind, Given.Unit unit, boolean waits) {
        var units =
                Given.as(clerk)
                        .get("/api/v1/tasks?kind=" + kind)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.unitId", String.class);
        assertThat(units.contains(unit.id().toString())).as(kind).isEqualTo(waits);
    }
}
