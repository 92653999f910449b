package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

@QuarkusTest
@QuarkusTestResource(World.class)
class BulkReviewTest {

    private static final String PATH = "/api/v1/applications/";
    private static Given.City city;
    private static UUID clerk;

    @BeforeEach
    void aCity() {
        if (city == null) {
            city = Given.aCity();
            clerk = Given.clerkOf(city.north());
        }
    }

    @Test
    void two_hundred_are_approved_in_one_call_and_only_the_three_bad_ones_fail() {
        // Given
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 197; i++) {
            ids.add(Given.submitted(UUID.randomUUID(), city.north()));
        }
        var elsewhere = Given.submitted(UUID.randomUUID(), city.south());
        var decided = Given.aMember(UUID.randomUUID(), city.north(), clerk);
        var unknown = UUID.randomUUID();
        ids.add(10, elsewhere);
        ids.add(20, decided);
        ids.add(30, unknown);
        // When
        var started = Instant.now();
        var answer = Given.as(clerk).body(Map.of("ids", ids)).post(PATH + "approvals");
        var took = Duration.between(started, Instant.now());
        // Then
        answer.then()
                .statusCode(200)
                .body("succeeded", equalTo(197))
                .body("failed", equalTo(3))
                .body("items", hasSize(200))
                .body("items[10].outcome", equalTo("FAILED"))
                .body("items[10].problem.code", equalTo("APPLICATION_NOT_FOUND"))
                .body("items[20].problem.code", equalTo("ALREADY_DECIDED"))
                .body("items[30].problem.code", equalTo("APPLICATION_NOT_FOUND"));
        List<String> numbers =
                answer.jsonPath()
                        .getList("items.findAll { it.outcome == 'APPROVED' }.memberNumber");
        assertThat(numbers)
                .hasSize(197)
                .doesNotHaveDuplicates()
                .allMatch(n -> n.matches("6106\\d{9}"));
        assertThat(
                        Given.count(
                                "select count(*) from application where status = 'APPROVED' and"
                                        + " version <> 2 and id in "
                                        + list(ids)))
                .as("a decision is one version, as its message says")
                .isZero();
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        System.getLogger("review").log(System.Logger.Level.INFO, "200 approvals took {0}", took);
    }

    @Test
    void an_id_given_twice_is_decided_once() {
        var id = Given.submitted(UUID.randomUUID(), city.north());
        Given.as(clerk)
                .body(Map.of("ids", List.of(id, id)))
                .post(PATH + "approvals")
                .then()
                .body("succeeded", equalTo(2))
                .body("items", hasSize(2));
        assertThat(Given.count("select count(*) from member where application_id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void one_that_breaks_spoils_none_of_those_decided_with_it() {
        // Given
        var ids = submitted(5);
        assertThat(
                        Given.count(
                                "with broken as (update application set id_sealed = '\\x00' where"
                                        + " id = '"
                                        + ids.get(2)
                                        + "' returning 1) select count(*) from broken"))
                .isEqualTo(1);
        // When
        var answer = Given.as(clerk).body(Map.of("ids", ids)).post(PATH + "approvals");
        // Then
        answer.then()
                .statusCode(200)
                .body("succeeded", equalTo(4))
                .body("items[2].outcome", equalTo("FAILED"))
                .body("items[2].problem.code", equalTo("INTERNAL"));
        assertThat(Given.count("select count(*) from member where application_id in " + list(ids)))
                .isEqualTo(4);
        forget(ids.get(2));
    }

    private static void forget(UUID broken) {
        assertThat(
                        Given.count(
                                "with claim as (delete from identity_claim where application_id = '"
                                        + broken
                                        + "'), gone as (delete from application where id = '"
                                        + broken
                                        + "' returning 1) select count(*) from gone"))
                .isEqualTo(1);
    }

    @Test
    void two_clerks_who_approve_the_same_forty_at_once_approve_each_once() throws Exception {
        // Given
        var ids = submitted(40);
        var backwards = new ArrayList<>(ids);
        Collections.reverse(backwards);
        var other = Given.clerkOf(city.north());
        // When
        var first = CompletableFuture.supplyAsync(() -> approved(clerk, ids));
        var second = CompletableFuture.supplyAsync(() -> approved(other, backwards));
        // Then
        assertThat(first.get() + second.get()).isEqualTo(40);
        assertThat(Given.count("select count(*) from member where application_id in " + list(ids)))
                .isEqualTo(40);
        assertThat(
                        Given.count(
                                "select count(*) from identity_claim c join member m on m.id ="
                                        + " c.member_id where m.application_id in "
                                        + list(ids)))
                .isEqualTo(40);
    }

    private static int approved(UUID by, List<UUID> ids) {
        return Given.as(by)
                .body(Map.of("ids", ids))
                .post(PATH + "approvals")
                .then()
                .statusCode(200)
                .extract()
                .path("succeeded");
    }

    private static List<UUID> submitted(int many) {
        return Stream.generate(() -> Given.submitted(UUID.randomUUID(), city.north()))
                .limit(many)
                .toList();
    }

    private static String list(List<UUID> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",", "(", ")"));
    }

    @Test
    void many_are_rejected_for_one_reason() {
        var ids =
                List.of(
                        Given.submitted(UUID.randomUUID(), city.north()),
                        Given.submitted(UUID.randomUUID(), city.north()));
        Given.as(clerk)
                .body(Map.of("ids", ids, "reason", "不在本工会范围"))
                .post(PATH + "rejections")
                .then()
                .statusCode(200)
                .body("items[1].outcome", equalTo("REJECTED"));
        assertThat(
                        Given.count(
                                "select count(*) from identity_claim where application_id in "
                                        + list(ids)))
                .as("the identities may be claimed again")
                .isZero();
    }

    @Test
    void of_many_those_that_were_corrected_are_decided_by_their_version_only() {
        // Given
        var untouched = Given.submitted(UUID.randomUUID(), city.north());
        var blind = corrected();
        var stale = corrected();
        var read = corrected();
        var named = corrected();
        // When
        var answer =
                Given.as(clerk)
                        .body(
                                Map.of(
                                        "ids",
                                        List.of(untouched, blind, named),
                                        "items",
                                        List.of(
                                                Map.of("id", stale, "version", 1),
                                                Map.of("id", read, "version", 2),
                                                Map.of("id", named, "version", 2))))
                        .post(PATH + "approvals");
        // Then
        answer.then()
                .statusCode(200)
                .body("succeeded", equalTo(4))
                .body("items[0].outcome", equalTo("APPROVED"))
                .body("items[1].problem.code", equalTo("DECIDE_WITH_VERSION"))
                .body("items[1].problem.status", equalTo(428))
                .body("items[2].outcome", equalTo("APPROVED"))
                .body("items[3].problem.code", equalTo("STALE_VERSION"))
                .body("items[4].outcome", equalTo("APPROVED"));
        Given.as(clerk)
                .body(
                        Map.of(
                                "ids",
                                List.of(blind),
                                "items",
                                List.of(Map.of("id", stale, "version", 2)),
                                "reason",
                                "不在本工会范围"))
                .post(PATH + "rejections")
                .then()
                .body("items[0].problem.code", equalTo("DECIDE_WITH_VERSION"))
                .body("items[1].outcome", equalTo("REJECTED"));
    }

    @Test
    void an_item_names_an_application_and_a_version() {
        for (var item : List.of("null", "{}", "{\"id\":null,\"version\":null}")) {
            Given.as(clerk)
                    .body("{\"items\":[" + item + "]}")
                    .post(PATH + "approvals")
                    .then()
                    .statusCode(422);
        }
    }

    private static UUID corrected() {
        var applicant = UUID.randomUUID();
        var body = Given.application(city.north());
        var id = Given.apply(applicant, body).jsonPath().getUUID("id");
        body.put("group", "TRUCK_DRIVER");
        Given.as(applicant)
                .header("If-Match", "\"v1\"")
                .body(body)
                .put(PATH + id)
                .then()
                .statusCode(200);
        return id;
    }

    @Test
    void a_call_with_no_or_too_many_ids_is_refused() {
        Given.as(clerk)
                .body(Map.of("ids", List.of()))
                .post(PATH + "approvals")
                .then()
                .statusCode(422)
                .body("code", equalTo("REQUIRED"));
        Given.as(clerk)
                .body("{\"ids\":[null]}")
                .post(PATH + "approvals")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/ids/0"));
        var many = new ArrayList<UUID>();
        for (int i = 0; i < 501; i++) {
            many.add(UUID.randomUUID());
        }
        Given.as(clerk)
                .body(Map.of("ids", many))
                .post(PATH + "approvals")
                .then()
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_IDS"));
    }
}
