package org.unionhall.acceptance.load;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What it costs others that many follow the board of a drive: the list of tasks of clerks is asked
 * for without them and then with them, and with readers among them who take nothing. Arguments:
 * data folder, readers, how many of them take nothing, questions a second, seconds.
 */
final class BoardReaders {

    private static final String TASKS = "/api/v1/tasks?limit=50";

    private final Installation installation;
    private final Federation.Loaded federation;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger events = new AtomicInteger();
    private final List<Socket> open = new ArrayList<>();

    private BoardReaders(Installation installation) throws IOException {
        this.installation = installation;
        federation = Federation.Loaded.of(installation.file(""));
    }

    public static void main(String[] arguments) throws Exception {
        var readers = new BoardReaders(Installation.of(arguments[0]));
        int many = Integer.parseInt(arguments[1]);
        int idle = Integer.parseInt(arguments[2]);
        int rate = Integer.parseInt(arguments[3]);
        int seconds = Integer.parseInt(arguments[4]);
        readers.ask(rate, seconds);
        System.out.println("tasks, nobody follows: " + readers.ask(rate, seconds));
        System.out.println(readers.follow(many, idle));
        System.out.printf(
                "tasks, while the board is followed, %d take nothing: %s%n",
                idle, readers.ask(rate, seconds));
        System.out.println("events that came meanwhile: " + readers.events.get());
        readers.leave();
    }

    private List<String> tokens(int many) {
        return federation.desks().stream()
                .limit(many)
                .map(desk -> installation.token(desk.account()))
                .toList();
    }

    /** Tokens of those who may see the drive. */
    private List<String> followers(int many) throws IOException, InterruptedException {
        var drive = URI.create(installation.gateway() + "/api/v1/drives/" + federation.drive());
        var found = new ArrayList<String>();
        for (var token : tokens(Integer.MAX_VALUE)) {
            var request = HttpRequest.newBuilder(drive).header("Authorization", "Bearer " + token);
            if (http.send(request.build(), BodyHandlers.discarding()).statusCode() == 200) {
                found.add(token);
            }
            if (found.size() == many) {
                return found;
            }
        }
        return found;
    }

    /** Opens the boards; those who take nothing read neither head nor body. */
    private String follow(int many, int idle) throws IOException, InterruptedException {
        var gateway = URI.create(installation.gateway());
        var path = "/api/v1/drives/" + federation.drive() + "/progress/events";
        var first = Collections.synchronizedList(new ArrayList<Long>());
        var pool = Executors.newCachedThreadPool(this::daemon);
        int number = 0;
        var followers = followers(many);
        for (var token : followers) {
            var socket = new Socket(gateway.getHost(), gateway.getPort());
            open.add(socket);
            long began = System.nanoTime();
            var ask =
                    "GET "
                            + path
                            + " HTTP/1.1\r\nHost: "
                            + gateway.getAuthority()
                            + "\r\nAccept: text/event-stream\r\nAuthorization: Bearer "
                            + token
                            + "\r\n\r\n";
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            if (number++ >= idle) {
                pool.execute(() -> read(socket, began, first));
            }
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (first.size() < followers.size() - idle && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return "boards: %d of %d had their first event, %s"
                .formatted(first.size(), followers.size() - idle, times(first));
    }

    private Thread daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private void read(Socket socket, long began, List<Long> first) {
        try (var reader =
                new java.io.BufferedReader(
                        new java.io.InputStreamReader(
                                socket.getInputStream(), StandardCharsets.UTF_8))) {
            boolean any = false;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("data:")) {
                    events.incrementAndGet();
                    if (!any) {
                        first.add(System.nanoTime() - began);
                        any = true;
                    }
                }
            }
        } catch (IOException e) {
            // The run is over.
        }
    }

    /** Lists of tasks in an open model, each by another clerk. */
    private String ask(int rate, int seconds) throws InterruptedException, ExecutionException {
        var tokens = tokens(200);
        var times = Collections.synchronizedList(new ArrayList<Long>());
        var failed = new AtomicInteger();
        var all = new ArrayList<CompletableFuture<Void>>();
        long began = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = began + i * TimeUnit.SECONDS.toNanos(1) / rate;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            var request =
                    HttpRequest.newBuilder(URI.create(installation.gateway() + TASKS))
                            .header("Authorization", "Bearer " + tokens.get(i % tokens.size()))
                            .timeout(Duration.ofSeconds(30))
                            .build();
            all.add(
                    http.sendAsync(request, BodyHandlers.ofString())
                            .thenAccept(
                                    answer -> {
                                        times.add(System.nanoTime() - due);
                                        if (answer.statusCode() != 200) {
                                            failed.incrementAndGet();
                                        }
                                    }));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();
        return "%d asked, %d failed, %s".formatted(times.size(), failed.get(), times(times));
    }

    private static String times(List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        return "p50/p95/p99 %.0f/%.0f/%.0f ms"
                .formatted(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share))) / 1e6;
    }

    private void leave() throws IOException {
        for (var socket : open) {
            socket.close();
        }
    }
}
