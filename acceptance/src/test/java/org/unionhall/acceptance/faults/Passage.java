package org.unionhall.acceptance.faults;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One connection through a {@link Link}: two sockets, and a thread for each direction. */
final class Passage {

    private static final int PIECE = 16 << 10;

    private final Link link;
    private final Socket client;
    private final Socket server;
    private final AtomicInteger directions = new AtomicInteger(2);
    private volatile boolean forsaken;

    Passage(Link link, Socket client, Socket server) {
        this.link = link;
        this.client = client;
        this.server = server;
    }

    void start() {
        pump(client, server, true);
        pump(server, client, false);
    }

    private void pump(Socket from, Socket to, boolean towardsServer) {
        var thread =
                new Thread(
                        () -> {
                            carry(from, to, towardsServer);
                            end(to);
                        },
                        link.name() + (towardsServer ? ">" : "<"));
        thread.setDaemon(true);
        thread.start();
    }

    private void carry(Socket from, Socket to, boolean towardsServer) {
        var piece = new byte[PIECE];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            while (true) {
                int n = in.read(piece, 0, size());
                if (!hold(Math.max(n, 0), towardsServer) || n < 0) {
                    return;
                }
                if (!forsaken) {
                    out.write(piece, 0, n);
                    out.flush();
                }
            }
        } catch (IOException broken) {
            if (!forsaken) {
                reset();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** A slow link carries small pieces, so that a second of weather is not one piece. */
    private int size() {
        long rate = link.weather().bytesPerSecond();
        return rate == 0 ? PIECE : (int) Math.max(64, Math.min(PIECE, rate / 20));
    }

    private boolean hold(int bytes, boolean towardsServer) throws InterruptedException {
        var now = link.weather();
        TimeUnit.NANOSECONDS.sleep(now.delay().toNanos());
        if (now.bytesPerSecond() > 0) {
            TimeUnit.MICROSECONDS.sleep(bytes * 1_000_000L / now.bytesPerSecond());
        }
        return link.awaitOpen(towardsServer);
    }

    /** One side has said all it had to say: the other is told, and may still answer. */
    private void end(Socket to) {
        if (!forsaken) {
            try {
                to.shutdownOutput();
            } catch (IOException alreadyClosed) {
                // both ends know
            }
        }
        if (directions.decrementAndGet() == 0) {
            close(server);
            close(client);
            link.ended(this);
        }
    }

    void reset() {
        abort(client);
        abort(server);
        link.ended(this);
    }

    void forsake() {
        forsaken = true;
        abort(server);
    }

    /** Closes with a reset instead of an orderly end. */
    static void abort(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException closedAlready) {
            // so it is
        }
        close(socket);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // nothing is left to do
        }
    }
}
