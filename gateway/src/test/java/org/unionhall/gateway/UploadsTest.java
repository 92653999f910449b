package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody alone can take the room or the time of all. */
@QuarkusTest
class UploadsTest extends DoorTest {

    private static final int HALF = 524_288;

    private final List<Socket> uploads = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (var upload : uploads) {
            upload.close();
        }
    }

    @Test
    void idle_uploads_of_one_address_leave_the_room_of_all_others_alone() throws IOException {
        // Given
        var attacker = anAddress();
        for (int n = 0; n < 117; n++) {
            idleUpload(attacker, HALF);
        }
        // When
        var others =
                member().body(new byte[HALF]).post("/api/v1/applications?others").then().extract();
        // Then
        assertThat(others.statusCode()).isEqualTo(200);
        assertThat(answers()).contains("HTTP/1.1 429").doesNotContain("HTTP/1.1 503");
    }

    @Test
    void an_address_that_gives_its_room_back_has_it_again() throws IOException {
        var address = anAddress();
        for (int n = 0; n < 5; n++) {
            idleUpload(address, HALF);
        }
        leave();
        await().untilAsserted(
                        () ->
                                member().header("X-Forwarded-For", address)
                                        .body(new byte[HALF])
                                        .post("/api/v1/applications")
                                        .then()
                                        .statusCode(200));
    }

    @Test
    void a_body_that_stands_still_is_ended() throws IOException {
        // When
        idleUpload(anAddress(), 1);
        // Then
        assertThat(read(uploads.get(0)))
                .startsWith("HTTP/1.1 408")
                .contains("BODY_TOO_SLOW", "application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE", "OPTIONS"})
    void a_method_that_takes_no_body_is_refused_with_one(String method) throws IOException {
        for (var body :
                List.of(
                        "Content-Length: 5\r\n\r\nhello",
                        "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
                        "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")) {
            for (var path : List.of("/api/v1/groups?bodied", "/join/7K3?bodied")) {
                assertThat(raw(method + " " + path + " HTTP/1.1\r\nHost: x\r\n" + body))
                        .startsWith("HTTP/1.1 400")
                        .contains("application/problem+json")
                        .containsOnlyOnce("HTTP/1.1 ");
            }
        }
        assertThat(seen("?bodied")).isEmpty();
    }

    @Test
    void a_length_of_nothing_is_no_body() {
        member().header("Content-Length", "0")
                .delete("/api/v1/units/7")
                .then()
                .statusCode(200)
                .body("method", equalTo("DELETE"));
    }

    private void idleUpload(String address, int bytes) throws IOException {
        var upload = new Socket("localhost", door.port());
        uploads.add(upload);
        var head =
                "POST /api/v1/applications?idle HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: "
                        + address
                        + "\r\nAuthorization: Bearer "
                        + TestTokens.anyones()
                        + "\r\nContent-Length: 1048576\r\n\r\n";
        try {
            upload.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            upload.getOutputStream().write(new byte[bytes]);
        } catch (SocketException refusedMeanwhile) {
            assertThat(uploads).hasSizeGreaterThan(1);
        }
    }

    /** What the uploads were answered so far. */
    private List<String> answers() throws IOException {
        var answers = new ArrayList<String>();
        for (var upload : uploads) {
            if (upload.getInputStream().available() > 0) {
                answers.add(
                        new String(upload.getInputStream().readNBytes(12), StandardCharsets.UTF_8));
            }
        }
        return answers;
    }

    private static String read(Socket socket) throws IOException {
        socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
