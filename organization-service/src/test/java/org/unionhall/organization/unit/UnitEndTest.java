package org.unionhall.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.organization.Database;
import org.unionhall.organization.Federation;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.testing.Broker;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.testing.GoldenSample;
import org.unionhall.platform.web.HouseClock;

/** How unions end, with membership's messages as they are written. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class UnitEndTest {

    private static final String MEMBERS = "unionhall.membership.members.v1";
    private static final String APPLICATIONS = "unionhall.membership.applications.v1";

    private static Broker broker;

    private UUID county;
    private UUID union;

    @BeforeAll
    static void begin() {
        broker = new Broker();
    }

    @AfterAll
    static void leave() {
        broker.close();
    }

    @BeforeEach
    void aUnion() {
        county = Federation.aCountyOf(Federation.aCity());
        union = Federation.aGrassrootsUnionOf(county);
    }

    @ParameterizedTest
    @ValueSource(strings = {"revocation", "dissolution"})
    void however_a_union_ends_its_appointments_end_with_it(String way) {
        // Given
        var clerk = a("CLERK", union);
        var above = a("CLERK", county);
        as(clerk).get("/api/v1/units/" + union + "/history").then().statusCode(200);
        // When
        end(way, union).statusCode(200).body("endedOn", equalTo(today()));
        // Then
        as(clerk)
                .get("/api/v1/appointments/mine")
                .then()
                .body("items[0].ended", equalTo(true))
                .body("items[0].current", equalTo(false));
        as(clerk).get("/api/v1/units/" + union + "/history").then().statusCode(404);
        as(above).get("/api/v1/units/" + union + "/history").then().statusCode(200);
        as(above).get("/api/v1/appointments?unit=" + union).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"revocation", "dissolution"})
    void a_union_with_live_unions_below_it_does_not_end(String way) {
        end(way, county).statusCode(409).body("code", equalTo("HAS_LIVE_CHILDREN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"revocation", "dissolution"})
    void a_union_with_members_or_waiting_applications_does_not_end(String way) {
        // Given
        var member = UUID.randomUUID();
        var applications = new UUID[] {UUID.randomUUID(), UUID.randomUUID()};
        member(member, 1, "ACTIVE");
        for (var id : applications) {
            application(id, 1, "SUBMITTED");
        }
        awaitBelonging(3);
        // When / Then
        end(way, union)
                .statusCode(409)
                .body("code", equalTo("UNIT_NOT_EMPTY"))
                .body("detail", containsString("1 人"))
                .body("detail", containsString("2 份"));
        application(applications[0], 2, "APPROVED");
        application(applications[1], 2, "RETURNED");
        member(member, 2, "EXITED");
        awaitBelonging(1);
        end(way, union).statusCode(409).body("detail", containsString("1 份"));
        application(applications[1], 3, "WITHDRAWN");
        awaitBelonging(0);
        end(way, union).statusCode(200);
    }

    @Test
    void a_message_told_again_or_late_counts_nothing_twice() {
        var member = UUID.randomUUID();
        member(member, 2, "EXITED");
        member(member, 1, "ACTIVE");
        var other = UUID.randomUUID();
        member(other, 1, "ACTIVE");
        member(other, 1, "ACTIVE");
        awaitBelonging(1);
        end("dissolution", union).statusCode(409).body("detail", containsString("1 人"));
    }

    @Test
    void a_corrected_application_belongs_to_the_union_it_names_now() {
        var application = UUID.randomUUID();
        application(application, 1, "SUBMITTED");
        awaitBelonging(1);
        var other = Federation.aGrassrootsUnionOf(county);
        tell(
                APPLICATIONS,
                "ApplicationSubmitted",
                "membership-application-submitted",
                "applicationId",
                application,
                2,
                "SUBMITTED",
                other);
        awaitBelonging(0);
        end("revocation", union).statusCode(200);
        end("revocation", other).statusCode(409);
    }

    @Test
    void the_copy_is_built_again_from_the_topics() {
        // Given
        member(UUID.randomUUID(), 1, "ACTIVE");
        awaitBelonging(1);
        // When
        Database.run("update belonging set counts = false");
        as(FOUNDER)
                .post("/api/v1/operations/organization/copies/" + MEMBERS + "/rebuild")
                .then()
                .statusCode(204);
        // Then
        awaitBelonging(1);
    }

    @Test
    void a_union_that_is_merged_says_into_which_by_which_document_and_who_is_left_goes_there() {
        // Given
        member(UUID.randomUUID(), 1, "ACTIVE");
        application(UUID.randomUUID(), 1, "SUBMITTED");
        awaitBelonging(2);
        var successor = Federation.aGrassrootsUnionOf(county);
        left(union, "MEMBERS", 1, "TO_SUCCESSOR");
        left(union, "APPLICATIONS", 1, "TO_SUCCESSOR");
        // When
        merge(union, successor)
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("endedOn", equalTo(today()))
                .body("successorId", equalTo(successor.toString()))
                .body("endDocument", equalTo("宝工发〔2026〕12号"));
        // Then
        left(union, "MEMBERS", 1, "TO_SUCCESSOR");
        left(successor, "COMING", 2, "TO_SUCCESSOR");
        merge(union, successor).statusCode(409).body("code", equalTo("UNIT_NOT_OPEN"));
        end("revocation", successor).statusCode(409).body("code", equalTo("SUCCESSION_UNDER_WAY"));
        var last = Federation.aGrassrootsUnionOf(county);
        merge(successor, last).statusCode(200);
        end("dissolution", last).statusCode(409).body("code", equalTo("SUCCESSION_UNDER_WAY"));
        left(last, "COMING", 2, "TO_SUCCESSOR");
    }

    @Test
    void a_union_is_dissolved_with_members_where_another_takes_them_over() {
        member(UUID.randomUUID(), 1, "RETAINED");
        awaitBelonging(1);
        var pool = Federation.unit(FOUNDER, Federation.body("周转库", "POOL", county));
        as(FOUNDER)
                .header("If-Match", "*")
                .body(Map.of("reason", "所在企业破产注销", "successorId", pool))
                .post("/api/v1/units/" + union + "/dissolution")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISSOLVED"))
                .body("successorId", equalTo(pool.toString()));
    }

    @Test
    void not_every_union_takes_over() {
        var elsewhere = Federation.aGrassrootsUnionOf(Federation.aCountyOf(Federation.aCity()));
        var locked = Federation.aGrassrootsUnionOf(county);
        change(locked, "LOCKED").statusCode(200);
        refused(union, 422, "SUCCESSOR_ITSELF");
        refused(elsewhere, 422, "SUCCESSOR_OF_ANOTHER_TREE");
        refused(county, 422, "SUCCESSOR_NOT_TAKING_MEMBERS");
        refused(locked, 422, "SUCCESSOR_NOT_TAKING_MEMBERS");
        refused(UUID.randomUUID(), 404, "NOT_FOUND");
        as(FOUNDER)
                .body(Map.of("reason", "并入", "documentNumber", "12号"))
                .post("/api/v1/units/" + union + "/merger")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/documentNumber", "/successorId"));
    }

    @Test
    void who_approves_above_one_of_two_unions_only_merges_neither() {
        // Given
        var city = Federation.aCity();
        var one = Federation.aCountyOf(city);
        var other = Federation.aCountyOf(city);
        var union = Federation.aGrassrootsUnionOf(one);
        var successor = Federation.aGrassrootsUnionOf(other);
        var ofOne = a("CLERK", one);
        // When / Then
        mergeAs(ofOne, union, successor).statusCode(404);
        mergeAs(ofOne, successor, union).statusCode(404);
        as(a("CLERK", union)).get("/api/v1/units/" + union + "/left").then().statusCode(403);
        as(a("CLERK", successor)).get("/api/v1/units/" + union + "/left").then().statusCode(404);
        mergeAs(a("CLERK", city), union, successor).statusCode(200);
    }

    @Test
    void of_two_unions_merged_into_each_other_at_once_one_is_left() throws Exception {
        var other = Federation.aGrassrootsUnionOf(county);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var answers =
                    pool.invokeAll(
                            List.<Callable<Integer>>of(
                                    () -> merge(union, other).extract().statusCode(),
                                    () -> merge(other, union).extract().statusCode()));
            var codes = new ArrayList<Integer>();
            for (var answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).containsExactlyInAnyOrder(200, 422);
        } finally {
            pool.shutdownNow();
        }
    }

    private void refused(UUID successor, int status, String code) {
        merge(union, successor).statusCode(status).body("code", equalTo(code));
    }

    private static void left(UUID unit, String kind, int count, String fate) {
        as(FOUNDER)
                .get("/api/v1/units/" + unit + "/left")
                .then()
                .statusCode(200)
                .body("left.find { it.kind == '%s' }.count".formatted(kind), equalTo(count))
                .body("left.find { it.kind == '%s' }.fate".formatted(kind), equalTo(fate));
    }

    private static ValidatableResponse merge(UUID unit, UUID successor) {
        return mergeAs(FOUNDER, unit, successor);
    }

    private static ValidatableResponse mergeAs(UUID actor, UUID unit, UUID successor) {
        return as(actor)
                .body(
                        Map.of(
                                "reason",
                                "所在企业合并",
                                "documentNumber",
                                "宝工发[2026]12号",
                                "successorId",
                                successor))
                .post("/api/v1/units/" + unit + "/merger")
                .then();
    }

    private static ValidatableResponse end(String way, UUID unit) {
        if (way.equals("dissolution")) {
            return Federation.dissolve(FOUNDER, unit);
        }
        return change(unit, "REVOKED");
    }

    private static ValidatableResponse change(UUID unit, String status) {
        var name = as(FOUNDER).get("/api/v1/units/" + unit).then().extract().path("name");
        return as(FOUNDER)
                .header("If-Match", "*")
                .body(Map.of("name", name, "status", status))
                .put("/api/v1/units/" + unit)
                .then();
    }

    private void member(UUID id, long version, String status) {
        tell(
                MEMBERS,
                "MemberJoined",
                "membership-member-joined",
                "memberId",
                id,
                version,
                status,
                union);
    }

    private void application(UUID id, long version, String status) {
        tell(
                APPLICATIONS,
                "ApplicationSubmitted",
                "membership-application-submitted",
                "applicationId",
                id,
                version,
                status,
                union);
    }

    @SuppressWarnings("unchecked")
    private static void tell(
            String topic,
            String type,
            String sample,
            String key,
            UUID id,
            long version,
            String status,
            UUID unit) {
        Map<String, Object> data = MessageJson.read(GoldenSample.of(sample).bytes(), Map.class);
        data.put(key, id);
        data.put("version", version);
        data.put("status", status);
        data.put("unitId", unit);
        broker.tell(topic, type, id, version, data);
    }

    private void awaitBelonging(int number) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(belonging()).isEqualTo(number));
    }

    private int belonging() throws SQLException {
        try (var connection = Database.connection();
                var query =
                        connection.prepareStatement(
                                "select count(*) from belonging where unit_id = ? and counts")) {
            query.setObject(1, union);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private static String today() {
        return LocalDate.now(HouseClock.ZONE).toString();
    }
}
