package org.unionhall.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Persons;

/**
 * People who sign in and apply, one after the other in each of many lines, while things break. Each
 * notes what it was told: a 201 is a promise; no answer or a server error is unknown, and is asked
 * again later with the same key.
 */
final class Crowd implements AutoCloseable {

    /** One person's application; {@code id} is null while its fate is unknown. */
    record Attempt(Api person, Map<String, Object> form, String key, String id) {}

    private final Cities.City city;
    private final List<JsonNode> invitations = new ArrayList<>();
    private final ExecutorService lines;
    private final ConcurrentLinkedQueue<Attempt> promised = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Attempt> unknown = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
    private volatile boolean enough;

    Crowd(Cities.City city, int lines) {
        this.city = city;
        city.unions().forEach(union -> invitations.add(World.scan(union.channel())));
        this.lines = Executors.newFixedThreadPool(lines);
        for (int line = 0; line < lines; line++) {
            int which = line % city.unions().size();
            this.lines.execute(() -> standInLine(which));
        }
    }

    private void standInLine(int which) {
        while (!enough) {
            Api person;
            try {
                person = World.somebody();
            } catch (RuntimeException notNow) {
                breathe();
                continue;
            }
            var form =
                    World.form(
                            city.unions().get(which).channel(),
                            Persons.idNumber(),
                            invitations.get(which));
            apply(new Attempt(person, form, UUID.randomUUID().toString(), null));
        }
    }

    private void apply(Attempt attempt) {
        try {
            var answer =
                    attempt.person().post("/api/v1/applications", attempt.form(), attempt.key());
            if (answer.status() == 201) {
                promised.add(
                        new Attempt(
                                attempt.person(),
                                attempt.form(),
                                attempt.key(),
                                answer.text("id")));
            } else if (answer.status() >= 500 || answer.status() == 429 || answer.status() == 401) {
                unknown.add(attempt);
                breathe();
            } else {
                refused.add(answer.status() + " " + answer.text());
            }
        } catch (RuntimeException noAnswer) {
            unknown.add(attempt);
            breathe();
        }
    }

    private static void breathe() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Nobody new comes; those whose fate is unknown ask again with the same key until they know.
     */
    void settle() throws InterruptedException {
        enough = true;
        lines.shutdown();
        if (!lines.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The lines did not end");
        }
        for (int round = 0; round < 50 && !unknown.isEmpty(); round++) {
            var again = new ArrayList<>(unknown);
            unknown.clear();
            again.forEach(this::apply);
        }
    }

    int promisedSoFar() {
        return promised.size();
    }

    List<Attempt> promised() {
        return List.copyOf(promised);
    }

    List<Attempt> unknown() {
        return List.copyOf(unknown);
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    @Override
    public void close() {
        enough = true;
        lines.shutdownNow();
    }
}
