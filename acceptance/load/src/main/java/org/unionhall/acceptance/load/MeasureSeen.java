package org.unionhall.acceptance.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.unionhall.launcher.Secrets;

/**
 * How long after the applicant was told 201 the events service has the application in its figures.
 * Arguments: data folder, gateway address, port of PostgreSQL, file of {@link Crowd}, how many
 * people apply at once, how long each rests between two, in milliseconds.
 */
public final class MeasureSeen {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);

    private MeasureSeen() {}

    public static void main(String[] arguments) throws Exception {
        var password =
                Secrets.in(Path.of(arguments[0]).resolve("secrets")).databasePassword("events");
        var database = "jdbc:postgresql://127.0.0.1:" + arguments[2] + "/events";
        var gateway = URI.create(arguments[1] + "/api/v1/applications");
        var people = new ConcurrentLinkedQueue<>(Files.readAllLines(Path.of(arguments[3])));
        int clients = Integer.parseInt(arguments[4]);
        long rest = Long.parseLong(arguments[5]);
        var pool = Executors.newFixedThreadPool(clients);
        Callable<List<Long>> line = () -> line(people, gateway, database, password, rest);
        var delays = new ArrayList<Long>();
        for (var each : pool.invokeAll(Collections.nCopies(clients, line))) {
            delays.addAll(each.get());
        }
        pool.shutdown();
        Collections.sort(delays);
        System.out.printf(
                "RESULT clients=%d seen=%d p50=%.0fms p95=%.0fms p99=%.0fms max=%.0fms%n",
                clients,
                delays.size(),
                at(delays, 0.50),
                at(delays, 0.95),
                at(delays, 0.99),
                at(delays, 1));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * share)))
                / 1e6;
    }

    private static List<Long> line(
            ConcurrentLinkedQueue<String> people,
            URI gateway,
            String database,
            String password,
            long rest)
            throws IOException, InterruptedException, SQLException {
        var http = HttpClient.newHttpClient();
        var delays = new ArrayList<Long>();
        try (var connection = DriverManager.getConnection(database, "events", password);
                var seen =
                        connection.prepareStatement(
                                "SELECT 1 FROM attributed_application WHERE application_id = ?")) {
            for (var person = people.poll(); person != null; person = people.poll()) {
                int blank = person.indexOf(' ');
                var answer =
                        http.send(
                                HttpRequest.newBuilder(gateway)
                                        .header("Content-Type", "application/json")
                                        .header(
                                                "Authorization",
                                                "Bearer " + person.substring(0, blank))
                                        .POST(
                                                HttpRequest.BodyPublishers.ofString(
                                                        person.substring(blank + 1)))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
                long told = System.nanoTime();
                if (answer.statusCode() != 201) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
                var id = answer.body().replaceAll("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
                seen.setObject(1, UUID.fromString(id));
                while (!seen.executeQuery().next()) {
                    if (System.nanoTime() - told > LONGEST) {
                        throw new IllegalStateException(id + " is not seen after ten seconds");
                    }
                    TimeUnit.MILLISECONDS.sleep(2);
                }
                delays.add(System.nanoTime() - told);
                TimeUnit.MILLISECONDS.sleep(rest);
            }
        }
        return delays;
    }
}
