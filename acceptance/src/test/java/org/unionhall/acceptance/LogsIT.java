package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.launcher.client.Persons;

/** The logs as a collector reads them: one JSON object a line, with the documented keys. */
class LogsIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> PARTS =
            List.of("membership", "organization", "events", "gateway");
    private static final List<String> KEYS =
            List.of("timestamp", "level", "loggerName", "message", "service");

    @Test
    void every_line_is_one_object_with_the_documented_keys_and_nothing_personal() {
        // Given
        var channel = World.city().unions().get(0).channel();
        var person = World.somebody();
        var form = World.form(channel, Persons.idNumber(), World.scan(channel));
        person.post("/api/v1/applications", form).expect(201);
        var refused = person.post("/api/v1/applications", form).expect(409);
        person.get("/api/v1/members?unit=" + UUID.randomUUID() + "&name=13900000001");
        person.post("/api/v1/applications", Map.of("idNumber", Persons.idNumber()))
                .expect(400, 422);
        World.town().anybody().get("/api/v1/members").expect(401);
        var id = refused.raw().headers().firstValue("X-Request-Id").orElseThrow();
        // When
        await().atMost(Duration.ofSeconds(5))
                .until(
                        () ->
                                lines("gateway").stream()
                                        .anyMatch(line -> correlation(line).equals(id)));
        // Then
        for (var part : PARTS) {
            assertThat(lines(part))
                    .as(part)
                    .isNotEmpty()
                    .allSatisfy(
                            line -> {
                                KEYS.forEach(key -> assertThat(line.has(key)).as(key).isTrue());
                                assertThat(line.path("service").asText()).startsWith(part);
                                assertThat(Personal.isIn(line.toString())).isFalse();
                                assertThat(refusalWithStackTrace(line)).isFalse();
                            });
        }
        var access =
                lines("gateway").stream()
                        .filter(line -> correlation(line).equals(id))
                        .findFirst()
                        .orElseThrow();
        assertThat(access.path("route").asText()).isEqualTo("/api/v1/applications");
        assertThat(access.path("method").asText()).isEqualTo("POST");
        assertThat(access.path("status").asInt()).isEqualTo(409);
        assertThat(access.path("millis").isNumber()).isTrue();
        assertThat(access.path("mdc").path("traceId").asText()).matches("[0-9a-f]{32}");
    }

    private static String correlation(JsonNode line) {
        return line.path("mdc").path("correlationId").asText();
    }

    private static boolean refusalWithStackTrace(JsonNode line) {
        var thrown = line.path("stackTrace").asText() + line.path("exception");
        return thrown.contains("problem.Rejection")
                || thrown.contains("ConstraintViolation")
                || thrown.contains("jakarta.ws.rs");
    }

    private static List<JsonNode> lines(String part) {
        try {
            var text = Files.readString(World.platform().log(part));
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            return whole.lines().map(LogsIT::parsed).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + line, e);
        }
    }
}
