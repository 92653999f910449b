package org.unionhall.membership.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(World.class)
class MemberTest {

    @Test
    void a_member_stands_in_the_ledger_with_the_code_of_the_standard() {
        var city = Given.aCity();
        var account = UUID.randomUUID();
        Given.aMember(account, city.north(), Given.clerkOf(city.north()));
        var id =
                Given.as(account)
                        .get("/api/v1/members/me")
                        .then()
                        .statusCode(200)
                        .body("idNumber", matchesPattern("\\*{14}\\d{3}[0-9X]"))
                        .extract()
                        .jsonPath()
                        .getString("id");
        Given.as(account)
                .get("/api/v1/members/" + id + "/movements")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("JOINED"))
                .body("items[0].code", equalTo(1));
    }

    @Test
    void the_ledger_and_the_access_log_cannot_be_changed() throws Exception {
        var city = Given.aCity();
        Given.aMember(UUID.randomUUID(), city.north(), Given.clerkOf(city.north()));
        try (var connection =
                        DriverManager.getConnection(Engines.jdbcUrl(), "unionhall", "unionhall");
                var statement = connection.createStatement()) {
            Assertions.assertThatThrownBy(
                            () ->
                                    statement.executeUpdate(
                                            "UPDATE member_movement SET kind = 'EXITED'"))
                    .hasMessageContaining("ledger");
            Assertions.assertThatThrownBy(
                            () -> statement.executeUpdate("DELETE FROM member_movement"))
                    .hasMessageContaining("ledger");
        }
    }

    @Test
    void members_are_found_by_how_their_name_begins_by_group_and_by_status() {
        // Given
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.north());
        join(city, clerk, "张伟", "COURIER");
        join(city, clerk, "张三丰", "TRUCK_DRIVER");
        join(city, clerk, "李娜", "COURIER");
        // When / Then
        Given.as(clerk)
                .queryParam("name", "张")
                .get("/api/v1/members")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        Given.as(clerk)
                .queryParam("name", "%")
                .get("/api/v1/members")
                .then()
                .body("items", hasSize(0));
        Given.as(clerk)
                .get("/api/v1/members?group=COURIER&status=ACTIVE")
                .then()
                .body("items", hasSize(2));
        Given.as(clerk).get("/api/v1/members?status=EXITED").then().body("items", hasSize(0));
        var page = Given.as(clerk).get("/api/v1/members?limit=2").jsonPath();
        assertThat(page.getList("items")).hasSize(2);
        Given.as(clerk)
                .get("/api/v1/members?limit=2&cursor=" + page.getString("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", equalTo(null));
        Given.as(clerk)
                .get("/api/v1/members?group=ASTRONAUT")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("group"));
        Given.as(clerk)
                .get("/api/v1/members?cursor=nonsense")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void a_member_is_found_by_document_within_the_scope_only() {
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.north());
        var number = join(city, clerk, "王芳", "COURIER");
        var body = Map.of("idType", "RESIDENT_ID", "idNumber", number, "purpose", "核对转入人员的会籍");
        Given.as(clerk)
                .body(body)
                .post("/api/v1/members/lookup")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("王芳"));
        Given.as(Given.clerkOf(city.south()))
                .body(body)
                .post("/api/v1/members/lookup")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Given.as(clerk)
                .body(
                        Map.of(
                                "idType",
                                "RESIDENT_ID",
                                "idNumber",
                                "610602199003070014",
                                "purpose",
                                "核对转入人员的会籍"))
                .post("/api/v1/members/lookup")
                .then()
                .statusCode(422)
                .body("code", equalTo("ID_CHECKSUM"));
    }

    @Test
    void whoever_looks_says_why_and_the_member_reads_it() {
        // Given
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.north());
        var account = UUID.randomUUID();
        var body = Given.application(city.north());
        UUID application = Given.apply(account, body).jsonPath().getUUID("id");
        // When
        Given.as(clerk)
                .body(Map.of("field", "ID_NUMBER", "purpose", "核对证件原件"))
                .post("/api/v1/applications/" + application + "/reveal")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("value", equalTo(body.get("idNumber")));
        Given.as(clerk)
                .post("/api/v1/applications/" + application + "/approval")
                .then()
                .statusCode(200);
        var member = Given.as(account).get("/api/v1/members/me").jsonPath().getString("id");
        Given.as(clerk)
                .body(Map.of("field", "ID_NUMBER", "purpose", "补办会员卡"))
                .post("/api/v1/members/" + member + "/reveal")
                .then()
                .statusCode(200)
                .body("value", equalTo(body.get("idNumber")));
        Given.as(clerk)
                .body(Map.of("field", "ID_NUMBER"))
                .post("/api/v1/members/" + member + "/reveal")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/purpose"));
        // Then
        Given.as(account)
                .get("/api/v1/members/me/access-log")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].purpose", equalTo("补办会员卡"))
                .body("items[1].subject", equalTo("APPLICATION"));
        Given.as(clerk).get("/api/v1/members/me/access-log").then().body("items", hasSize(0));
    }

    @Test
    void a_reader_of_the_changes_ends_with_what_the_server_holds() {
        // Given
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.city());
        for (int i = 0; i < 7; i++) {
            Given.aMember(UUID.randomUUID(), city.north(), clerk);
        }
        awaitVerdicts(clerk, 7);
        // When
        var read = new ArrayList<String>();
        String after = "";
        boolean more = true;
        while (more) {
            var answer =
                    Given.as(clerk)
                            .get("/api/v1/members/changes?limit=3&after=" + after)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            read.addAll(answer.getList("items.id"));
            after = answer.getString("next");
            more = answer.getBoolean("more");
        }
        // Then
        List<String> held =
                Given.as(clerk).get("/api/v1/members?limit=200").jsonPath().getList("items.id");
        assertThat(read).containsExactlyInAnyOrderElementsOf(held).hasSize(7);
        Given.as(clerk)
                .get("/api/v1/members/changes?after=" + after)
                .then()
                .body("items", hasSize(0))
                .body("next", equalTo(after));
        Given.as(clerk)
                .get("/api/v1/members/changes?after=nonsense")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    /** The feed tells of a member again when the registry has answered. */
    private static void awaitVerdicts(UUID clerk, int members) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                Given.as(clerk)
                                        .get("/api/v1/members/changes?limit=200")
                                        .jsonPath()
                                        .<String>getList("items.realNameCheck"),
                        states ->
                                states.size() == members
                                        && Collections.disjoint(
                                                states, List.of("PENDING", "UNAVAILABLE")));
    }

    private static Object join(Given.City city, UUID clerk, String name, String group) {
        var body = Given.application(city.north());
        body.put("name", name);
        body.put("group", group);
        Given.join(body, clerk);
        return body.get("idNumber");
    }
}
