package org.unionhall.membership.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.unionhall.membership.Phone.me;
import static org.unionhall.membership.Phone.signIn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

@QuarkusTest
@QuarkusTestResource(World.class)
class AccountTest {

    @Test
    void who_is_to_be_appointed_has_an_account_before_the_first_sign_in() {
        // Given
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        var mobile = Given.mobile();
        // When
        var id =
                Given.as(founder)
                        .body(Map.of("mobile", "+86 " + mobile, "name", "李娜"))
                        .post("/api/v1/accounts")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id");
        Given.as(founder)
                .body(Map.of("mobile", mobile))
                .post("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("李娜"));
        // Then
        me(signIn(mobile)).then().body("id", equalTo(id));
        Given.as(founder).get("/api/v1/accounts/me").then().statusCode(404);
    }

    @Test
    void an_account_sees_the_appointments_it_holds() {
        var city = Given.aCity();
        var tokens = signIn(Given.mobile());
        var account = UUID.fromString(me(tokens).jsonPath().getString("id"));
        Given.appoint(account, city.north(), "CLERK", Given.CLERK);
        me(tokens)
                .then()
                .body("appointments", hasSize(1))
                .body("appointments[0].role", equalTo("CLERK"))
                .body("appointments[0].unit", equalTo(city.north().name()));
    }

    @Test
    void a_mobile_tells_a_chair_nothing_of_what_somebody_is_elsewhere() {
        // Given
        var here = Given.aCity();
        var elsewhere = Given.aCity();
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        var chair = Given.appointed(here.north(), "CHAIR", List.of("APPOINT", "VIEW_UNIT"));
        var body = Map.of("mobile", Given.mobile(), "name", "李娜");
        var id =
                Given.as(founder)
                        .body(body)
                        .post("/api/v1/accounts")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getUUID("id");
        Given.appoint(id, elsewhere.north(), "CLERK", Given.CLERK);
        // When / Then
        Given.as(chair)
                .body(Map.of("mobile", body.get("mobile")))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201)
                .body("id", equalTo(id.toString()))
                .body("name", nullValue())
                .body("appointments", hasSize(0));
        // And no more than of a mobile that nobody has used yet
        var fresh = new HashMap<>(ask(chair, Given.mobile(), "王五"));
        var known = new HashMap<>(ask(chair, body.get("mobile"), "王五"));
        for (var answer : List.of(fresh, known)) {
            answer.remove("id");
            answer.remove("mobile");
        }
        assertThat(known).isEqualTo(fresh);
        assertThat(id.version()).as("an id that says when it was made").isEqualTo(4);
        // And where they are appointed together the chair sees it
        Given.appoint(id, here.north(), "ORGANIZER", Given.ORGANIZER);
        Given.as(chair)
                .body(Map.of("mobile", body.get("mobile")))
                .post("/api/v1/accounts")
                .then()
                .body("name", equalTo("李娜"))
                .body("appointments", hasSize(1))
                .body("appointments[0].unitId", equalTo(here.north().id().toString()));
    }

    @Test
    void a_strangers_account_is_named_by_nobody_else() {
        // Given: a courier who signed in, and so has an account without a name
        var here = Given.aCity();
        var chair = Given.appointed(here.north(), "CHAIR", List.of("APPOINT", "VIEW_UNIT"));
        var founder = Given.appointed(null, "FOUNDER", Given.FOUNDING);
        var mobile = Given.mobile();
        var tokens = signIn(mobile);
        var id = UUID.fromString(me(tokens).jsonPath().getString("id"));
        // When
        ask(chair, mobile, "骗子");
        ask(founder, mobile, "骗子");
        // Then
        me(tokens).then().body("name", nullValue());
        // And once appointed here, here they have a name, and keep it
        Given.appoint(id, here.north(), "CLERK", Given.CLERK);
        ask(chair, mobile, "李娜");
        ask(chair, mobile, "骗子");
        me(tokens).then().body("name", equalTo("李娜"));
    }

    @Test
    void somebody_appointed_elsewhere_is_not_named_from_here() {
        var here = Given.aCity();
        var elsewhere = Given.aCity();
        var chair = Given.appointed(here.north(), "CHAIR", List.of("APPOINT", "VIEW_UNIT"));
        var mobile = Given.mobile();
        var tokens = signIn(mobile);
        var id = UUID.fromString(me(tokens).jsonPath().getString("id"));
        Given.appoint(id, elsewhere.north(), "CLERK", Given.CLERK);
        ask(chair, mobile, "骗子");
        me(tokens).then().body("name", nullValue());
    }

    private static Map<String, Object> ask(UUID actor, String mobile, String name) {
        return Given.as(actor)
                .body(Map.of("mobile", mobile, "name", name))
                .post("/api/v1/accounts")
                .then()
                .statusCode(oneOf(200, 201))
                .extract()
                .jsonPath()
                .getMap("$");
    }
}
