package org.unionhall.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.body;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.access.Role;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.testing.Broker;
import org.unionhall.platform.testing.Engines;

/** What the other services hear. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class MessagesArriveTest {

    private static final String UNITS = "unionhall.organization.units.v1";
    private static final String APPOINTMENTS = "unionhall.organization.appointments.v1";
    private static final String PARAMETERS = "unionhall.organization.parameters.v1";

    private static Broker broker;

    @Inject DataSource database;

    @BeforeAll
    static void listen() {
        broker = new Broker();
    }

    @AfterAll
    static void leave() {
        broker.close();
    }

    /** What is announced at the start comes after the partition of the day was made. */
    @Test
    void no_message_is_outside_the_partition_of_its_day() throws SQLException {
        Federation.aCity();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var counted =
                        statement.executeQuery(
                                "SELECT (SELECT count(*) FROM outbox),"
                                        + " (SELECT count(*) FROM outbox_default)")) {
            counted.next();
            assertThat(counted.getLong(1)).isPositive();
            assertThat(counted.getLong(2)).isZero();
        }
    }

    @Test
    void the_life_of_a_union_is_told_in_order() {
        var city = Federation.aCity();
        var from = Federation.aCountyOf(city);
        var to = Federation.aCountyOf(city);
        var union = Federation.aGrassrootsUnionOf(from);
        var sub = Federation.unit(FOUNDER, body("一分会", "SUB_UNION", union));
        Federation.move(FOUNDER, union, to).statusCode(200);
        Federation.dissolve(FOUNDER, sub).statusCode(200);
        Federation.dissolve(FOUNDER, union).statusCode(200);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(typesOf(UNITS, union))
                                        .containsExactly(
                                                "UnitFounded", "UnitMoved", "UnitDissolved"));
        assertThat(typesOf(UNITS, sub))
                .containsExactly("UnitFounded", "UnitMoved", "UnitDissolved");
        var last = dataOf(UNITS, union).get(2);
        assertThat(last.get("version").asInt()).isEqualTo(3);
        assertThat(last.get("parentId").asText()).isEqualTo(to.toString());
        assertThat(last.get("path").asText()).isEqualTo(city + "/" + to + "/" + union);
        assertThat(last.get("status").asText()).isEqualTo("DISSOLVED");
    }

    @Test
    void making_room_is_told_for_every_union_whose_numbers_changed() {
        var city = Federation.aCity();
        Database.run("update unit set hi = lo + 9 where id = '" + city + "'");
        var county = Federation.aCountyOf(city);
        var union = Federation.aGrassrootsUnionOf(county);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> {
                            assertThat(typesOf(UNITS, county))
                                    .containsExactly("UnitFounded", "UnitMoved");
                            var outer = last(UNITS, county);
                            var inner = last(UNITS, union);
                            assertThat(inner.get("lo").asLong())
                                    .isGreaterThan(outer.get("lo").asLong());
                            assertThat(inner.get("hi").asLong())
                                    .isLessThanOrEqualTo(outer.get("hi").asLong());
                        });
    }

    @Test
    void an_appointment_is_told_with_its_permissions() {
        var county = Federation.aCountyOf(Federation.aCity());
        var clerk = a("CLERK", county);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(all(APPOINTMENTS))
                                        .anySatisfy(
                                                data -> {
                                                    assertThat(data.get("accountId").asText())
                                                            .isEqualTo(clerk.toString());
                                                    assertThat(data.get("permissions"))
                                                            .hasSameSizeAs(
                                                                    Role.CLERK.permissions());
                                                }));
        assertThat(all(APPOINTMENTS))
                .anySatisfy(
                        data -> {
                            assertThat(data.get("accountId").asText())
                                    .isEqualTo(FOUNDER.toString());
                            assertThat(data.get("unitId").isNull()).isTrue();
                        });
    }

    @Test
    void whoever_acted_for_a_dissolved_union_is_told_to_act_for_it_no_longer() {
        // Given
        var county = Federation.aCountyOf(Federation.aCity());
        var union = Federation.aGrassrootsUnionOf(county);
        var clerk = a("CLERK", union);
        var chair = a("CHAIR", union);
        var above = a("CLERK", county);
        // When
        Federation.dissolve(FOUNDER, union).statusCode(200);
        // Then
        for (var gone : List.of(clerk, chair)) {
            Federation.as(gone)
                    .get("/api/v1/appointments/mine")
                    .then()
                    .statusCode(200)
                    .body("items[0].ended", equalTo(true))
                    .body("items[0].current", equalTo(false));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> assertThat(lastOf(gone).get("ended").asBoolean()).isTrue());
        }
        assertThat(lastOf(above).get("ended").asBoolean()).isFalse();
    }

    private static JsonNode lastOf(UUID account) {
        var told =
                all(APPOINTMENTS).stream()
                        .filter(data -> data.get("accountId").asText().equals(account.toString()))
                        .toList();
        return told.get(told.size() - 1);
    }

    @Test
    void the_parameters_of_the_law_are_told_at_the_first_start() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(all(PARAMETERS))
                                        .extracting(data -> data.get("name").asText())
                                        .contains("MINIMUM_JOINING_AGE", "JOINING_REVIEW_DAYS"));
    }

    private static List<String> typesOf(String topic, UUID key) {
        return of(topic, key).stream()
                .map(
                        record ->
                                new String(
                                        record.headers().lastHeader("ce_type").value(),
                                        StandardCharsets.UTF_8))
                .toList();
    }

    private static List<JsonNode> dataOf(String topic, UUID key) {
        return of(topic, key).stream().map(MessagesArriveTest::json).toList();
    }

    private static JsonNode last(String topic, UUID key) {
        var data = dataOf(topic, key);
        assertThat(data).isNotEmpty();
        return data.get(data.size() - 1);
    }

    private static List<JsonNode> all(String topic) {
        return broker.read(topic).stream().map(MessagesArriveTest::json).toList();
    }

    private static List<ConsumerRecord<String, byte[]>> of(String topic, UUID key) {
        return broker.read(topic).stream()
                .filter(record -> record.key().equals(key.toString()))
                .toList();
    }

    private static JsonNode json(ConsumerRecord<String, byte[]> record) {
        return MessageJson.read(record.value(), JsonNode.class);
    }
}
