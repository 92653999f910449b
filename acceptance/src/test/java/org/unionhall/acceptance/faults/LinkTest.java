package org.unionhall.acceptance.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkTest {

    private static final int SHORT_MILLIS = 300;

    private final ConcurrentLinkedQueue<Socket> taken = new ConcurrentLinkedQueue<>();
    private ServerSocket echo;
    private Thread server;
    private Link link;

    @BeforeEach
    void an_echo_behind_a_link() throws IOException {
        echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server = new Thread(this::serve, "echo");
        server.setDaemon(true);
        server.start();
        link = new Link("test", echo.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        link.close();
        echo.close();
    }

    @Test
    void in_fair_weather_bytes_and_ends_go_through() throws IOException {
        try (var client = connect()) {
            assertThat(said(client, "工会")).isEqualTo("工会");
            client.shutdownOutput();
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
        await().until(() -> link.passages() == 0);
    }

    @Test
    void a_delay_holds_every_piece_back() throws IOException {
        link.turn(Weather.delayed(Duration.ofMillis(200)));
        try (var client = connect()) {
            long began = System.nanoTime();
            assertThat(said(client, "late")).isEqualTo("late");
            assertThat(millisSince(began)).isBetween(400L, 2_000L);
        }
    }

    @Test
    void a_throttled_link_carries_so_many_bytes_a_second() throws IOException {
        link.turn(Weather.throttled(20_000));
        try (var client = connect()) {
            long began = System.nanoTime();
            assertThat(said(client, "x".repeat(10_000))).hasSize(10_000);
            assertThat(millisSince(began)).isBetween(450L, 4_000L);
        }
    }

    @Test
    void a_reset_is_seen_at_both_ends_and_a_new_connection_works() throws IOException {
        try (var client = connect()) {
            said(client, "before");
            link.reset();
            assertThatThrownBy(() -> said(client, "after")).isInstanceOf(SocketException.class);
        }
        await().until(() -> taken.stream().allMatch(Socket::isClosed));
        try (var client = connect()) {
            assertThat(said(client, "again")).isEqualTo("again");
        }
    }

    @Test
    void behind_a_black_hole_nothing_is_heard_and_nothing_is_lost_when_it_is_gone()
            throws IOException {
        try (var client = connect()) {
            said(client, "before");
            link.turn(Weather.blackHole());
            client.getOutputStream().write("held".getBytes(UTF_8));
            assertThatThrownBy(() -> heard(client, 4)).isInstanceOf(SocketTimeoutException.class);
            link.turn(Weather.FAIR);
            assertThat(heard(client, 4)).isEqualTo("held");
        }
    }

    @Test
    void a_deaf_client_is_heard_itself() throws IOException {
        try (var client = connect()) {
            said(client, "before");
            link.turn(Weather.deaf());
            client.getOutputStream().write("one".getBytes(UTF_8));
            assertThatThrownBy(() -> heard(client, 3)).isInstanceOf(SocketTimeoutException.class);
            taken.element().getOutputStream().write("two".getBytes(UTF_8));
            link.turn(Weather.FAIR);
            assertThat(heard(client, 6)).isEqualTo("onetwo");
        }
    }

    @Test
    void a_mute_client_still_hears() throws IOException {
        try (var client = connect()) {
            said(client, "before");
            link.turn(Weather.mute());
            client.getOutputStream().write("one".getBytes(UTF_8));
            taken.element().getOutputStream().write("two".getBytes(UTF_8));
            assertThat(heard(client, 3)).isEqualTo("two");
            assertThatThrownBy(() -> heard(client, 3)).isInstanceOf(SocketTimeoutException.class);
            link.turn(Weather.FAIR);
            assertThat(heard(client, 3)).isEqualTo("one");
        }
    }

    @Test
    void a_forsaken_client_is_not_told_that_the_server_has_gone() throws IOException {
        try (var client = connect()) {
            said(client, "before");
            link.forsake();
            await().until(() -> taken.stream().allMatch(Socket::isClosed));
            client.getOutputStream().write("hello?".getBytes(UTF_8));
            assertThatThrownBy(() -> heard(client, 1)).isInstanceOf(SocketTimeoutException.class);
        }
        await().until(() -> link.passages() == 0);
    }

    @Test
    void a_refusing_link_lets_nobody_in_until_it_opens_again() throws IOException {
        try (var standing = connect()) {
            said(standing, "before");
            link.turn(Weather.refusing());
            assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
            assertThat(said(standing, "still")).isEqualTo("still");
            link.turn(Weather.FAIR);
            try (var client = connect()) {
                assertThat(said(client, "again")).isEqualTo("again");
            }
        }
    }

    @Test
    void with_nobody_behind_it_a_connection_is_broken_off() throws Exception {
        echo.close();
        // A thread that waits for a connection keeps the port open until it has left
        server.join();
        try (var client = connect()) {
            assertThatThrownBy(() -> said(client, "anybody?")).isInstanceOf(IOException.class);
        }
    }

    private void serve() {
        while (!echo.isClosed()) {
            try {
                var socket = echo.accept();
                taken.add(socket);
                var talk = new Thread(() -> talk(socket), "echo-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void talk(Socket socket) {
        try (socket) {
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException broken) {
            // the test looks whether the socket is closed
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), link.port());
        socket.setSoTimeout(SHORT_MILLIS);
        return socket;
    }

    private static String said(Socket socket, String text) throws IOException {
        socket.setSoTimeout(5_000);
        var bytes = text.getBytes(UTF_8);
        socket.getOutputStream().write(bytes);
        var answer = heard(socket, bytes.length);
        socket.setSoTimeout(SHORT_MILLIS);
        return answer;
    }

    private static String heard(Socket socket, int bytes) throws IOException {
        var answer = socket.getInputStream().readNBytes(bytes);
        if (answer.length < bytes) {
            throw new SocketException("The other side has ended");
        }
        return new String(answer, UTF_8);
    }

    private static long millisSince(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
