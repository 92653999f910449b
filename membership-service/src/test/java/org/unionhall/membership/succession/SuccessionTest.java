package org.unionhall.membership.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.unionhall.membership.Given.as;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.transfer.Transferring;

/** A union ends into another: whom it leaves goes there, once, and stays what they were. */
@QuarkusTest
@QuarkusTestResource(World.class)
class SuccessionTest {

    private static final String RETAIN =
            "update member set status = 'RETAINED', version = version + 1 where account_id = ?";

    private Given.City city;
    private Given.Unit east;
    private UUID north;
    private UUID south;

    @BeforeEach
    void aCity() {
        city = Given.aCity();
        north = Given.clerkOf(city.north());
        south = Given.clerkOf(city.south());
        east = city.closed();
        Given.tell(east, city.city().id(), "GRASSROOTS", "NORMAL", 2);
        awaitVersion(east, 2);
    }

    @Test
    void members_go_to_the_successor_and_stay_what_they_were() {
        // Given
        var member = aMember();
        var onTheWay = aMember();
        var retained = aMember();
        var transfer = Transferring.asked(onTheWay, east.id());
        Given.change(RETAIN, retained);
        var before = me(member);
        // When
        end();
        // Then
        for (var one : new UUID[] {member, onTheWay}) {
            assertThat(me(one).getString("status")).isEqualTo("ACTIVE");
            assertThat(me(one).getUUID("unit.id")).isEqualTo(city.south().id());
        }
        assertThat(me(retained).getString("status")).isEqualTo("RETAINED");
        assertThat(me(retained).getUUID("unit.id")).isEqualTo(city.south().id());
        for (var stays : new String[] {"id", "memberNumber", "joinedOn"}) {
            assertThat(me(member).getString(stays)).isEqualTo(before.getString(stays));
        }
        as(onTheWay)
                .get(Transferring.PATH + "/" + transfer)
                .then()
                .body("state", equalTo("LAPSED"));
        as(member)
                .get("/api/v1/members/" + before.getString("id") + "/movements")
                .then()
                .body("items.kind", contains("JOINED", "TRANSFERRED_OUT", "TRANSFERRED_IN"))
                .body("items[2].reason", equalTo("EMPLOYER_CLOSED"));
        as(member)
                .get("/api/v1/notifications")
                .then()
                .body("items.template", hasItem("TRANSFER_COMPLETED"));
        assertThat(
                        Given.count(
                                "select count(*) from member_movement v join member m on m.id ="
                                        + " v.member_id where v.kind = 'TRANSFERRED_IN' and"
                                        + " v.actor_id = '%s' and m.unit_id = '%s'"
                                                .formatted(Given.FOUNDER, city.south().id())))
                .isEqualTo(3);
    }

    @Test
    void open_applications_go_there_too_are_late_by_its_time_and_decided_as_they_are_now() {
        // Given
        var waiting = Given.submitted(UUID.randomUUID(), city.north());
        var tag = as(north).get("/api/v1/applications/" + waiting).header("ETag");
        var returned = Given.submitted(UUID.randomUUID(), city.north());
        decide(north, returned, "return", 200);
        var rejected = Given.submitted(UUID.randomUUID(), city.north());
        decide(north, rejected, "rejection", 200);
        // When
        end();
        // Then
        as(south)
                .get("/api/v1/applications/" + waiting)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("unit.id", equalTo(city.south().id().toString()));
        as(south)
                .get("/api/v1/applications/" + returned)
                .then()
                .body("status", equalTo("RETURNED"));
        as(south).get("/api/v1/applications/" + rejected).then().statusCode(404);
        as(south)
                .header("If-Match", tag)
                .post("/api/v1/applications/" + waiting + "/approval")
                .then()
                .statusCode(412);
        as(south).post("/api/v1/applications/" + waiting + "/approval").then().statusCode(200);
    }

    @Test
    void a_returned_application_is_corrected_by_the_code_it_came_by_though_its_union_has_ended() {
        // Given
        var applicant = UUID.randomUUID();
        var form = Given.application(city.north());
        form.remove("unitId");
        form.put("channelCode", Given.channel(city.north()));
        var id = Given.made(applicant, "/api/v1/applications", form);
        decide(north, id, "return", 200);
        end();
        // When / Then
        var tag = as(applicant).get("/api/v1/applications/" + id).header("ETag");
        as(applicant)
                .header("If-Match", tag)
                .body(form)
                .put("/api/v1/applications/" + id)
                .then()
                .statusCode(200);
        as(south).post("/api/v1/applications/" + id + "/approval").then().statusCode(428);
        as(south)
                .header("If-Match", as(south).get("/api/v1/applications/" + id).header("ETag"))
                .post("/api/v1/applications/" + id + "/approval")
                .then()
                .statusCode(200);
        Given.apply(UUID.randomUUID(), otherPerson(form))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("UNIT_NOT_TAKING_MEMBERS"));
    }

    private Map<String, Object> otherPerson(Map<String, Object> form) {
        var other = Given.application(city.north());
        other.remove("unitId");
        other.put("channelCode", form.get("channelCode"));
        return other;
    }

    @Test
    void doing_it_again_moves_nobody_twice_and_who_comes_late_goes_as_well() {
        // Given
        var member = aMember();
        var early = Given.submitted(UUID.randomUUID(), city.north());
        end();
        int version = Integer.parseInt(tagOf(member));
        // When
        pass();
        // Then
        assertThat(Integer.parseInt(tagOf(member))).isEqualTo(version);
        Given.change(
                "update application set unit_id = ?, version = version + 1 where id = ?",
                city.north().id(),
                early);
        pass();
        as(south).get("/api/v1/applications/" + early).then().statusCode(200);
    }

    @Test
    void where_the_successor_takes_nobody_now_they_wait_and_where_it_ended_too_they_go_on() {
        // Given
        var member = aMember();
        Given.tell(city.south(), city.city().id(), "GRASSROOTS", "LOCKED", 2);
        awaitVersion(city.south(), 2);
        // When
        end();
        // Then
        assertThat(me(member).getUUID("unit.id")).isEqualTo(city.north().id());
        Given.endInto(city.south(), city.city().id(), 3, east.id());
        awaitVersion(city.south(), 3);
        pass();
        assertThat(me(member).getUUID("unit.id")).isEqualTo(east.id());
    }

    @Test
    void who_had_a_right_to_the_former_union_has_none_to_its_members_afterwards() {
        var member = aMember();
        var id = me(member).getString("id");
        end();
        as(north).get("/api/v1/members/" + id).then().statusCode(404);
        as(south).get("/api/v1/members/" + id).then().statusCode(200);
    }

    @Test
    void a_member_who_left_for_another_union_meanwhile_is_not_fetched_back() {
        // Given
        var member = aMember();
        var id = me(member).getUUID("id");
        Given.endInto(city.north(), city.city().id(), 2, city.south().id());
        awaitVersion(city.north(), 2);
        // When
        Given.change("update member set unit_id = ? where id = ?", east.id(), id);
        pass();
        // Then
        assertThat(me(member).getUUID("unit.id")).isEqualTo(east.id());
    }

    private UUID aMember() {
        var account = UUID.randomUUID();
        Given.aMember(account, city.north(), north);
        return account;
    }

    private void end() {
        Given.endInto(city.north(), city.city().id(), 2, city.south().id());
        awaitVersion(city.north(), 2);
        pass();
    }

    private static void awaitVersion(Given.Unit unit, long version) {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                Given.count(
                                                "select version from unit_copy where unit_id = '"
                                                        + unit.id()
                                                        + "'")
                                        == version);
    }

    /** What is due is done, on a thread that serves no request. */
    private static void pass() {
        CompletableFuture.runAsync(
                        () -> {
                            var work = Arc.container().select(FollowSuccessor.class).get();
                            boolean more = true;
                            while (more) {
                                more = work.step(Instant.now());
                            }
                        })
                .join();
    }

    private static JsonPath me(UUID account) {
        return as(account).get("/api/v1/members/me").jsonPath();
    }

    private static String tagOf(UUID account) {
        return as(account).get("/api/v1/members/me").header("ETag").replaceAll("\\D", "");
    }

    private static void decide(UUID actor, UUID application, String way, int status) {
        as(actor)
                .body(Map.of("reason", "请补充工作单位"))
                .post("/api/v1/applications/" + application + "/" + way)
                .then()
                .statusCode(status);
    }
}
