package org.unionhall.membership.realname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.Sms;
import org.unionhall.membership.World;
import org.unionhall.membership.token.AccessTokens;
import org.unionhall.platform.web.Ids;

@QuarkusTest
@QuarkusTestResource(World.class)
class RealNameCheckTest {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final Map<Given.City, UUID> CLERKS = new ConcurrentHashMap<>();

    @Inject RealNameChecks checks;
    @Inject AccessTokens tokens;

    @Test
    void the_registry_says_matched_mismatched_or_not_found_and_nobody_waited_for_it() {
        var city = Given.aCity();
        expect(apply(city, 1), "MATCHED");
        expect(apply(city, 901), "MISMATCHED");
        expect(apply(city, 902), "NOT_FOUND");
    }

    @Test
    void a_token_says_whether_the_registry_has_confirmed_its_holder() {
        var city = Given.aCity();
        var wrong = apply(city, 901);
        expect(wrong, "MISMATCHED");
        assertThat(saysSo(wrong.account())).isFalse();
        var right = apply(city, 1);
        expect(right, "MATCHED");
        assertThat(saysSo(right.account())).isTrue();
        assertThat(saysSo(UUID.randomUUID())).isFalse();
        Given.as(Given.clerkOf(city.north()))
                .body(Map.of("reason", "不在本单位工作。"))
                .post("/api/v1/applications/" + right.id() + "/rejection")
                .then()
                .statusCode(200);
        assertThat(saysSo(right.account())).isFalse();
    }

    private boolean saysSo(UUID account) {
        var claims = tokens.issue(account, Ids.next(), false).split("\\.", -1)[1];
        return new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8)
                .contains("\"real_name_checked\":true");
    }

    @Test
    void a_question_that_failed_is_asked_again() {
        expect(apply(Given.aCity(), 904), "MATCHED");
    }

    @Test
    void while_the_registry_is_away_people_join_and_are_checked_when_it_is_back() {
        // Given
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.north());
        Sms.faults(Map.of("registryDown", true));
        Submitted joined;
        String mark;
        try {
            // When
            joined = apply(city, 1);
            expect(joined, "UNAVAILABLE");
            Given.as(clerk)
                    .post("/api/v1/applications/" + joined.id() + "/approval")
                    .then()
                    .statusCode(200);
            mark = awaitChange(clerk, "", "UNAVAILABLE");
        } finally {
            Sms.faults(Map.of());
        }
        // Then
        expect(joined, "MATCHED");
        awaitChange(clerk, mark, "MATCHED");
        Given.as(joined.account())
                .get("/api/v1/members/me")
                .then()
                .body("realNameCheck", nullValue());
    }

    @Test
    void a_check_whose_asker_died_is_taken_up_by_another() {
        // Given: taken, and never heard of again
        var city = Given.aCity();
        var submitted = apply(city, 1);
        expect(submitted, "MATCHED");
        update(
                "UPDATE real_name_check SET state = 'PENDING', attempts = 1, due_at = now() +"
                        + " interval '2 seconds' WHERE application_id = '"
                        + submitted.id()
                        + "'");
        // When the lease runs out, then
        expect(submitted, "MATCHED");
    }

    @Test
    void after_a_correction_the_registry_is_asked_about_the_new_identity() {
        var city = Given.aCity();
        var submitted = apply(city, 901);
        expect(submitted, "MISMATCHED");
        Given.as(submitted.account())
                .header("If-Match", "\"v1\"")
                .body(Given.application(city.north()))
                .put("/api/v1/applications/" + submitted.id())
                .then()
                .statusCode(200);
        expect(submitted, "MATCHED");
    }

    @Test
    void readers_are_told_again_only_when_the_check_stands_otherwise() {
        // Given
        var city = Given.aCity();
        var clerk = Given.clerkOf(city.north());
        var joined = apply(city, 1);
        Given.as(clerk)
                .post("/api/v1/applications/" + joined.id() + "/approval")
                .then()
                .statusCode(200);
        expect(joined, "MATCHED");
        var mark = awaitChange(clerk, "", "MATCHED");
        var check = new RealNameChecks.Taken(joined.id(), 1, 1);
        // When
        checks.postpone(check, CheckState.MATCHED, null);
        // Then
        Given.as(clerk).get("/api/v1/members/changes?after=" + mark).then().body("items", empty());
        // When
        checks.postpone(check, CheckState.UNAVAILABLE, null);
        // Then
        awaitChange(clerk, mark, "UNAVAILABLE");
    }

    /** Reads on from the mark until the feed tells of a member whose check stands so. */
    private static String awaitChange(UUID clerk, String mark, String state) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                Given.as(clerk)
                                        .get("/api/v1/members/changes?limit=200&after=" + mark)
                                        .jsonPath(),
                        read -> read.getList("items.realNameCheck").contains(state))
                .getString("next");
    }

    /** Somebody applied, and a clerk may read it. */
    private record Submitted(UUID account, UUID id, UUID clerk) {}

    private static Submitted apply(Given.City city, int sequence) {
        var body = Given.application(city.north());
        body.put(
                "idNumber",
                Given.residentId(
                        "612621",
                        LocalDate.of(1980, 1, 1).plusDays(DAYS.incrementAndGet()),
                        sequence));
        var account = UUID.randomUUID();
        return new Submitted(
                account,
                Given.apply(account, body)
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getUUID("id"),
                CLERKS.computeIfAbsent(city, known -> Given.clerkOf(known.north())));
    }

    private static void expect(Submitted submitted, String state) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () ->
                                Given.as(submitted.clerk())
                                        .get("/api/v1/applications/" + submitted.id())
                                        .then()
                                        .statusCode(200)
                                        .body("realNameCheck", equalTo(state)));
    }

    private static void update(String sql) {
        try (var connection =
                        java.sql.DriverManager.getConnection(
                                org.unionhall.platform.testing.Engines.jdbcUrl(),
                                "unionhall",
                                "unionhall");
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
