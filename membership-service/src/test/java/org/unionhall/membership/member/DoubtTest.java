package org.unionhall.membership.member;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhall.membership.Given.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

/** Members about whom something is doubtful are found, and a clerk is told that there are some. */
@QuarkusTest
@QuarkusTestResource(World.class)
class DoubtTest {

    private Given.City city;
    private UUID clerk;
    private UUID account;
    private UUID application;

    @BeforeEach
    void two_members_of_the_north() {
        city = Given.aCity();
        clerk = Given.clerkOf(city.north());
        account = UUID.randomUUID();
        application = Given.aMember(account, city.north(), clerk);
        Given.aMember(UUID.randomUUID(), city.north(), clerk);
    }

    @Test
    void who_has_no_mobile_is_listed_while_the_membership_goes_on() {
        Given.change(
                "UPDATE member SET mobile_mask = '138****8000' WHERE unit_id = ? AND account_id <>"
                        + " ?",
                city.north().id(),
                account);
        doubtful(clerk, "NO_MOBILE").body("items.id", contains(member()));
        Given.change("UPDATE member SET status = 'EXITED' WHERE account_id = ?", account);
        doubtful(clerk, "NO_MOBILE").body("items", empty());
    }

    @Test
    void whom_the_registry_does_not_confirm_is_listed_and_a_task_until_put_right() {
        tasks(clerk).body("items", empty());
        Given.refuted(application);
        doubtful(clerk, "IDENTITY_REFUTED").body("items.id", contains(member()));
        tasks(clerk)
                .body("items.count", contains(1))
                .body("items[0].subject", equalTo(subject()))
                .body("items[0].permission", equalTo("REVIEW_JOINING"));
        Given.change(
                "UPDATE member SET identity_version = identity_version + 1 WHERE account_id = ?",
                account);
        doubtful(clerk, "IDENTITY_REFUTED").body("items", empty());
        tasks(clerk).body("items", empty());
    }

    @Test
    void nobody_learns_what_the_registry_said_about_themselves() {
        Given.appoint(account, city.north(), "CLERK", Given.CLERK);
        Given.refuted(application);
        doubtful(account, "IDENTITY_REFUTED").body("items", empty());
        tasks(account).body("items", empty());
    }

    @Test
    void what_is_doubtful_elsewhere_is_not_in_sight() {
        Given.refuted(application);
        var stranger = Given.clerkOf(city.south());
        doubtful(stranger, "IDENTITY_REFUTED").body("items", empty());
        tasks(stranger).body("items", empty());
        as(clerk).get("/api/v1/members?doubt=ANYTHING").then().statusCode(400);
    }

    private String member() {
        return as(account).get("/api/v1/members/me").jsonPath().getString("id");
    }

    private String subject() {
        return "/api/v1/members?doubt=IDENTITY_REFUTED&unit=" + city.north().id();
    }

    private static ValidatableResponse doubtful(UUID reader, String doubt) {
        return as(reader).get("/api/v1/members?doubt=" + doubt).then().statusCode(200);
    }

    private static ValidatableResponse tasks(UUID reader) {
        return as(reader).get("/api/v1/tasks?kind=MEMBERS_TO_CHECK").then().statusCode(200);
    }
}
