package org.unionhall.membership.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

/** A member goes to another union: over the real database, with real messages. */
@QuarkusTest
@QuarkusTestResource(World.class)
class MoveTest {

    private final Instant inAMonth = Instant.now().plus(40, ChronoUnit.DAYS);

    private Given.City city;
    private UUID north;
    private UUID south;
    private UUID above;
    private UUID member;

    @BeforeEach
    void a_member_of_the_north() {
        city = Given.aCity();
        north = Given.clerkOf(city.north());
        south = Given.clerkOf(city.south());
        above = Given.clerkOf(city.city());
        member = UUID.randomUUID();
        Given.aMember(member, city.north(), north);
    }

    @Test
    void a_member_asks_the_former_union_releases_and_the_new_one_accepts() {
        // Given
        var before = me();
        // When
        var id = Transferring.asked(member, city.south().id());
        // Then
        assertThat(me().get("status")).isEqualTo("TRANSFERRING");
        assertThat(unit()).isEqualTo(city.north().id());
        Transferring.accept(south, id)
                .statusCode(409)
                .body("code", equalTo("TRANSFER_NOT_WAITING_FOR_ACCEPTANCE"));
        Transferring.release(north, id)
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("waitsFor", equalTo("NEW_UNION"));
        assertThat(unit()).isEqualTo(city.north().id());
        Transferring.accept(south, id)
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("closedAt", notNullValue())
                .body("dueOn", nullValue())
                .body("steps.kind", contains("ASKED", "RELEASED", "ACCEPTED", "COMPLETED"))
                .body("steps.by", contains("MEMBER", "FORMER_UNION", "NEW_UNION", "NEW_UNION"))
                .body(
                        "steps.unitName",
                        contains(
                                null,
                                city.north().name(),
                                city.south().name(),
                                city.south().name()));
        var after = me();
        assertThat(unit()).isEqualTo(city.south().id());
        for (var stays : List.of("id", "memberNumber", "joinedOn", "name")) {
            assertThat(after.get(stays)).as(stays).isEqualTo(before.get(stays));
        }
        assertThat(after.get("status")).isEqualTo("ACTIVE");
        movements("JOINED", "TRANSFERRED_OUT", "TRANSFERRED_IN");
    }

    @Test
    void a_member_who_moves_twice_is_counted_once_at_every_moment() {
        for (var step : List.of(city.south(), city.north())) {
            boolean there = step.equals(city.south());
            var id = Transferring.asked(member, step.id());
            counted(there ? 1 : 0, there ? 0 : 1);
            Transferring.release(there ? north : south, id).statusCode(200);
            Transferring.accept(there ? south : north, id).statusCode(200);
            counted(there ? 0 : 1, there ? 1 : 0);
        }
        movements(
                "JOINED", "TRANSFERRED_OUT", "TRANSFERRED_IN", "TRANSFERRED_OUT", "TRANSFERRED_IN");
        assertThat(
                        messages(
                                "MemberJoined",
                                "MemberTransferring",
                                "MemberTransferred",
                                "MemberTransferring",
                                "MemberTransferred"))
                .isTrue();
        Given.as(member)
                .get(Transferring.PATH + "/mine")
                .then()
                .body("items.state", contains("COMPLETED", "COMPLETED"))
                .body("items[0].steps", hasSize(4));
    }

    @Test
    void who_was_of_the_former_union_sees_the_member_no_more_and_the_new_one_does() {
        var memberId = me().get("id");
        complete();
        Given.as(south).get("/api/v1/members/" + memberId).then().statusCode(200);
        Given.as(north).get("/api/v1/members/" + memberId).then().statusCode(404);
        Given.as(north)
                .get("/api/v1/members?unit=" + city.north().id())
                .then()
                .body("items", empty());
    }

    @Test
    void the_new_union_asks_by_number_and_name_and_the_release_completes_it() {
        var body = Transferring.incoming(city.south().id(), member);
        var wrong = new HashMap<>(body);
        wrong.put("name", "古丽");
        var nobody = new HashMap<>(body);
        nobody.put("memberNumber", "6106000000514");
        for (var one : List.of(wrong, nobody)) {
            Given.as(south)
                    .body(one)
                    .post(Transferring.PATH + "/incoming")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("TRANSFER_MEMBER_UNKNOWN"));
        }
        assertThat(used(south, "TRANSFER_BY_NUMBER")).as("tries count").isEqualTo(2);
        var id = Given.made(south, Transferring.PATH + "/incoming", body);
        notified("TRANSFER_ASKED");
        Transferring.release(south, id).statusCode(403);
        Transferring.release(north, id).statusCode(200).body("state", equalTo("COMPLETED"));
        assertThat(unit()).isEqualTo(city.south().id());
        notified("TRANSFER_COMPLETED");
    }

    @Test
    void numbers_are_not_tried_without_end() {
        used(south, "TRANSFER_BY_NUMBER", 1_000_000);
        Given.as(south)
                .body(Transferring.incoming(city.south().id(), member))
                .post(Transferring.PATH + "/incoming")
                .then()
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_TRANSFERS"));
    }

    @Test
    void the_former_union_asks_and_the_new_one_accepts() {
        var id = outgoing(north);
        Transferring.release(above, id).statusCode(409);
        Transferring.accept(south, id).statusCode(200).body("state", equalTo("COMPLETED"));
        assertThat(unit()).isEqualTo(city.south().id());
    }

    @Test
    void a_member_does_not_have_to_go_where_a_union_sends_them() {
        var id = outgoing(north);
        notified("TRANSFER_ASKED");
        Transferring.withdraw(member, id)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("steps.by", contains("FORMER_UNION", "MEMBER"));
        Transferring.accept(south, id).statusCode(409);
        assertThat(unit()).isEqualTo(city.north().id());
        assertThat(me().get("status")).isEqualTo("ACTIVE");
        Transferring.pass(inAMonth);
        assertThat(unit()).isEqualTo(city.north().id());
    }

    @Test
    void somebody_with_rights_over_both_unions_decides_one_side() {
        var id = Transferring.asked(member, city.south().id());
        Transferring.release(above, id).statusCode(200);
        Transferring.accept(above, id)
                .statusCode(403)
                .body("code", equalTo("TRANSFER_OTHER_SIDE_IS_YOURS"));
        Transferring.accept(Given.clerkOf(city.city()), id).statusCode(200);
    }

    @Test
    void a_clerk_decides_nothing_about_the_own_membership() {
        Given.appoint(member, city.city(), "CLERK", Given.CLERK);
        var id = Transferring.asked(member, city.south().id());
        for (var move : List.of("release", "acceptance")) {
            Given.as(member)
                    .post(Transferring.PATH + "/" + id + "/" + move)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("OWN_TRANSFER"));
        }
        Transferring.refuse(member, id).statusCode(403).body("code", equalTo("OWN_TRANSFER"));
        Transferring.withdraw(member, id).statusCode(200);
        var body =
                Transferring.outgoing(UUID.fromString((String) me().get("id")), city.south().id());
        Given.as(member)
                .body(body)
                .post(Transferring.PATH + "/outgoing")
                .then()
                .statusCode(403)
                .body("code", equalTo("OWN_TRANSFER"));
        assertThat(me().get("status")).isEqualTo("ACTIVE");
    }

    @Test
    void a_refusal_has_a_ground_and_a_reason_and_the_member_stays_and_may_ask_again() {
        var id = Transferring.asked(member, city.south().id());
        Given.as(north)
                .body(Map.of("ground", "NOT_EMPLOYED_THERE"))
                .post(Transferring.PATH + "/" + id + "/refusal")
                .then()
                .statusCode(422);
        Given.as(north)
                .body(Map.of("reason", "不同意转出"))
                .post(Transferring.PATH + "/" + id + "/refusal")
                .then()
                .statusCode(422);
        Given.as(north)
                .body(Map.of("ground", "DISPUTE", "reason", "请致电 13800138000"))
                .post(Transferring.PATH + "/" + id + "/refusal")
                .then()
                .statusCode(422)
                .body("code", equalTo("PERSONAL_NUMBER"));
        Transferring.refuse(south, id).statusCode(403);
        Transferring.refuse(north, id)
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("steps[1].ground", equalTo("NOT_EMPLOYED_THERE"));
        Transferring.read(member, id).body("steps[1].reason", notNullValue());
        notified("TRANSFER_REFUSED");
        assertThat(unit()).isEqualTo(city.north().id());
        Transferring.ask(member, city.south().id()).statusCode(201);
    }

    @Test
    void silence_of_both_unions_is_consent_after_their_days() {
        var id = Transferring.asked(member, city.south().id());
        Transferring.pass(Instant.now());
        Transferring.read(member, id).body("state", equalTo("REQUESTED"));
        Transferring.silent(id);
        Transferring.pass(Instant.now());
        Transferring.read(member, id)
                .body("state", equalTo("RELEASED"))
                .body("steps[1].by", equalTo("TIME"))
                .body("timing", equalTo("IN_TIME"));
        notified("TRANSFER_RELEASED");
        Transferring.silent(id);
        Transferring.pass(Instant.now());
        Transferring.read(member, id)
                .body("state", equalTo("COMPLETED"))
                .body("steps.kind", contains("ASKED", "RELEASED", "ACCEPTED", "COMPLETED"));
        assertThat(unit()).isEqualTo(city.south().id());
    }

    @Test
    void where_silence_is_no_consent_it_is_late_and_the_union_above_decides() {
        var id = Transferring.asked(member, city.south().id());
        Given.change(
                "UPDATE transfer SET silent_at = NULL, silence_days = 0, due_at = now() - interval"
                        + " '3 days' WHERE id = ?",
                id);
        Transferring.pass(inAMonth);
        Transferring.read(member, id)
                .body("state", equalTo("REQUESTED"))
                .body("timing", equalTo("LATE"))
                .body("silenceOn", nullValue());
        Given.as(above)
                .get(Transferring.PATH + "?timing=LATE&unit=" + city.city().id())
                .then()
                .body("items.id", contains(id.toString()));
        Transferring.release(above, id).statusCode(200);
    }

    @Test
    void silence_and_an_answer_at_once_complete_it_once() throws Exception {
        var id = Transferring.asked(member, city.south().id());
        Transferring.release(north, id).statusCode(200);
        Transferring.silent(id);
        var clerks = List.of(Given.clerkOf(city.south()), Given.clerkOf(city.south()), south);
        var all = new ArrayList<Callable<Object>>();
        clerks.forEach(clerk -> all.add(() -> Transferring.accept(clerk, id)));
        all.add(
                () -> {
                    Transferring.pass(Instant.now());
                    return null;
                });
        together(all);
        movements("JOINED", "TRANSFERRED_OUT", "TRANSFERRED_IN");
        assertThat(unit()).isEqualTo(city.south().id());
    }

    @Test
    void of_two_transfers_of_one_member_at_once_one_is_opened() throws Exception {
        var memberId = UUID.fromString((String) me().get("id"));
        var all = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 3; i++) {
            all.add(() -> Transferring.ask(member, city.south().id()));
            all.add(
                    () ->
                            Given.as(north)
                                    .body(Transferring.outgoing(memberId, city.south().id()))
                                    .post(Transferring.PATH + "/outgoing"));
        }
        together(all);
        assertThat(
                        Given.count(
                                "select count(*) from transfer where member_id = '"
                                        + memberId
                                        + "'"))
                .isEqualTo(1);
        Transferring.ask(member, city.south().id())
                .statusCode(409)
                .body("code", equalTo("MEMBER_NOT_TRANSFERABLE"));
    }

    @Test
    void nobody_goes_to_a_union_that_has_ended_is_a_federation_unknown_or_the_own() {
        for (var unit : List.of(city.closed(), city.city())) {
            Transferring.ask(member, unit.id())
                    .statusCode(422)
                    .body("code", equalTo("UNIT_NOT_TAKING_MEMBERS"));
        }
        Transferring.ask(member, UUID.randomUUID()).statusCode(422);
        Transferring.ask(member, city.north().id())
                .statusCode(422)
                .body("code", equalTo("TRANSFER_SAME_UNION"));
        Transferring.ask(UUID.randomUUID(), city.south().id())
                .statusCode(403)
                .body("code", equalTo("NOT_A_MEMBER"));
        assertThat(me().get("status")).isEqualTo("ACTIVE");
    }

    @Test
    void a_transfer_to_a_union_that_ends_meanwhile_lapses_and_the_member_stays() {
        var id = Transferring.asked(member, city.south().id());
        Transferring.release(north, id).statusCode(200);
        become(city.south(), "LOCKED", 2);
        Transferring.accept(above, id)
                .statusCode(409)
                .body("code", equalTo("TRANSFER_UNION_NOT_TAKING_MEMBERS"));
        Transferring.pass(Instant.now());
        Transferring.read(member, id).body("state", equalTo("RELEASED"));
        become(city.south(), "DISSOLVED", 3);
        Transferring.pass(Instant.now());
        Transferring.read(member, id).body("state", equalTo("LAPSED"));
        notified("TRANSFER_LAPSED");
        assertThat(unit()).isEqualTo(city.north().id());
        assertThat(me().get("status")).isEqualTo("ACTIVE");
    }

    @Test
    void where_the_former_union_has_ended_the_one_above_it_acts() {
        var id = Transferring.asked(member, city.south().id());
        become(city.north(), "DISSOLVED", 2);
        Transferring.release(north, id).statusCode(404);
        Given.as(north).get(Transferring.PATH).then().body("items", empty());
        waits(above, "TRANSFERS_TO_RELEASE", city.north().id(), true);
        Transferring.release(above, id).statusCode(200);
        Transferring.accept(south, id).statusCode(200);
        assertThat(unit()).isEqualTo(city.south().id());
    }

    @Test
    void who_may_answer_finds_it_among_what_waits_and_who_may_not_does_not() {
        var id = Transferring.asked(member, city.south().id());
        waits(north, "TRANSFERS_TO_RELEASE", city.north().id(), true);
        waits(south, "TRANSFERS_TO_ACCEPT", city.south().id(), false);
        Transferring.release(above, id).statusCode(200);
        waits(north, "TRANSFERS_TO_RELEASE", city.north().id(), false);
        waits(south, "TRANSFERS_TO_ACCEPT", city.south().id(), true);
        waits(above, "TRANSFERS_TO_ACCEPT", city.south().id(), false);
    }

    @Test
    void lists_are_narrowed_by_direction_state_and_time() {
        var id = Transferring.asked(member, city.south().id()).toString();
        listed(north, "direction=OUTGOING&state=REQUESTED&timing=IN_TIME", id, true);
        listed(north, "direction=INCOMING", id, false);
        listed(south, "direction=INCOMING", id, true);
        listed(south, "direction=OUTGOING", id, false);
        listed(above, "direction=INCOMING&unit=" + city.north().id(), id, false);
        listed(above, "direction=OUTGOING&unit=" + city.north().id(), id, true);
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        listed(founder, "limit=200&direction=INCOMING&timing=IN_TIME", id, true);
        listed(founder, "limit=200&direction=OUTGOING&timing=LATE", id, false);
        listed(north, "timing=LATE", id, false);
        listed(north, "state=RELEASED", id, false);
        listed(Given.clerkOf(Given.aCity().city()), "limit=200", id, false);
    }

    @Test
    void a_stale_version_decides_nothing() {
        var id = Transferring.asked(member, city.south().id());
        Transferring.release(north, id).statusCode(200);
        Given.as(south)
                .header("If-Match", "\"v1\"")
                .post(Transferring.PATH + "/" + id + "/acceptance")
                .then()
                .statusCode(412);
        assertThat(unit()).isEqualTo(city.north().id());
    }

    @Test
    void asking_and_withdrawing_has_an_end() {
        used(member, "TRANSFER", 1_000_000);
        Transferring.ask(member, city.south().id())
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_TRANSFERS"));
        assertThat(me().get("status")).isEqualTo("ACTIVE");
    }

    @Test
    void no_step_says_who_a_clerk_is_and_no_message_who_the_member_is() {
        var id = Transferring.asked(member, city.south().id());
        Transferring.release(north, id).statusCode(200);
        assertThat(Transferring.read(member, id).extract().asString())
                .doesNotContain(north.toString());
        assertThat(
                        Given.count(
                                "select count(*) from outbox where convert_from(payload, 'UTF8')"
                                        + " like '%阿不都%' and key = '"
                                        + me().get("id")
                                        + "'"))
                .isZero();
    }

    private void complete() {
        var id = Transferring.asked(member, city.south().id());
        Transferring.release(north, id).statusCode(200);
        Transferring.accept(south, id).statusCode(200);
    }

    private UUID outgoing(UUID clerk) {
        var memberId = UUID.fromString((String) me().get("id"));
        return Given.made(
                clerk,
                Transferring.PATH + "/outgoing",
                Transferring.outgoing(memberId, city.south().id()));
    }

    private Map<String, Object> me() {
        return Given.as(member).get("/api/v1/members/me").jsonPath().getMap("");
    }

    private UUID unit() {
        return Given.as(member).get("/api/v1/members/me").jsonPath().getUUID("unit.id");
    }

    private void movements(String... kinds) {
        Given.as(member)
                .get("/api/v1/members/" + me().get("id") + "/movements")
                .then()
                .body("items.kind", contains(kinds));
    }

    private boolean messages(String... types) {
        for (int i = 0; i < types.length; i++) {
            long told =
                    Given.count(
                            "select count(*) from outbox where key = '%s' and type like '%%%s'"
                                    .formatted(me().get("id"), types[i]));
            if (told != List.of(types).stream().filter(types[i]::equals).count()) {
                return false;
            }
        }
        return true;
    }

    private void counted(int atNorth, int atSouth) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> {
                            headcount(city.north(), atNorth);
                            headcount(city.south(), atSouth);
                            headcount(city.city(), 1);
                        });
    }

    private void headcount(Given.Unit unit, int members) {
        Given.as(above)
                .get("/api/v1/units/" + unit.id() + "/headcount")
                .then()
                .statusCode(200)
                .body("members", equalTo(members));
    }

    private void notified(String template) {
        assertThat(
                        Given.count(
                                "select count(*) from notification where account_id = '%s' and template = '%s'"
                                        .formatted(member, template)))
                .as(template)
                .isEqualTo(1);
    }

    private static long used(UUID account, String kind) {
        return Given.count(
                "select used from daily_use where account_id = '%s' and kind = '%s'"
                        .formatted(account, kind));
    }

    private static void used(UUID account, String kind, int times) {
        Given.change(
                "INSERT INTO daily_use (account_id, day, kind, used) VALUES (?, (now() AT TIME ZONE"
                        + " 'Asia/Shanghai')::date, ?, ?)",
                account,
                kind,
                times);
    }

    private void become(Given.Unit unit, String status, long version) {
        Given.tell(unit, city.city().id(), "INDUSTRY", status, version);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                Given.count(
                                                "select version from unit_copy where unit_id = '"
                                                        + unit.id()
                                                        + "'")
                                        == version);
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

    private static void listed(UUID clerk, String filter, String id, boolean listed) {
        Given.as(clerk)
                .get(Transferring.PATH + "?" + filter)
                .then()
                .statusCode(200)
                .body("items.id", listed ? hasItem(id) : not(hasItem(id)));
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
