package org.unionhall.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Numbers, mobiles and names of applicants show in no log, no message, no problem and no kept
 * answer.
 */
@QuarkusTest
@QuarkusTestResource(World.class)
class PrivacyTest {

    private static final String NAME = "欧阳不可泄";

    @Test
    void nothing_personal_leaves_the_rows_it_is_kept_in() {
        // Given
        var logged = new CopyOnWriteArrayList<String>();
        var listener = listening(logged);
        Logger.getLogger("").addHandler(listener);
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.north());
        var account = UUID.randomUUID();
        var mobile = Given.mobile();
        var body = Given.application(city.north());
        body.put("name", NAME);
        var number = (String) body.get("idNumber");

        // When: everything that can go right and wrong
        var answers = new StringBuilder();
        try {
            io.restassured.RestAssured.given()
                    .contentType("application/json")
                    .body(Map.of("mobile", mobile))
                    .post("/api/v1/sign-in/codes")
                    .then()
                    .statusCode(202);
            answers.append(
                    io.restassured.RestAssured.given()
                            .contentType("application/json")
                            .body(Map.of("mobile", mobile, "code", "nonsense"))
                            .post("/api/v1/sign-in/tokens")
                            .asString());
            UUID id =
                    Given.as(account)
                            .header("Idempotency-Key", mobile + "-" + UUID.randomUUID())
                            .body(body)
                            .post("/api/v1/applications")
                            .then()
                            .statusCode(201)
                            .extract()
                            .jsonPath()
                            .getUUID("id");
            answers.append(Given.apply(UUID.randomUUID(), body).asString());
            body.put("idNumber", number.substring(0, 17) + (number.endsWith("0") ? "1" : "0"));
            answers.append(Given.apply(UUID.randomUUID(), body).asString());
            answers.append(
                    Given.as(account)
                            .body("{\"idNumber\":" + number + ",\"name\":\"" + NAME + "\"}")
                            .post("/api/v1/applications")
                            .asString());
            answers.append(
                    Given.as(account)
                            .body("{\"" + number + "\":1}")
                            .post("/api/v1/applications")
                            .asString());
            answers.append(
                    Given.as(clerk)
                            .body("{\"field\":\"" + number + "\"}")
                            .post("/api/v1/applications/" + id + "/reveal")
                            .asString());
            Given.as(clerk).post("/api/v1/applications/" + id + "/approval").then().statusCode(200);
            answers.append(
                    Given.as(clerk).get("/api/v1/applications").asString().replace(NAME, ""));
            answers.append(Given.as(clerk).get("/api/v1/members").asString().replace(NAME, ""));
            org.awaitility.Awaitility.await()
                    .until(
                            () ->
                                    messages()
                                            .contains(
                                                    Given.as(account)
                                                            .get("/api/v1/members/me")
                                                            .jsonPath()
                                                            .getString("id")));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        // Then
        var secrets = List.of(number, mobile, NAME);
        for (var secret : secrets) {
            assertThat(String.join("\n", logged)).as("logs").doesNotContain(secret);
            assertThat(messages()).as("messages").doesNotContain(secret);
            assertThat(answers.toString()).as("answers").doesNotContain(secret);
            assertThat(kept("idempotency_key", secret)).as("kept answers").isZero();
            assertThat(kept("outbox", secret)).as("outbox").isZero();
        }
        for (var table :
                List.of(
                        "account",
                        "application",
                        "member",
                        "sign_in_attempt",
                        "sign_in_allowance",
                        "known_device",
                        "identity_claim")) {
            assertThat(kept(table, number) + kept(table, mobile)).as(table).isZero();
        }
    }

    private static long kept(String table, String secret) {
        return Given.count(
                "select count(*) from " + table + " t where t::text like '%" + secret + "%'");
    }

    private static String messages() {
        var all = new StringBuilder();
        for (var topic :
                List.of(
                        "unionhall.membership.applications.v1",
                        "unionhall.membership.members.v1")) {
            Given.broker()
                    .read(topic)
                    .forEach(
                            record -> {
                                all.append(new String(record.value(), StandardCharsets.UTF_8));
                                record.headers()
                                        .forEach(
                                                header ->
                                                        all.append(
                                                                new String(
                                                                        header.value(),
                                                                        StandardCharsets.UTF_8)));
                            });
        }
        return all.toString();
    }

    private static Handler listening(List<String> into) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                into.add(
                        record.getMessage()
                                + java.util.Arrays.toString(record.getParameters())
                                + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
