package org.unionhall.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_free_port_is_never_one_that_an_outgoing_connection_may_take() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var outgoing = new Socket(server.getInetAddress(), server.getLocalPort())) {
            assertThat(Ports.free())
                    .isLessThan(Math.min(outgoing.getLocalPort(), server.getLocalPort()));
        }
    }

    @Test
    void each_free_port_is_another_one() {
        assertThat(Stream.generate(Ports::free).limit(100)).doesNotHaveDuplicates();
    }

    @Test
    void a_port_somebody_listens_on_is_taken_and_not_offered() throws Exception {
        // Given
        int port = Ports.free();
        // When
        try (var server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            // Then
            assertThat(Ports.taken(port)).isTrue();
            assertThat(Stream.generate(Ports::free).limit(100))
                    .doesNotContain(server.getLocalPort());
        }
        assertThat(Ports.taken(port)).isFalse();
    }
}
