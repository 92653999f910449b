package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.gateway.route.Routes;

/** Nobody without a token gets past the door itself, whatever the services would say. */
@QuarkusTest
class EveryRouteTest extends DoorTest {

    @Inject Settings settings;

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** An operation of the committed contracts. */
    private record Operation(
            String method, String path, boolean open, boolean sendsFile, boolean answersEvents) {}

    @Test
    void every_operation_but_the_open_ones_is_refused_at_the_door_without_a_token() {
        var soft = new SoftAssertions();
        for (var operation : operations()) {
            var mark = UUID.randomUUID().toString();
            int status =
                    caller().request(
                                    Method.valueOf(operation.method()),
                                    operation.path() + "?mark=" + mark)
                            .statusCode();
            soft.assertThat(status)
                    .as("%s %s", operation.method(), operation.path())
                    .isEqualTo(operation.open() ? 200 : 401);
            soft.assertThat(seen(mark))
                    .as("what reached a service of %s %s", operation.method(), operation.path())
                    .hasSize(operation.open() ? 1 : 0);
        }
        soft.assertAll();
    }

    @Test
    void operations_that_send_files_and_those_that_answer_events_are_known_to_the_door() {
        var routes = new Routes(settings);
        var soft = new SoftAssertions();
        for (var operation : operations()) {
            var route = routes.find(operation.method(), operation.path());
            soft.assertThat(route.upload())
                    .as("upload: %s %s", operation.method(), operation.path())
                    .isEqualTo(operation.sendsFile());
            if (operation.answersEvents()) {
                soft.assertThat(route.stream()).as("stream: %s", operation.path()).isTrue();
            }
        }
        soft.assertThat(operations()).as("files are sent").anyMatch(Operation::sendsFile);
        soft.assertAll();
    }

    @Test
    void a_verb_that_is_no_open_operation_is_refused_on_an_open_path() {
        var soft = new SoftAssertions();
        for (var operation : operations()) {
            if (operation.open()) {
                for (var method : METHODS) {
                    var verb = method.toUpperCase(Locale.ROOT);
                    if (operations().stream()
                            .noneMatch(
                                    o ->
                                            o.open()
                                                    && o.path().equals(operation.path())
                                                    && o.method().equals(verb))) {
                        soft.assertThat(
                                        caller().request(Method.valueOf(verb), operation.path())
                                                .statusCode())
                                .as("%s %s", verb, operation.path())
                                .isEqualTo(401);
                    }
                }
            }
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer GOOD\r\nAuthorization: Bearer bad",
                "Authorization: Bearer bad\r\nAuthorization: Bearer GOOD",
                "Authorization: Bearer GOOD, Bearer GOOD",
                "Authorization: Bearer bad\r\nauthorization: bearer GOOD",
                "Authorization: BearerGOOD",
                "Authorization: bearer",
                "Authorization: Bearer\tGOOD",
                "Authorization: Basic GOOD",
                "Proxy-Authorization: Bearer GOOD",
                "X-Authorization: Bearer GOOD",
                "Cookie: access_token=GOOD; Authorization=Bearer GOOD",
                "X-Forwarded-Authorization: Bearer GOOD",
                "X-Forwarded-User: founder\r\nX-User-Id: 7\r\nX-User-Roles: FOUNDER",
                "X-Forwarded-Host: localhost\r\nX-Forwarded-Prefix: /api/v1/groups",
                "X-Forwarded-Uri: /api/v1/groups\r\nX-Forwarded-Method: GET",
                "X-Original-URL: /api/v1/groups\r\nX-Rewrite-URL: /api/v1/groups",
                "X-HTTP-Method-Override: GET",
                "X-HTTP-Method: GET\r\nX-Method-Override: GET",
                "Forwarded: for=127.0.0.1;proto=https;host=localhost",
                "X-Forwarded-For: 127.0.0.1, 127.0.0.1",
                "Host: membership-service:8081"
            })
    void no_header_stands_for_a_token(String headers) throws IOException {
        var token = TestTokens.anyones();
        for (var request :
                List.of("GET /api/v1/members", "POST /api/v1/groups", "POST /api/v1/notices")) {
            refused(request, headers.replace("GOOD", token));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"access_token", "token", "authorization", "Authorization", "bearer_token"})
    void a_token_in_the_address_is_none(String parameter) throws IOException {
        refused("GET /api/v1/members?" + parameter + "=" + TestTokens.anyones(), "X: y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/members",
                "/api//v1/members",
                "/api/v1//members",
                "/api/v1/members/",
                "/api/v1/members//",
                "/api/v1/members.",
                "/api/v1/members./",
                "/api/v1/members;x=/groups",
                "/api/v1/groups;/../members",
                "/api/v1;a=b/members",
                "/api/v1/groups/../members",
                "/api/v1/groups/%2e%2e/members",
                "/api/v1/groups/.%2e/members",
                "/api/v1/groups/..%2fmembers",
                "/api/v1/groups%2f..%2fmembers",
                "/api/v1/groups/%252e%252e/members",
                "/api/v1/groups/..;/members",
                "/api/v1/groups/..\\members",
                "/api/v1/groups%5c..%5cmembers",
                "/api/v1/channels/7K3/qr/../../../members",
                "/.well-known/jwks.json/../../api/v1/members",
                "/api/v1/./members",
                "/api/v1/members%00/groups",
                "/api/v1/members%20",
                "/api/v1/members%3fgroups",
                "/api/v1/members%23/groups",
                "/api/v1/%6dembers",
                "/API/v1/members",
                "/api/v1/Members",
                "http://localhost/api/v1/members",
                "http://localhost/api/v1/groups/../members",
                "*"
            })
    void no_spelling_of_an_address_gets_around_the_door(String path) throws IOException {
        refused("GET " + path, "X: y");
        refused("POST " + path, "X-HTTP-Method-Override: GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "TRACE", "PROPFIND", "get", "GET\t"})
    void no_other_verb_gets_around_the_door(String method) throws IOException {
        refused(method + " /api/v1/members", "X: y");
    }

    /** Refused by the door, and no service heard of it. */
    private void refused(String request, String headers) throws IOException {
        var mark = "m" + UUID.randomUUID();
        var separator = request.contains("?") ? "&" : "?";
        var answer =
                raw(
                        request
                                + separator
                                + "mark="
                                + mark
                                + " HTTP/1.1\r\n"
                                + (headers.startsWith("Host:") ? "" : "Host: x\r\n")
                                + headers
                                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(seen(mark)).as("what reached a service of %s", request).isEmpty();
        assertThat(answer).as(request).matches("(?s)(HTTP/1\\.[01] (4\\d\\d|501) .*)?");
    }

    private static List<Operation> operations() {
        var found = new ArrayList<Operation>();
        try (Stream<Path> files = Files.list(contracts())) {
            for (var file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                read(new YAMLMapper().readTree(Files.readString(file)), found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static void read(JsonNode api, List<Operation> found) {
        for (var path : api.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    var security = operation.getValue().path("security");
                    found.add(
                            new Operation(
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey()
                                            .replace("{service}", "membership")
                                            .replaceAll("\\{[^}]+}", "7K3"),
                                    security.isArray() && security.isEmpty(),
                                    operation
                                            .getValue()
                                            .path("requestBody")
                                            .path("content")
                                            .has("application/octet-stream"),
                                    operation
                                            .getValue()
                                            .path("responses")
                                            .path("200")
                                            .path("content")
                                            .has("text/event-stream")));
                }
            }
        }
    }

    private static Path contracts() {
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("contracts"))) {
                return folder.resolve("contracts").resolve("openapi");
            }
        }
        throw new IllegalStateException("There is no contracts folder above");
    }
}
