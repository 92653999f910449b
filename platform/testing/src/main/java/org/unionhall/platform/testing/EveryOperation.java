package org.unionhall.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * What holds for every operation of a service, today's and tomorrow's: read from the running
 * OpenAPI, so that nobody has to remember to add one. A service's test extends it.
 */
public abstract class EveryOperation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** An operation of the running service. */
    protected record Operation(String method, String path, JsonNode description) {

        boolean open() {
            return description.path("security").isArray() && description.path("security").isEmpty();
        }

        boolean takesJson() {
            return description.path("requestBody").path("content").has("application/json");
        }

        /** The path with ids that lead to nothing. */
        String filled() {
            return path.replaceAll("\\{(service)}", "nothing")
                    .replaceAll("\\{[a-zA-Z]*[cC]ode}", "ZZZZZZZZZZ")
                    .replaceAll("\\{[^}]+}", "018f0000-0000-7000-8000-000000000000");
        }

        @Override
        public String toString() {
            return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }
    }

    /** The service's name in {@code contracts/openapi/<name>.yaml}. */
    protected abstract String service();

    /** An account that may do everything, so that the attack gets past the first door. */
    protected abstract UUID founder();

    @Test
    void the_committed_contract_is_what_the_service_offers() {
        var offered = given().accept("application/yaml").get("/q/openapi").asString();
        var file = GoldenSample.contracts().resolve("openapi").resolve(service() + ".yaml");
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, offered);
            }
            assertThat(YAML.readTree(offered))
                    .as("write it anew with -Dgolden.write=true, and read the difference")
                    .isEqualTo(YAML.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "There is no contract; write it with -Dgolden.write=true", e);
        }
    }

    @Test
    void every_operation_is_described_for_people() {
        var soft = new SoftAssertions();
        var ids = new LinkedHashMap<String, Operation>();
        for (var operation : operations()) {
            var text = operation.description();
            soft.assertThat(text.path("operationId").asText())
                    .as("%s operationId", operation)
                    .isNotBlank();
            soft.assertThat(text.path("summary").asText()).as("%s summary", operation).isNotBlank();
            soft.assertThat(text.path("description").asText())
                    .as("%s description", operation)
                    .isNotBlank();
            soft.assertThat(ids.put(text.path("operationId").asText(), operation))
                    .as("%s is the only one of its id", operation)
                    .isNull();
            text.path("responses")
                    .properties()
                    .forEach(
                            response -> {
                                if (response.getKey().compareTo("400") >= 0) {
                                    soft.assertThat(
                                                    response.getValue()
                                                            .path("content")
                                                            .has("application/problem+json"))
                                            .as(
                                                    "%s answers %s as a problem",
                                                    operation, response.getKey())
                                            .isTrue();
                                }
                            });
        }
        soft.assertAll();
    }

    @Test
    void no_operation_lets_in_somebody_without_a_valid_token() {
        var account = UUID.randomUUID();
        var bad = new LinkedHashMap<String, String>();
        bad.put("no token", null);
        bad.put("garbage", "Bearer garbage");
        bad.put("another scheme", "Basic dXNlcjpwYXNz");
        bad.put("expired", "Bearer " + Tokens.expired(account));
        bad.put("another audience", "Bearer " + Tokens.forAnotherAudience(account));
        bad.put("another issuer", "Bearer " + Tokens.ofAnotherIssuer(account));
        bad.put("unsigned", "Bearer " + Tokens.unsigned(account));
        bad.put("forged", "Bearer " + Tokens.forged(account));
        attack(
                operation -> !operation.open(),
                bad,
                (operation, token) -> {
                    var request =
                            given().body(operation.takesJson() ? "{}" : "")
                                    .contentType(ContentType.JSON);
                    return token == null ? request : request.header("Authorization", token);
                },
                (soft, what, answer) -> {
                    soft.assertThat(answer.statusCode()).as(what).isEqualTo(401);
                    soft.assertThat(answer.jsonPath().getString("code"))
                            .as(what)
                            .isEqualTo("UNAUTHENTICATED");
                });
    }

    @Test
    void no_body_however_broken_is_answered_by_a_server_error() {
        var bodies = new LinkedHashMap<String, String>();
        bodies.put("nothing", "");
        bodies.put("null", "null");
        bodies.put("broken", "{\"a\":");
        bodies.put("an array", "[]");
        bodies.put("a number", "7");
        bodies.put("a string", "\"text\"");
        bodies.put("an empty object", "{}");
        bodies.put("an unknown field", "{\"noSuchField\":1}");
        bodies.put("a field twice", "{\"name\":\"a\",\"name\":\"b\"}");
        bodies.put("deep", "[".repeat(5_000) + "]".repeat(5_000));
        bodies.put("trailing text", "{} {}");
        bodies.put("a byte order mark", "\uFEFF{}");
        bodies.put("a control character", "{\"name\":\"a\\u0000b\"}");
        bodies.put("a lone surrogate", "{\"name\":\"\\ud800\"}");
        attack(
                Operation::takesJson,
                bodies,
                (operation, body) ->
                        given().header("Authorization", Tokens.bearer(founder()))
                                .header("If-Match", "*")
                                .contentType(ContentType.JSON)
                                .body(body),
                EveryOperation::isAProblem);
    }

    @Test
    void no_wrong_media_type_is_answered_by_a_server_error() {
        attack(
                Operation::takesJson,
                Map.of(
                        "text",
                        "text/plain",
                        "xml",
                        "application/xml",
                        "form",
                        "application/x-www-form-urlencoded"),
                (operation, type) ->
                        given().header("Authorization", Tokens.bearer(founder()))
                                .header("Content-Type", type)
                                .body("<a/>"),
                (soft, what, answer) -> {
                    isAProblem(soft, what, answer);
                    soft.assertThat(answer.statusCode()).as(what).isIn(415, 404, 400);
                });
    }

    @Test
    void every_query_parameter_is_tried_over_its_edges() {
        var values = new LinkedHashMap<String, String>();
        values.put("nonsense", "%FF%FE");
        values.put("a quote", "'; --");
        values.put("a control character", "a\u0000b");
        values.put("long", "x".repeat(3_000));
        values.put("negative", "-1");
        values.put("huge", "99999999999999999999");
        values.put("an impossible date", "2026-02-30");
        values.put("full width", "１２３");
        attack(
                operation ->
                        operation.method().equals("get")
                                && operation.description().has("parameters"),
                values,
                (operation, value) -> {
                    var request = given().header("Authorization", Tokens.bearer(founder()));
                    operation
                            .description()
                            .path("parameters")
                            .forEach(
                                    parameter -> {
                                        if (parameter.path("in").asText().equals("query")) {
                                            request.queryParam(
                                                    parameter.path("name").asText(), value);
                                        }
                                    });
                    return request;
                },
                (soft, what, answer) -> {
                    if (answer.statusCode() >= 400) {
                        isAProblem(soft, what, answer);
                    }
                });
    }

    @Test
    void a_stranger_finds_nothing_behind_an_unknown_id() {
        attack(
                operation ->
                        operation.path().contains("{")
                                && !operation.open()
                                && !operation.takesJson(),
                Map.of("a stranger", UUID.randomUUID().toString()),
                (operation, account) ->
                        given().header("Authorization", Tokens.bearer(UUID.fromString(account)))
                                .header("If-Match", "*"),
                (soft, what, answer) ->
                        soft.assertThat(answer.statusCode()).as(what).isIn(403, 404));
    }

    private interface Expectation {
        void of(SoftAssertions soft, String what, Response answer);
    }

    private static void isAProblem(SoftAssertions soft, String what, Response answer) {
        soft.assertThat(answer.statusCode()).as(what).isBetween(200, 499);
        if (answer.statusCode() >= 400) {
            soft.assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
            if (answer.contentType() != null && answer.contentType().contains("json")) {
                soft.assertThat(answer.jsonPath().getString("code")).as(what).isNotBlank();
                soft.assertThat(answer.asString())
                        .as(what)
                        .doesNotContain("Exception")
                        .doesNotContain("org.unionhall")
                        .doesNotContain("java.");
            }
        }
    }

    private void attack(
            java.util.function.Predicate<Operation> which,
            Map<String, String> values,
            BiFunction<Operation, String, RequestSpecification> request,
            Expectation expectation) {
        var soft = new SoftAssertions();
        for (var operation : operations()) {
            if (!which.test(operation)) {
                continue;
            }
            values.forEach(
                    (name, value) -> {
                        var answer =
                                request.apply(operation, value)
                                        .request(
                                                operation
                                                        .method()
                                                        .toUpperCase(java.util.Locale.ROOT),
                                                operation.filled());
                        expectation.of(soft, operation + " with " + name, answer);
                    });
        }
        soft.assertAll();
    }

    /** Every operation the running service describes. */
    protected final List<Operation> operations() {
        try {
            var api =
                    JSON.readTree(
                            given().accept("application/json")
                                    .queryParam("format", "json")
                                    .get("/q/openapi")
                                    .asByteArray());
            var found = new ArrayList<Operation>();
            api.path("paths")
                    .properties()
                    .forEach(
                            path ->
                                    METHODS.forEach(
                                            method -> {
                                                if (path.getValue().has(method)) {
                                                    found.add(
                                                            new Operation(
                                                                    method,
                                                                    path.getKey(),
                                                                    path.getValue().path(method)));
                                                }
                                            }));
            assertThat(found).as("operations of the running OpenAPI").isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
