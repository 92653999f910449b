package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers that go on for long have a room of their own, and an end. */
@QuarkusTest
class StreamsTest extends DoorTest {

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (var socket : open) {
            socket.close();
        }
    }

    @Test
    void events_pass_as_they_come_and_end_in_good_order_with_the_token() throws IOException {
        var mark = "mark=" + UUID.randomUUID();
        var events = stream(TestTokens.shortLived(UUID.randomUUID(), 2), mark);

        var told = new String(events.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told)
                .startsWith("HTTP/1.1 200")
                .contains("text/event-stream", "data: 0")
                .endsWith("0\r\n\r\n");
        await().untilAsserted(() -> assertThat(seen(mark).get(0).getBoolean("brokenOff")).isTrue());
    }

    @Test
    void an_account_has_two_at_once_and_another_when_one_is_closed() throws IOException {
        var account = UUID.randomUUID();
        for (int n = 0; n < 2; n++) {
            assertThat(begins(stream(TestTokens.of(account), "own"))).startsWith("HTTP/1.1 200");
        }
        assertThat(begins(stream(TestTokens.of(account), "own")))
                .startsWith("HTTP/1.1 429")
                .contains("TOO_MANY_STREAMS");
        assertThat(begins(stream(TestTokens.of(UUID.randomUUID()), "others")))
                .startsWith("HTTP/1.1 200");

        open.get(0).close();
        await().untilAsserted(
                        () ->
                                assertThat(begins(stream(TestTokens.of(account), "own")))
                                        .startsWith("HTTP/1.1 200"));
    }

    @Test
    void streams_take_no_connection_from_other_requests() throws IOException {
        for (int account = 0; account < 70; account++) {
            var token = TestTokens.anyones();
            for (int n = 0; n < 2; n++) {
                assertThat(begins(stream(token, "many"))).startsWith("HTTP/1.1 200");
            }
        }
        member().get("/api/v1/members?beside").then().statusCode(200);
    }

    @Test
    void nobody_follows_without_a_token() throws IOException {
        assertThat(begins(stream("none", "stranger"))).startsWith("HTTP/1.1 401");
    }

    private Socket stream(String token, String mark) throws IOException {
        var socket = new Socket("localhost", door.port());
        socket.setSoTimeout(10_000);
        open.add(socket);
        socket.getOutputStream()
                .write(
                        """
                        GET /api/v1/members/exports/7/events?behave=events&%s HTTP/1.1
                        Host: x
                        X-Forwarded-For: %s
                        Authorization: Bearer %s
                        Connection: close

                        """
                                .formatted(mark, anAddress(), token)
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** What comes first. */
    private static String begins(Socket socket) throws IOException {
        var bytes = new byte[2_000];
        int read = socket.getInputStream().read(bytes);
        return new String(bytes, 0, Math.max(read, 0), StandardCharsets.UTF_8);
    }
}
