package org.unionhall.membership.mobilechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.membership.mobilechange.Changing.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.Phone;
import org.unionhall.membership.World;
import org.unionhall.membership.joining.Entering;
import org.unionhall.membership.secondfactor.Authenticator;
import org.unionhall.platform.testing.changes.Together;

/** A member is reached by another mobile: over the real database, with real sign-ins. */
@QuarkusTest
@QuarkusTestResource(World.class)
class MobileChangeTest {

    private static final Duration BEYOND = Duration.ofDays(30);

    private Given.City city;
    private UUID clerk;
    private String former;
    private String mobile;
    private JsonPath phone;
    private UUID account;
    private Map<String, Object> application;
    private UUID memberId;

    @BeforeEach
    void a_member_with_a_telephone() {
        city = Given.aCity();
        clerk = Given.clerkOf(city.north());
        former = Given.mobile();
        mobile = Given.mobile();
        phone = Phone.signIn(former);
        account = account(phone);
        application = Given.application(city.north());
        memberId = joined(account, application);
    }

    private UUID joined(UUID who, Map<String, Object> applied) {
        Given.join(who, applied, clerk);
        return Given.as(who).get("/api/v1/members/me").jsonPath().getUUID("id");
    }

    private static UUID account(JsonPath tokens) {
        return Phone.me(tokens).jsonPath().getUUID("id");
    }

    private static void timePasses() {
        Changing.pass(Instant.now().plus(BEYOND));
    }

    private Map<String, Object> said() {
        return Changing.former(former, application);
    }

    private long told(String template) {
        return Given.count(
                "SELECT count(*) FROM notification WHERE account_id = '%s' AND template = '%s'"
                        .formatted(account, template));
    }

    private void isReachedBy(String number, UUID expected) {
        assertThat(account(Phone.signIn(number))).isEqualTo(expected);
    }

    @Test
    void who_has_both_telephones_changes_at_once_and_is_signed_out_everywhere() {
        var other = Phone.signIn(former);
        Changing.change(phone, Changing.codes(former, mobile))
                .statusCode(201)
                .header("Location", notNullValue())
                .body("kind", equalTo("CHANGE"))
                .body("state", equalTo("DONE"))
                .body("formerMobile", equalTo(masked(former)))
                .body("newMobile", equalTo(masked(mobile)));
        Phone.refresh(other.getString("refreshToken")).then().statusCode(401);
        Phone.refresh(phone.getString("refreshToken")).then().statusCode(401);
        isReachedBy(mobile, account);
        assertThat(account(Phone.signIn(former))).isNotEqualTo(account);
        Given.as(clerk)
                .get("/api/v1/members/" + memberId)
                .then()
                .body("mobile", equalTo(masked(mobile)));
        assertThat(told("MOBILE_CHANGED")).isEqualTo(1);
    }

    private static String masked(String number) {
        return number.substring(0, 3) + "****" + number.substring(7);
    }

    @Test
    void both_codes_are_needed_and_each_is_good_once() {
        var codes = new HashMap<>(Changing.codes(former, mobile));
        var wrong = new HashMap<>(codes);
        wrong.put("formerCode", codes.get("code"));
        if (!codes.get("code").equals(codes.get("formerCode"))) {
            Changing.change(phone, wrong)
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/formerCode"));
        }
        var none = new HashMap<>(codes);
        none.put("code", " ");
        Changing.change(phone, none).statusCode(422).body("code", equalTo("SIGN_IN_INCOMPLETE"));
        isReachedBy(former, account);
        codes = new HashMap<>(Changing.codes(former, mobile));
        Changing.change(phone, codes).statusCode(201);
        Changing.change(phone, codes).statusCode(422);
        var same = new HashMap<>(codes);
        same.put("mobile", mobile);
        Changing.change(phone, same).statusCode(422).body("code", equalTo("SAME_MOBILE"));
    }

    @Test
    void a_number_that_has_an_application_of_its_own_gives_nothing_away() {
        var other = Phone.signIn(mobile);
        Given.made(account(other), "/api/v1/applications", Given.application(city.north()));
        Changing.change(phone, Changing.codes(former, mobile))
                .statusCode(409)
                .body("code", equalTo("MOBILE_IN_USE"));
        isReachedBy(former, account);
        isReachedBy(mobile, account(other));
    }

    @Test
    void two_who_want_one_number_at_once_do_not_both_get_it() {
        var secondNumber = Given.mobile();
        var second = Phone.signIn(secondNumber);
        var mine = Changing.codes(former, mobile);
        var theirs = new HashMap<>(Changing.codes(secondNumber, mobile));
        var answers =
                Together.all(
                        List.of(
                                () -> Changing.change(phone, mine).extract().statusCode(),
                                () -> Changing.change(second, theirs).extract().statusCode()));
        assertThat(answers).doesNotContain(500);
        assertThat(
                        Given.count(
                                "SELECT count(*) FROM account WHERE mobile_mask = '%s' AND id IN ('%s', '%s')"
                                        .formatted(masked(mobile), account, account(second))))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void a_member_who_lost_the_telephone_has_the_account_again_when_nobody_says_no() {
        var fresh = Phone.signIn(mobile);
        var id = Changing.claimed(fresh, said());
        Changing.read(fresh, id)
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("byYou", equalTo(true))
                .body("dueOn", notNullValue());
        Changing.read(phone, id).statusCode(200).body("byYou", equalTo(false));
        assertThat(told("MOBILE_CLAIMED")).isEqualTo(1);
        Changing.pass(Instant.now());
        isReachedBy(former, account);
        timePasses();
        isReachedBy(mobile, account);
        Phone.refresh(fresh.getString("refreshToken")).then().statusCode(401);
        var again = Phone.signIn(mobile);
        Changing.read(again, id).statusCode(200).body("state", equalTo("DONE"));
        as(again).get("/api/v1/members/me").then().body("id", equalTo(memberId.toString()));
        as(again).get(Changing.PATH).then().body("items.id", hasItem(id.toString()));
        timePasses();
        isReachedBy(mobile, account);
    }

    @Test
    void who_has_the_account_says_no_and_who_claims_it_does_not_learn_that() {
        var thief = Phone.signIn(mobile);
        var id = Changing.claimed(thief, said());
        var before = Changing.read(thief, id).extract().asString();
        Changing.stop(phone, id).statusCode(200).body("state", equalTo("OBJECTED"));
        assertThat(Changing.read(thief, id).extract().asString()).isEqualTo(before);
        Changing.stop(phone, id).statusCode(409);
        timePasses();
        Changing.read(thief, id).body("state", equalTo("REFUSED"));
        isReachedBy(former, account);
        var again = Changing.claimed(thief, said());
        Changing.read(phone, again).statusCode(404);
        timePasses();
        isReachedBy(former, account);
    }

    @Test
    void the_answer_is_the_same_when_one_of_the_three_is_wrong_and_nobody_gets_anything() {
        var fresh = Phone.signIn(mobile);
        var right = Changing.claim(fresh, said()).statusCode(201).extract().body().jsonPath();
        Changing.stop(fresh, right.getUUID("id")).statusCode(200);
        for (var field : new String[] {"formerMobile", "name", "idNumber"}) {
            var wrong = said();
            wrong.put(
                    field,
                    switch (field) {
                        case "name" -> "李娜";
                        case "idNumber" -> Given.residentId();
                        default -> Given.mobile();
                    });
            var other = Phone.signIn(Given.mobile());
            var made = Changing.claim(other, wrong).statusCode(201).extract().body().jsonPath();
            Map<String, Object> keys = made.getMap("");
            assertThat(keys.keySet()).isEqualTo(right.getMap("").keySet());
            assertThat(made.getString("state")).isEqualTo("WAITING");
            Changing.read(phone, made.getUUID("id")).statusCode(404);
            timePasses();
            Changing.read(other, made.getUUID("id")).body("state", equalTo("REFUSED"));
        }
        isReachedBy(former, account);
        assertThat(told("MOBILE_CLAIMED")).isEqualTo(1);
    }

    @Test
    void of_two_who_claim_one_account_neither_gets_it() {
        var first = Changing.claimed(Phone.signIn(mobile), said());
        Changing.claimed(Phone.signIn(Given.mobile()), said());
        assertThat(told("MOBILE_CLAIMED")).isEqualTo(1);
        Changing.stop(phone, first).statusCode(200);
        timePasses();
        isReachedBy(former, account);
    }

    @Test
    void who_decides_about_others_is_claimed_by_nobody() {
        Given.appoint(account, city.north(), "CLERK", Given.CLERK);
        Changing.claimed(Phone.signIn(mobile), said());
        timePasses();
        isReachedBy(former, account);
    }

    @Test
    void a_second_factor_is_not_got_round() {
        Authenticator.of(account);
        Changing.claimed(Phone.signIn(mobile), said());
        timePasses();
        assertThat(
                        Given.count(
                                "SELECT count(*) FROM account WHERE id = '%s' AND mobile_mask = '%s'"
                                        .formatted(account, masked(former))))
                .isEqualTo(1);
    }

    @Test
    void who_joins_or_moves_on_meanwhile_is_left_alone() {
        var fresh = Phone.signIn(mobile);
        var id = Changing.claimed(fresh, said());
        Given.made(account(fresh), "/api/v1/applications", Given.application(city.north()));
        timePasses();
        isReachedBy(former, account);
        isReachedBy(mobile, account(fresh));
        Changing.read(fresh, id).body("state", equalTo("REFUSED"));
        Changing.claim(fresh, said()).statusCode(403).body("code", equalTo("ACCOUNT_IN_USE"));

        var thief = Phone.signIn(Given.mobile());
        Changing.claimed(thief, said());
        var third = Given.mobile();
        Changing.change(phone, Changing.codes(former, third)).statusCode(201);
        timePasses();
        isReachedBy(third, account);
    }

    @Test
    void one_claim_waits_at_a_time_and_a_day_has_few() {
        var fresh = Phone.signIn(mobile);
        var id = Changing.claimed(fresh, said());
        Changing.claim(fresh, said()).statusCode(409).body("code", equalTo("MOBILE_CHANGE_OPEN"));
        Changing.stop(fresh, id).statusCode(200).body("state", equalTo("WITHDRAWN"));
        Given.change("UPDATE daily_use SET used = 1000000 WHERE account_id = ?", account(fresh));
        Changing.claim(fresh, said())
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_MOBILE_CHANGES"));
    }

    @Test
    void a_number_that_is_somebody_elses_now_lets_the_account_go_and_its_owner_has_it_again() {
        var stranger = Phone.signIn(former);
        var id = Changing.released(stranger);
        as(stranger)
                .post(Changing.PATH + "/release")
                .then()
                .statusCode(409)
                .body("code", equalTo("MOBILE_CHANGE_OPEN"));
        Changing.stop(phone, id).statusCode(200).body("state", equalTo("WITHDRAWN"));
        timePasses();
        isReachedBy(former, account);

        Changing.released(stranger);
        timePasses();
        Phone.refresh(phone.getString("refreshToken")).then().statusCode(401);
        var anew = Phone.signIn(former);
        assertThat(account(anew)).isNotEqualTo(account);
        as(anew).get("/api/v1/members/me").then().statusCode(404);
        joined(account(anew), Given.application(city.north()));

        var owner = Phone.signIn(mobile);
        Changing.claimed(owner, said());
        timePasses();
        isReachedBy(mobile, account);
        isReachedBy(former, account(anew));
    }

    @Test
    void a_clerk_who_has_seen_the_person_lifts_what_stands_in_the_way_but_no_objection() {
        Given.appoint(account, city.north(), "CLERK", Given.CLERK);
        var fresh = Phone.signIn(mobile);
        var id = Changing.claimed(fresh, said());
        var code = Changing.read(fresh, id).extract().<String>path("code");
        Changing.read(phone, id).body("code", nullValue()).body("confirmed", equalTo(false));
        var number = application.get("idNumber");
        var south = Given.clerkOf(city.south());
        Changing.confirm(south, code, number).statusCode(422);
        Changing.confirm(clerk, "K7QX2M9A4T", number).statusCode(422);
        Changing.confirm(clerk, code, Given.residentId())
                .statusCode(422)
                .body("code", equalTo("CLAIM_FITS_NOBODY"));
        Changing.confirm(account, code, number).statusCode(403).body("code", equalTo("OWN_CLAIM"));
        Changing.confirm(clerk, code, number).statusCode(200).body("confirmed", equalTo(true));
        timePasses();
        isReachedBy(mobile, account);

        var thief = Phone.signIn(Given.mobile());
        var other = Changing.former(mobile, application);
        var second = Changing.claimed(thief, other);
        var shown = Changing.read(thief, second).extract().<String>path("code");
        Changing.confirm(clerk, shown, number).statusCode(200);
        var again = Phone.signIn(mobile);
        Changing.stop(again, second).statusCode(200);
        timePasses();
        assertThat(account(again)).isEqualTo(account);
        as(again).get("/api/v1/members/me").then().body("mobile", equalTo(masked(mobile)));
        as(again)
                .get("/api/v1/members/me/access-log")
                .then()
                .body("items.purpose", hasItem("当面核验认领账号的本人"));
    }

    @Test
    void a_member_entered_from_paper_has_an_account_once_a_clerk_has_seen_the_person() {
        var paper = Entering.onPaper(city.north(), clerk);
        var entered = Given.made(clerk, Entering.PATH, paper);
        Given.as(Given.clerkOf(city.north()))
                .post("/api/v1/applications/" + entered + "/approval")
                .then()
                .statusCode(200);
        var fresh = Phone.signIn(mobile);
        var body = Changing.former(null, paper);
        var waits = Changing.claimed(fresh, body);
        timePasses();
        Changing.read(fresh, waits).body("state", equalTo("REFUSED"));

        var id = Changing.claimed(fresh, body);
        var code = Changing.read(fresh, id).extract().<String>path("code");
        var rival = Phone.signIn(Given.mobile());
        var theirs = Changing.claimed(rival, body);
        var second = Changing.read(rival, theirs).extract().<String>path("code");
        Changing.confirm(clerk, code, paper.get("idNumber"))
                .statusCode(200)
                .body("state", equalTo("DONE"));
        as(fresh)
                .get("/api/v1/members/me")
                .then()
                .statusCode(200)
                .body("mobile", equalTo(masked(mobile)));
        Changing.confirm(clerk, second, paper.get("idNumber"));
        timePasses();
        as(rival).get("/api/v1/members/me").then().statusCode(404);
        var third = Given.mobile();
        Changing.claimed(Phone.signIn(third), Changing.former(mobile, paper));
        timePasses();
        isReachedBy(third, account(fresh));
        as(fresh).get("/api/v1/members/me").then().statusCode(200);
    }

    @Test
    void others_learn_nothing_and_stop_nothing() {
        var id = Changing.claimed(Phone.signIn(mobile), said());
        var other = Phone.signIn(Given.mobile());
        Changing.read(other, id).statusCode(404);
        Changing.stop(other, id).statusCode(404);
        as(other).get(Changing.PATH).then().body("items", hasSize(0));
        as(phone).get(Changing.PATH).then().body("items.id", hasItem(id.toString()));
        Given.as(clerk).get(Changing.PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void a_row_holds_no_number() {
        Changing.claimed(Phone.signIn(mobile), said());
        for (var secret : new String[] {former, mobile, (String) application.get("idNumber")}) {
            assertThat(
                            Given.count(
                                    "SELECT count(*) FROM mobile_change t WHERE t::text LIKE '%"
                                            + secret
                                            + "%'"))
                    .isZero();
        }
        as(phone).get(Changing.PATH).then().body("items.version", not(hasItem(notNullValue())));
        as(phone).get(Changing.PATH).then().body("next", nullValue());
    }
}
