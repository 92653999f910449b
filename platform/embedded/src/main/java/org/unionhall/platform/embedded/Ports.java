package org.unionhall.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** TCP ports of this machine's loopback address. */
public final class Ports {

    private static final int FIRST = 15_000;
    private static final int USUAL_END = 32_768;

    private static final int COUNT = Math.max(firstOfOutgoing() - FIRST, 1_000);
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(COUNT));

    private Ports() {}

    /**
     * A port nobody listens on at this moment, and another one at each call. It lies below those
     * the system hands to outgoing connections: one of those could take the port of a process that
     * is being started again.
     */
    public static int free() {
        for (int tried = 0; tried < COUNT; tried++) {
            int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT);
            if (!taken(port)) {
                return port;
            }
        }
        throw new IllegalStateException(
                "No free port from %d to %d.".formatted(FIRST, FIRST + COUNT - 1));
    }

    /** The port itself, or a free one for 0. */
    public static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    /** Whether somebody else already listens there. */
    public static boolean taken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Linux says where its outgoing ports begin; elsewhere they begin higher than there. */
    private static int firstOfOutgoing() {
        var range = Path.of("/proc/sys/net/ipv4/ip_local_port_range");
        if (!Files.isReadable(range)) {
            return USUAL_END;
        }
        try {
            return Integer.parseInt(Files.readString(range).strip().split("\\s+")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + range + ".", e);
        }
    }
}
