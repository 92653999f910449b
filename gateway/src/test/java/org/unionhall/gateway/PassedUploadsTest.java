package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files go through as they come, and a part is never taken for the whole. */
@QuarkusTest
class PassedUploadsTest extends DoorTest {

    private static final String PATH = "/api/v1/members/imports";
    private static final int MOST = 8 << 20;

    private final List<Socket> open = new ArrayList<>();
    private final String mark = "mark=" + UUID.randomUUID();

    @AfterEach
    void close() throws IOException {
        for (var socket : open) {
            socket.close();
        }
    }

    @Test
    void a_file_at_the_limit_goes_through() {
        member().body(new byte[MOST])
                .post(PATH)
                .then()
                .statusCode(200)
                .body("length", equalTo(MOST))
                .body("headers.'content-length'", equalTo(String.valueOf(MOST)));
    }

    @Test
    void a_file_of_unknown_length_goes_through() throws Exception {
        assertThat(chunked(MOST)).contains("\"length\":" + MOST);
    }

    @Test
    void a_file_that_says_it_is_too_long_is_refused_unread() throws IOException {
        var upload = begun(TestTokens.anyones(), "Content-Length: " + (MOST + 1));
        assertThat(answer(upload)).startsWith("HTTP/1.1 413").contains("BODY_TOO_LARGE");
        assertThat(seen(mark)).isEmpty();
    }

    @Test
    void a_file_that_grows_too_long_is_broken_off() throws Exception {
        assertThat(chunked(MOST + 100_000)).contains("BODY_TOO_LARGE");
        leftAlone();
    }

    @Test
    void other_operations_of_the_same_address_have_the_usual_limit() {
        member().body(new byte[MOST]).put(PATH).then().statusCode(413);
        member().get(PATH).then().statusCode(200);
    }

    @Test
    void nothing_is_read_of_a_stranger() throws IOException {
        assertThat(answer(begun("none", "Content-Length: 4000000"))).startsWith("HTTP/1.1 401");
        assertThat(seen(mark)).isEmpty();
    }

    @Test
    void half_a_file_is_no_file() throws IOException {
        var upload = begun(TestTokens.anyones(), "Content-Length: 100000");
        upload.getOutputStream().write(new byte[50_000]);
        await().untilAsserted(() -> assertThat(seen(mark)).hasSize(1));
        upload.close();
        leftAlone();
    }

    @Test
    void whoever_sends_less_than_was_said_is_waited_for_no_longer_than_for_others()
            throws IOException {
        var upload = begun(TestTokens.anyones(), "Content-Length: 100000");
        upload.getOutputStream().write(new byte[50_000]);
        assertThat(answer(upload)).startsWith("HTTP/1.1 408").contains("BODY_TOO_SLOW");
        leftAlone();
    }

    @Test
    void what_comes_beyond_the_length_is_no_part_of_the_file() throws IOException {
        var upload = begun(TestTokens.anyones(), "Content-Length: 3");
        upload.getOutputStream().write("abcdef\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(answer(upload)).startsWith("HTTP/1.1 200").contains("\"body\":\"abc\"", "400");
    }

    @Test
    void a_file_may_take_longer_than_other_requests_but_not_for_ever() throws Exception {
        var slow = begun(TestTokens.anyones(), "Connection: close\r\nContent-Length: 6000");
        trickle(slow, 6, 1_000);
        assertThat(answer(slow)).startsWith("HTTP/1.1 200").contains("\"length\":6000");

        var endless = begun(TestTokens.anyones(), "Content-Length: 1000000");
        trickle(endless, 12, 1_000);
        assertThat(answer(endless)).startsWith("HTTP/1.1 408").contains("REQUEST_TIMEOUT");
    }

    @Test
    void a_service_that_reads_slowly_is_not_the_callers_fault() {
        member().body(new byte[MOST])
                .post(PATH + "?behave=late")
                .then()
                .statusCode(200)
                .body("length", equalTo(MOST));
    }

    @Test
    void a_service_that_refuses_before_the_end_is_heard_at_once() throws IOException {
        var upload = begun("&behave=refuse", TestTokens.anyones(), "Content-Length: 1000000");
        upload.getOutputStream().write(new byte[1_000]);
        assertThat(answer(upload)).startsWith("HTTP/1.1 422").contains("REFUSED_EARLY");
    }

    @Test
    void an_account_has_two_at_once_and_another_when_one_has_ended() throws IOException {
        var account = UUID.randomUUID();
        for (int n = 0; n < 2; n++) {
            begun(TestTokens.of(account), "Content-Length: 1000000");
        }
        await().untilAsserted(() -> assertThat(seen(mark)).hasSize(2));
        assertThat(answer(begun(TestTokens.of(account), "Content-Length: 1000000")))
                .startsWith("HTTP/1.1 429")
                .contains("TOO_MANY_UPLOADS", "Retry-After");

        open.get(0).close();
        await().untilAsserted(
                        () ->
                                caller().header("Authorization", "Bearer " + TestTokens.of(account))
                                        .body("small")
                                        .post(PATH)
                                        .then()
                                        .statusCode(200));
    }

    @Test
    void slow_senders_keep_nobody_else_waiting() throws IOException {
        for (int account = 0; account < 70; account++) {
            var token = TestTokens.anyones();
            for (int n = 0; n < 2; n++) {
                begun(token, "Content-Length: 1000000");
            }
        }
        member().get("/api/v1/members?beside").then().statusCode(200);
        member().body(new byte[500_000]).post("/api/v1/applications").then().statusCode(200);
    }

    private Socket begun(String token, String headers) throws IOException {
        return begun("", token, headers);
    }

    private Socket begun(String query, String token, String headers) throws IOException {
        var socket = new Socket("localhost", door.port());
        socket.setSoTimeout(10_000);
        open.add(socket);
        var head =
                "POST %s?%s%s HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: %s\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
                        .formatted(PATH, mark, query, anAddress(), token, headers);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** Some bytes now and then, until they are all sent or nobody takes them any more. */
    private static void trickle(Socket upload, int times, int bytes) throws Exception {
        try {
            for (int n = 0; n < times; n++) {
                upload.getOutputStream().write(new byte[bytes]);
                TimeUnit.MILLISECONDS.sleep(500);
            }
        } catch (SocketException ended) {
            assertThat(ended).isNotNull();
        }
    }

    private String chunked(int bytes) throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + door.port() + PATH + "?" + mark))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Authorization", "Bearer " + TestTokens.anyones())
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[bytes])))
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    /** The service heard that the request was broken off. */
    private void leftAlone() {
        await().untilAsserted(
                        () -> {
                            assertThat(seen(mark)).hasSize(1);
                            assertThat(seen(mark).get(0).getBoolean("brokenOff")).isTrue();
                            assertThat(seen(mark).get(0).getBoolean("whole")).isFalse();
                        });
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
