package org.unionhall.membership.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

/** An end that was a mistake is taken back: over the real database, with real messages. */
@QuarkusTest
@QuarkusTestResource(World.class)
class TakeBackTest {

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
    void a_membership_goes_on_as_if_it_had_not_ended() {
        counted(1);
        var before = Given.as(member).get("/api/v1/members/me").jsonPath();
        for (var ground : List.of("DEATH", "OWN_WISH")) {
            Standings.change(north, member, Standings.change(ground)).statusCode(200);
            counted(0);
            Standings.takeBack(above, member).statusCode(200).body("status", equalTo("ACTIVE"));
            counted(1);
        }
        var after = Given.as(member).get("/api/v1/members/me").jsonPath();
        for (var field : List.of("id", "memberNumber", "joinedOn")) {
            assertThat(after.getString(field)).isEqualTo(before.getString(field));
        }
        Given.as(member)
                .get("/api/v1/members/" + memberId + "/movements")
                .then()
                .body(
                        "items.kind",
                        contains("JOINED", "DECEASED", "REINSTATED", "EXITED", "REINSTATED"))
                .body("items[2].reason", equalTo("ENDED_BY_MISTAKE"));
        assertThat(claims()).isEqualTo(1);
        assertThat(
                        Given.count(
                                "select count(*) from notification where account_id = '%s' and template = 'MEMBERSHIP_CHANGED'"
                                        .formatted(member)))
                .isEqualTo(4);
        // Neither joins somebody else by the same document.
        Given.apply(UUID.randomUUID(), application).then().statusCode(409);
    }

    @Test
    void who_was_retained_is_retained_again() {
        Standings.change(north, member, Standings.change("RETIRED")).statusCode(200);
        for (int i = 0; i < 2; i++) {
            Standings.change(north, member, Standings.change("DEATH")).statusCode(200);
            Standings.takeBack(above, member).statusCode(200).body("status", equalTo("RETAINED"));
        }
        counted(0);
    }

    @Test
    void an_expulsion_is_taken_back_by_another_than_who_filed_it() {
        Standings.approve(above, Standings.expulsion(north, memberId)).statusCode(200);
        Standings.takeBack(above, member)
                .statusCode(403)
                .body("code", equalTo("UNDONE_BY_ANOTHER"));
        Standings.takeBack(Given.clerkOf(city.city()), member).statusCode(200);
    }

    @Test
    void the_union_itself_the_member_and_the_one_who_ended_it_do_not() {
        Given.appoint(member, city.city(), "CLERK", Given.CLERK);
        Standings.change(above, member, Standings.change("DEATH")).statusCode(200);
        Standings.takeBack(north, member).statusCode(403);
        Standings.takeBack(above, member)
                .statusCode(403)
                .body("code", equalTo("UNDONE_BY_ANOTHER"));
        Standings.takeBack(member, member).statusCode(403).body("code", equalTo("OWN_MEMBERSHIP"));
        Standings.takeBack(Given.clerkOf(city.south()), member).statusCode(404);
        Standings.takeBack(Given.clerkOf(Given.aCity().city()), member).statusCode(404);
        assertThat(claims()).isZero();
    }

    @Test
    void who_asked_to_leave_is_not_brought_back() {
        Standings.approve(north, Standings.exit(member)).statusCode(200);
        Standings.takeBack(above, member).statusCode(409).body("code", equalTo("LEFT_BY_ASKING"));
    }

    @Test
    void it_is_refused_when_the_person_has_applied_anew_or_somebody_holds_the_document() {
        Standings.change(north, member, Standings.change("OWN_WISH")).statusCode(200);
        var again = Given.made(UUID.randomUUID(), "/api/v1/applications", application);
        Standings.takeBack(above, member)
                .statusCode(409)
                .body("code", equalTo("IDENTITY_CLAIMED_ANEW"));
        Given.as(north).post("/api/v1/applications/" + again + "/approval").then().statusCode(200);
        Standings.takeBack(above, member)
                .statusCode(409)
                .body("code", equalTo("IDENTITY_CLAIMED_ANEW"));
    }

    @Test
    void the_account_holds_one_membership_or_application() {
        Standings.change(north, member, Standings.change("OWN_WISH")).statusCode(200);
        Given.made(member, "/api/v1/applications", Given.application(city.north()));
        Standings.takeBack(above, member)
                .statusCode(409)
                .body("code", equalTo("IDENTITY_CLAIMED_ANEW"));
    }

    @Test
    void what_has_not_ended_is_not_taken_back_and_a_document_is_named() {
        Standings.takeBack(above, member)
                .statusCode(409)
                .body("code", equalTo("MEMBERSHIP_NOT_SO"));
        Given.as(above)
                .header("If-Match", Standings.tag(member))
                .body(Map.of("reason", "登记时选错了会员。"))
                .post("/api/v1/members/" + memberId + "/standing/undo")
                .then()
                .statusCode(422)
                .body("code", equalTo("REQUIRED"));
    }

    private long claims() {
        return Given.count(
                "select count(*) from identity_claim where member_id = '%s'".formatted(memberId));
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
}
