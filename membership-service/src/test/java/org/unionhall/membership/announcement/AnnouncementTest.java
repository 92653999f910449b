package org.unionhall.membership.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.membership.announcement.Announcing.PATH;
import static org.unionhall.membership.announcement.Announcing.draft;
import static org.unionhall.membership.announcement.Announcing.publish;
import static org.unionhall.membership.announcement.Announcing.reach;
import static org.unionhall.membership.announcement.Announcing.read;
import static org.unionhall.membership.announcement.Announcing.send;
import static org.unionhall.membership.announcement.Announcing.sendAll;
import static org.unionhall.membership.announcement.Announcing.sent;
import static org.unionhall.membership.announcement.Announcing.text;
import static org.unionhall.membership.announcement.Announcing.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.platform.testing.changes.Together;
import org.unionhall.platform.web.HouseClock;

@QuarkusTest
@QuarkusTestResource(World.class)
class AnnouncementTest {

    private final Given.City city = Given.aCity();
    private final UUID clerk = Given.clerkOf(city.city());
    private final UUID north = Given.clerkOf(city.north());

    @BeforeEach
    void given_nothing_else_that_is_sent() {
        sendAll();
    }

    @Test
    void each_member_below_is_told_once_and_nobody_else() {
        // Given
        var members = members(city.north(), 3);
        members.addAll(members(city.south(), 2));
        var other = Given.aCity();
        var stranger = members(other.north(), 1).get(0);
        // When
        var id = sent(clerk, city.city().id());
        sendAll();
        // Then
        members.forEach(member -> assertThat(told(member, id)).isEqualTo(1));
        assertThat(told(stranger, id)).isZero();
        text(stranger, id).statusCode(404);
        text(clerk, id).statusCode(404);
        text(members.get(0), id)
                .statusCode(200)
                .body("unitName", equalTo(city.city().name()))
                .body("withdrawn", equalTo(false))
                .body("text", notNullValue());
        notifications(members.get(0))
                .body("items[0].template", equalTo("ANNOUNCEMENT"))
                .body("items[0].subject", equalTo(PATH + "/" + id + "/text"));
        reach(clerk, id)
                .body("status", equalTo("SENT"))
                .body("addressed", equalTo(5))
                .body("told", equalTo(5))
                .body("read", equalTo(0))
                .body("texts.queued", equalTo(5));
        // When
        Given.as(members.get(0)).post("/api/v1/notifications/reading").then().statusCode(200);
        // Then
        reach(clerk, id).body("read", equalTo(1));
    }

    @Test
    void it_is_to_the_union_alone_or_to_a_group_when_it_says_so() {
        var above = members(city.north(), 2);
        var below =
                new Given.Unit(
                        UUID.randomUUID(), "网点工会", city.north().lo() + 10, city.north().lo() + 19);
        Given.tell(below, city.north().id(), "GRASSROOTS", "NORMAL", 1);
        Given.awaitRow("unit_copy", "unit_id", below.id());
        var one = members(below, 1).get(0);
        var own = Announcing.of(city.north().id());
        own.put("audience", "OWN_MEMBERS");
        var drivers = Announcing.of(city.north().id());
        drivers.put("group", "TRUCK_DRIVER");
        var couriers = Announcing.of(city.north().id());
        couriers.put("group", "COURIER");
        preview(published(north, own)).body("members", equalTo(2)).body("accounts", equalTo(2));
        preview(published(north, drivers)).body("members", equalTo(0));
        preview(published(north, couriers)).body("members", equalTo(3));
        sendAll();
        assertThat(toldAll(one)).isEqualTo(1);
        above.forEach(member -> assertThat(toldAll(member)).isEqualTo(2));
    }

    @Test
    void the_preview_counts_accounts_and_who_wants_text_messages() {
        // Given
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        var members = new ArrayList<UUID>();
        for (int i = 0; i < 2; i++) {
            var mobile = Map.of("mobile", Given.mobile(), "name", "古丽");
            members.add(Given.made(founder, "/api/v1/accounts", mobile));
            Given.aMember(members.get(i), city.north(), north);
        }
        members(city.north(), 1);
        Given.as(members.get(0))
                .header("If-Match", "*")
                .body(Map.of("textsOff", List.of("ANNOUNCEMENTS")))
                .put("/api/v1/notification-choices")
                .then()
                .statusCode(200);
        // Then
        preview(draft(clerk, city.north().id()))
                .body("members", equalTo(3))
                .body("accounts", equalTo(3))
                .body("texts", equalTo(1));
    }

    @Test
    void killed_in_the_middle_it_goes_on_and_tells_nobody_twice() {
        // Given
        var members = members(city.north(), 5);
        var id = draft(clerk, city.north().id());
        publish(clerk, id).statusCode(200).body("status", equalTo("SENDING"));
        assertThat(send(Instant.now())).isTrue();
        reach(clerk, id).body("told", equalTo(2)).body("status", equalTo("SENDING"));
        // When: the position of the piece is lost, as by a restore, and several go on at once
        Given.change(
                "UPDATE announcement SET sent_after = '00000000-0000-0000-0000-000000000000' WHERE"
                        + " id = ?",
                id);
        Together.run(4, () -> send(Instant.now()));
        sendAll();
        // Then
        members.forEach(member -> assertThat(told(member, id)).isEqualTo(1));
        read(clerk, id).body("status", equalTo("SENT")).body("sentAt", notNullValue());
    }

    @Test
    void who_moves_to_another_union_meanwhile_is_told_once() {
        var members = members(city.north(), 5);
        var id = draft(clerk, city.city().id());
        publish(clerk, id).statusCode(200);
        send(Instant.now());
        Given.change(
                "UPDATE member SET unit_id = ? WHERE unit_id = ?",
                city.south().id(),
                city.north().id());
        sendAll();
        members.forEach(member -> assertThat(told(member, id)).isEqualTo(1));
    }

    @Test
    void a_right_that_ended_stops_it_and_somebody_else_goes_on() {
        // Given
        var members = members(city.north(), 5);
        var officer = UUID.randomUUID();
        var office = Given.appoint(officer, city.north(), "CLERK", Given.CLERK);
        var id = draft(officer, city.north().id());
        publish(officer, id).statusCode(200);
        send(Instant.now());
        // When
        Given.tellAppointment(office, 2, officer, city.north(), "CLERK", Given.CLERK, true);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> read(officer, id).extract().statusCode() == 404);
        sendAll();
        // Then
        read(clerk, id)
                .body("status", equalTo("STOPPED"))
                .body("stoppedFor", equalTo("RIGHT_ENDED"));
        assertThat(members.stream().filter(member -> told(member, id) == 1)).hasSize(2);
        // When
        publish(clerk, id).statusCode(200);
        sendAll();
        // Then
        members.forEach(member -> assertThat(told(member, id)).isEqualTo(1));
        reach(clerk, id).body("told", equalTo(5)).body("status", equalTo("SENT"));
    }

    @Test
    void a_union_that_ended_announces_nothing() {
        // Given
        members(city.north(), 3);
        var id = draft(clerk, city.north().id());
        var another = draft(clerk, city.north().id());
        publish(clerk, id).statusCode(200);
        // When
        Given.tell(city.north(), city.city().id(), "INDUSTRY", "DISSOLVED", 2);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                Given.as(clerk)
                                                .body(Announcing.of(city.north().id()))
                                                .post(PATH)
                                                .statusCode()
                                        == 409);
        sendAll();
        // Then
        read(clerk, id)
                .body("status", equalTo("STOPPED"))
                .body("stoppedFor", equalTo("UNION_ENDED"));
        reach(clerk, id).body("told", equalTo(0));
        publish(clerk, another).statusCode(409).body("code", equalTo("UNION_CANNOT_ANNOUNCE"));
        publish(clerk, id).statusCode(409).body("code", equalTo("UNION_CANNOT_ANNOUNCE"));
        Given.as(clerk)
                .body(Announcing.of(city.closed().id()))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("UNION_CANNOT_ANNOUNCE"));
    }

    @Test
    void what_was_withdrawn_is_told_nobody_else_and_shows_as_withdrawn() {
        // Given
        var members = members(city.north(), 5);
        var id = draft(clerk, city.north().id());
        publish(clerk, id).statusCode(200);
        send(Instant.now());
        // When
        withdraw(clerk, id).statusCode(200).body("status", equalTo("WITHDRAWN"));
        sendAll();
        // Then
        withdraw(clerk, id).statusCode(409);
        publish(clerk, id).statusCode(409);
        var told = members.stream().filter(member -> told(member, id) == 1).toList();
        assertThat(told).hasSize(2);
        text(told.get(0), id)
                .body("withdrawn", equalTo(true))
                .body("title", notNullValue())
                .body("text", nullValue());
        notifications(told.get(0))
                .body("items[0].template", equalTo("ANNOUNCEMENT_WITHDRAWN"))
                .body("items[0].title", equalTo("公告已撤回"));
    }

    @Test
    void a_draft_is_corrected_until_it_is_published() {
        // Given
        var id = draft(clerk, city.north().id());
        var seen = Given.as(clerk).get(PATH + "/" + id).header("ETag");
        var body = Announcing.of(city.north().id());
        correct(id, seen, body).statusCode(200).body("title", equalTo(body.get("title")));
        // Then
        correct(id, seen, body).statusCode(412);
        Given.as(clerk)
                .header("If-Match", seen)
                .post(PATH + "/" + id + "/publication")
                .then()
                .statusCode(412);
        Given.as(clerk).post(PATH + "/" + id + "/publication").then().statusCode(428);
        correct(id, "*", Announcing.of(city.south().id())).statusCode(422);
        publish(clerk, id).statusCode(200);
        correct(id, "*", body).statusCode(409).body("code", equalTo("ANNOUNCEMENT_NOT_DRAFT"));
        publish(clerk, id).statusCode(409);
    }

    @Test
    void published_by_several_at_once_it_is_published_and_counted_once() {
        members(city.north(), 1);
        var id = draft(clerk, city.north().id());
        var seen = Given.as(clerk).get(PATH + "/" + id).header("ETag");
        var answers =
                Together.run(
                        4,
                        () ->
                                Given.as(clerk)
                                        .header("If-Match", seen)
                                        .post(PATH + "/" + id + "/publication")
                                        .statusCode());
        assertThat(answers).containsOnlyOnce(200);
        assertThat(used(city.north())).isEqualTo(1);
    }

    @Test
    void a_union_publishes_only_so_many_on_a_day() {
        var id = draft(clerk, city.north().id());
        Given.change(
                "INSERT INTO announcement_day (unit_id, day, used) VALUES (?, ?, 1000000)",
                city.north().id(),
                LocalDate.now(HouseClock.ZONE));
        publish(clerk, id).statusCode(429).body("code", equalTo("TOO_MANY_ANNOUNCEMENTS"));
        read(clerk, id).body("status", equalTo("DRAFT"));
        publish(clerk, draft(clerk, city.south().id())).statusCode(200);
    }

    @Test
    void what_is_over_is_not_published_and_not_sent_on() {
        // Given
        var members = members(city.north(), 3);
        var today = LocalDate.now(HouseClock.ZONE);
        var past = Announcing.of(city.north().id());
        past.put("endsOn", today.minusDays(1).toString());
        Given.as(clerk).body(past).post(PATH).then().statusCode(422);
        var body = Announcing.of(city.north().id());
        body.put("endsOn", today.toString());
        var id = published(clerk, body);
        // When
        send(HouseClock.endOf(today));
        // Then
        read(clerk, id).body("status", equalTo("STOPPED")).body("stoppedFor", equalTo("DAY_OVER"));
        members.forEach(member -> assertThat(told(member, id)).isZero());
    }

    @Test
    void what_is_wrong_with_a_draft_is_said_at_once() {
        var body = Announcing.of(city.north().id());
        body.put("title", "=1+1");
        body.put("text", "请看 www.12351.cn");
        Given.as(clerk)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/title", "/text")));
        body.put("title", "体".repeat(61));
        Given.as(clerk).body(body).post(PATH).then().statusCode(422);
        var unknown = Announcing.of(city.north().id());
        unknown.put("group", "NOBODY");
        Given.as(clerk).body(unknown).post(PATH).then().statusCode(422);
    }

    @Test
    void officers_of_other_unions_learn_nothing() {
        var id = draft(clerk, city.north().id());
        var foreign = Given.clerkOf(Given.aCity().city());
        for (var path : List.of("", "/preview", "/reach", "/text")) {
            Given.as(foreign).get(PATH + "/" + id + path).then().statusCode(404);
        }
        Given.as(foreign).get(PATH + "?unit=" + city.north().id()).then().body("items", empty());
        list(north, "unit=" + city.north().id()).body("items.id", hasItem(id.toString()));
        list(north, "status=SENT").body("items.id", not(hasItem(id.toString())));
        var above = draft(clerk, city.city().id());
        read(north, above).statusCode(404);
    }

    @Test
    void the_list_says_who_wrote_and_who_published() {
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        var named = Map.of("mobile", Given.mobile(), "name", "古丽");
        var officer = Given.made(founder, "/api/v1/accounts", named);
        Given.appoint(officer, city.north(), "CLERK", Given.CLERK);
        var id = draft(north, city.north().id());
        publish(officer, id).statusCode(200);
        read(clerk, id)
                .body("publishedBy", equalTo("古丽"))
                .body("publishedAt", notNullValue())
                .body("withdrawnBy", nullValue());
    }

    private static ValidatableResponse list(UUID officer, String query) {
        return Given.as(officer).get(PATH + "?" + query).then().statusCode(200);
    }

    private ValidatableResponse correct(UUID id, String version, Map<String, Object> body) {
        return Given.as(clerk).header("If-Match", version).body(body).put(PATH + "/" + id).then();
    }

    private ValidatableResponse preview(UUID id) {
        return Given.as(clerk).get(PATH + "/" + id + "/preview").then().statusCode(200);
    }

    private static UUID published(UUID officer, Map<String, Object> body) {
        var id = Given.made(officer, PATH, body);
        publish(officer, id).statusCode(200);
        return id;
    }

    private List<UUID> members(Given.Unit unit, int count) {
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        var accounts = Stream.generate(UUID::randomUUID).limit(count).toList();
        accounts.forEach(account -> Given.aMember(account, unit, founder));
        return new ArrayList<>(accounts);
    }

    private static ValidatableResponse notifications(UUID account) {
        return Given.as(account)
                .get("/api/v1/notifications")
                .then()
                .statusCode(200)
                .body("items", not(hasSize(0)));
    }

    private static long told(UUID account, UUID announcement) {
        return Given.count(
                "SELECT count(*) FROM notification WHERE account_id = '%s' AND subject = '%s/%s/text'"
                        .formatted(account, PATH, announcement));
    }

    private static long toldAll(UUID account) {
        return Given.count(
                "SELECT count(*) FROM notification WHERE template = 'ANNOUNCEMENT' AND account_id ="
                        + " '"
                        + account
                        + "'");
    }

    private static long used(Given.Unit unit) {
        return Given.count(
                "SELECT sum(used) FROM announcement_day WHERE unit_id = '" + unit.id() + "'");
    }
}
