package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody alone can hold the connections of all. */
@QuarkusTest
class ConnectionsTest extends DoorTest {

    private static final int SHARE = 20;
    private static final int PATIENCE_MILLIS = 10_000;

    @Inject MeterRegistry meters;

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    @Test
    void one_address_has_its_share_and_all_others_still_come_in() throws IOException {
        // Given
        double before = refused();
        // When
        long answered = answeredOf(SHARE + 5, "127.0.0.2");
        // Then
        assertThat(answered).isEqualTo(SHARE);
        assertThat(refused() - before).isEqualTo(5);
        assertThat(answeredOf(1, "127.0.0.3")).isEqualTo(1);
    }

    @Test
    void an_address_that_closes_its_connections_may_open_others() throws IOException {
        // Given
        assertThat(answeredOf(SHARE, "127.0.0.4")).isEqualTo(SHARE);
        // When
        leave();
        // Then
        await().untilAsserted(() -> assertThat(answeredOf(1, "127.0.0.4")).isEqualTo(1));
    }

    @Test
    void a_trusted_proxy_has_no_share() throws IOException {
        assertThat(answeredOf(2 * SHARE, "127.0.0.1")).isEqualTo(2 * SHARE);
    }

    /** Opens connections that stay, sends a request on each, and counts the answers. */
    private long answeredOf(int connections, String from) throws IOException {
        var mine = new ArrayList<Socket>();
        for (int n = 0; n < connections; n++) {
            var socket = new Socket();
            open.add(socket);
            mine.add(socket);
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port()));
            socket.setSoTimeout(PATIENCE_MILLIS);
        }
        long answered = 0;
        for (var socket : mine) {
            answered += isAnswered(socket) ? 1 : 0;
        }
        return answered;
    }

    private static boolean isAnswered(Socket socket) throws IOException {
        try {
            socket.getOutputStream()
                    .write(
                            "GET /api/v1/groups HTTP/1.1\r\nHost: x\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().read() == 'H';
        } catch (SocketException closed) {
            return false;
        }
    }

    private double refused() {
        return meters.counter("gateway.connections.refused", "limit", "address").count();
    }
}
