package org.unionhall.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A TCP proxy on 127.0.0.1 between one part and another, with {@linkplain Weather weather}. As on a
 * real network nothing of a connection is lost by bad weather alone: what was held back goes on
 * when it is fair again. {@link #reset} and {@link #forsake} end connections.
 */
final class Link implements AutoCloseable {

    private static final int CONNECT_MILLIS = 2_000;

    private final String name;
    private final int port;
    private final List<Integer> targets;
    private final AtomicInteger turn = new AtomicInteger();
    private final Set<Passage> passages = ConcurrentHashMap.newKeySet();

    private volatile Weather weather = Weather.FAIR;
    private volatile boolean closed;
    private ServerSocket door;
    private Thread porter;

    /**
     * A link that listens on a free port and leads to these ports in turn; to the next when nobody
     * is there.
     */
    Link(String name, Integer... targets) {
        this.name = name;
        this.targets = List.of(targets);
        open(0);
        this.port = door.getLocalPort();
    }

    String name() {
        return name;
    }

    /** What the client is told. */
    int port() {
        return port;
    }

    Weather weather() {
        return weather;
    }

    /** How many connections go through. */
    int passages() {
        return passages.size();
    }

    /** From now on, until it changes, also for connections that stand. */
    synchronized void turn(Weather now) {
        weather = now;
        if (now.open() && door.isClosed() && !closed) {
            open(port);
        } else if (!now.open()) {
            closeDoor();
        }
        notifyAll();
    }

    /** Every connection is broken off, and both ends are told so at once. */
    void reset() {
        passages.forEach(Passage::reset);
    }

    /**
     * The server loses every connection, and the client is not told: it waits for answers that
     * never come, as when a machine or a firewall between forgot it.
     */
    void forsake() {
        passages.forEach(Passage::forsake);
    }

    void ended(Passage passage) {
        passages.remove(passage);
    }

    /** Waits until the direction is open; false when the link was closed meanwhile. */
    synchronized boolean awaitOpen(boolean towardsServer) throws InterruptedException {
        while (!closed && !(towardsServer ? weather.towardsServer() : weather.towardsClient())) {
            wait();
        }
        return !closed;
    }

    private void open(int at) {
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 256);
        } catch (IOException e) {
            throw new UncheckedIOException("No way in for " + name, e);
        }
        var standing = door;
        porter = new Thread(() -> letIn(standing), "link-" + name);
        porter.setDaemon(true);
        porter.start();
    }

    private void letIn(ServerSocket standing) {
        while (!standing.isClosed()) {
            try {
                lead(standing.accept());
            } catch (IOException doorClosed) {
                // the loop looks
            }
        }
    }

    private void lead(Socket client) {
        int first = turn.getAndIncrement();
        for (int i = 0; i < targets.size(); i++) {
            if (lead(client, targets.get(Math.floorMod(first + i, targets.size())))) {
                return;
            }
        }
        Passage.abort(client);
    }

    private boolean lead(Socket client, int target) {
        var server = new Socket();
        try {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            server.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), target),
                    CONNECT_MILLIS);
        } catch (IOException nobodyThere) {
            Passage.abort(server);
            return false;
        }
        var passage = new Passage(this, client, server);
        passages.add(passage);
        passage.start();
        if (closed) {
            passage.reset();
        }
        return true;
    }

    /** Answers when nobody gets in any more: a thread that waits at the door keeps it open. */
    private void closeDoor() {
        try {
            door.close();
            porter.join(CONNECT_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        closeDoor();
        reset();
        notifyAll();
    }

    @Override
    public String toString() {
        return name;
    }
}
