package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BodiesTest extends DoorTest {

    private static final int MOST = 1_048_576;

    @Test
    void a_body_at_the_limit_goes_through() {
        member().body(new byte[MOST])
                .post("/api/v1/applications")
                .then()
                .statusCode(200)
                .body("length", equalTo(MOST));
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused_unread() throws IOException {
        var answer = raw(head("/api/v1/applications?declared", "Content-Length: " + (MOST + 1)));
        assertThat(answer).startsWith("HTTP/1.1 413").contains("BODY_TOO_LARGE");
        assertThat(seen("?declared")).isEmpty();
    }

    @Test
    void a_chunked_body_that_grows_too_large_never_reaches_the_service() throws Exception {
        var request =
                HttpRequest.newBuilder(uri("/api/v1/applications?chunked"))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Authorization", "Bearer " + TestTokens.anyones())
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[2 * MOST])))
                        .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("BODY_TOO_LARGE");
        assertThat(seen("?chunked")).isEmpty();
    }

    @Test
    void a_client_that_asks_before_it_sends_is_told_to_go_on() throws Exception {
        var request =
                HttpRequest.newBuilder(uri("/api/v1/applications"))
                        .version(HttpClient.Version.HTTP_1_1)
                        .expectContinue(true)
                        .header("Authorization", "Bearer " + TestTokens.anyones())
                        .POST(BodyPublishers.ofString("hello"))
                        .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"length\":5").doesNotContain("expect");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: -1",
                "Transfer-Encoding: gzip, chunked, x\r\nContent-Length: 3",
                "Bad Header: x"
            })
    void a_request_with_two_possible_ends_is_refused(String headers) throws IOException {
        var answer = raw(head("/api/v1/applications?smuggled", headers) + "0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("MALFORMED_REQUEST");
        assertThat(seen("?smuggled")).isEmpty();
    }

    @Test
    void an_address_that_is_too_long_is_refused() throws IOException {
        var answer = raw("GET /api/v1/groups?" + "q".repeat(9_000) + " HTTP/1.1\r\n\r\n");
        assertThat(answer).contains(" 414 ", "URI_TOO_LONG");
    }

    @Test
    void headers_that_are_too_large_are_refused() throws IOException {
        var answer = raw(head("/api/v1/groups", "X-Large: " + "q".repeat(17_000)));
        assertThat(answer).startsWith("HTTP/1.1 431").contains("HEADERS_TOO_LARGE");
    }

    @Test
    void a_caller_who_stops_in_the_middle_of_a_body_leaves_the_service_alone() throws Exception {
        try (var socket = new Socket("localhost", door.port())) {
            socket.getOutputStream()
                    .write(
                            (head("/api/v1/applications?stopped", "Content-Length: 100") + "half")
                                    .getBytes(StandardCharsets.ISO_8859_1));
        }
        member().get("/api/v1/members").then().statusCode(200);
        assertThat(seen("?stopped")).isEmpty();
    }

    @Test
    void a_body_that_never_ends_is_given_up() throws IOException {
        var answer =
                raw(head("/api/v1/applications?endless", "Content-Length: 100") + "some of it");
        assertThat(answer).startsWith("HTTP/1.1 408").contains("REQUEST_TIMEOUT");
        assertThat(seen("?endless")).isEmpty();
    }

    @Test
    void a_caller_who_leaves_while_the_service_works_is_noticed() throws Exception {
        try (var socket = new Socket("localhost", door.port())) {
            socket.getOutputStream()
                    .write(
                            head("/api/v1/members?behave=silent&left", "X: y")
                                    .getBytes(StandardCharsets.ISO_8859_1));
            await().until(() -> seen("&left").size() == 1);
        }
        await().until(() -> seen("&left").get(0).getBoolean("brokenOff"));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + door.port() + path);
    }

    private static String head(String path, String headers) {
        return "POST "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + TestTokens.anyones()
                + "\r\n"
                + headers
                + "\r\n\r\n";
    }
}
