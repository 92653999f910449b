package org.unionhall.acceptance.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.unionhall.acceptance.Cities;
import org.unionhall.acceptance.faults.History.Entry;
import org.unionhall.acceptance.faults.History.Outcome;
import org.unionhall.launcher.client.Api;

/** The unions' clerks: they read their queue, and approve and reject one by one and in bulk. */
final class Clerks {

    private static final long MINUTE_NANOS = 60L * 1_000_000_000;

    /** A token lives for fifteen. */
    private static final long TOKEN_NANOS = 10 * MINUTE_NANOS;

    private final Cities town;
    private final Cities.City city;
    private final History history;
    private final Map<String, Signed> signed = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Decision> unknown = new ConcurrentLinkedQueue<>();

    private record Signed(Api api, long at) {}

    private record Decision(Cities.Union union, String id, boolean approve) {}

    Clerks(Cities town, Cities.City city, History history) {
        this.town = town;
        this.city = city;
        this.history = history;
        city.unions().forEach(union -> signed.put(union.id(), signIn(union)));
    }

    /** A look into one union's queue, and a decision about what lies there. */
    void work(Random random) {
        var union = city.unions().get(random.nextInt(city.unions().size()));
        var clerk = clerk(union);
        var queue =
                Asking.of(
                        () ->
                                clerk.get(
                                        "/api/v1/applications?status=SUBMITTED&limit=30&unit="
                                                + union.id()));
        read(union, "QUEUE", queue);
        if (queue.outcome() != Outcome.OK) {
            return;
        }
        var ids = new ArrayList<String>();
        queue.reply().body().path("items").forEach(item -> ids.add(item.path("id").asText()));
        if (ids.isEmpty()) {
            return;
        }
        int luck = random.nextInt(10);
        boolean approve = luck % 3 != 0;
        if (luck < 5) {
            decide(new Decision(union, ids.get(random.nextInt(ids.size())), approve));
        } else {
            var some = new ArrayList<>(ids.subList(0, Math.min(ids.size(), 8)));
            some.add(UUID.randomUUID().toString());
            together(union, some, approve);
        }
    }

    /** A look at figures and lists, which only must not fail. */
    void look(Random random) {
        var union = city.unions().get(random.nextInt(city.unions().size()));
        var clerk = clerk(union);
        var path =
                switch (random.nextInt(4)) {
                    case 0 -> "/api/v1/drives/" + city.driveId() + "/progress";
                    case 1 -> "/api/v1/members?limit=20&unit=" + union.id();
                    case 2 -> "/api/v1/units/" + union.id() + "/headcount";
                    default -> "/api/v1/units/" + city.id() + "/children";
                };
        read(union, "READ", Asking.of(() -> clerk.get(path)));
    }

    private void decide(Decision decision) {
        var clerk = clerk(decision.union());
        var path = "/api/v1/applications/" + decision.id();
        var answer =
                Asking.of(
                        () ->
                                decision.approve()
                                        ? clerk.post(path + "/approval", null)
                                        : clerk.post(
                                                path + "/rejection", Map.of("reason", "材料不全")));
        note(decision.union(), decision.approve(), decision.id(), answer);
        if (answer.outcome() == Outcome.UNKNOWN) {
            unknown.add(decision);
        }
    }

    private void together(Cities.Union union, List<String> ids, boolean approve) {
        var clerk = clerk(union);
        var answer =
                Asking.of(
                        () ->
                                approve
                                        ? clerk.post(
                                                "/api/v1/applications/approvals",
                                                Map.of("ids", ids))
                                        : clerk.post(
                                                "/api/v1/applications/rejections",
                                                Map.of("ids", ids, "reason", "材料不全")));
        if (answer.outcome() != Outcome.OK) {
            note(union, approve, null, answer);
            return;
        }
        for (var item : answer.reply().body().path("items")) {
            boolean done = !item.path("outcome").asText().equals("FAILED");
            history.note(
                    new Entry(
                            "clerk of " + union.name(),
                            approve ? "APPROVE" : "REJECT",
                            null,
                            item.path("id").asText(),
                            done ? Outcome.OK : Outcome.REFUSED,
                            200,
                            done
                                    ? item.path("outcome").asText()
                                    : item.path("problem").path("code").asText()));
        }
    }

    private void note(Cities.Union union, boolean approve, String id, Asking answer) {
        history.note(
                new Entry(
                        "clerk of " + union.name(),
                        approve ? "APPROVE" : "REJECT",
                        null,
                        id,
                        answer.outcome(),
                        answer.status(),
                        answer.code()));
    }

    private void read(Cities.Union union, String what, Asking answer) {
        if (answer.outcome() != Outcome.OK) {
            history.note(
                    new Entry(
                            "clerk of " + union.name(),
                            what,
                            null,
                            null,
                            answer.outcome(),
                            answer.status(),
                            answer.code()));
        }
    }

    /** The clerk of a union, signed in. */
    Api clerk(Cities.Union union) {
        var known = signed.get(union.id());
        if (System.nanoTime() - known.at() > TOKEN_NANOS) {
            try {
                known = signIn(union);
            } catch (RuntimeException notNow) {
                // A number gets few codes in ten minutes: the next try is a minute away.
                known = new Signed(known.api(), known.at() + MINUTE_NANOS);
            }
            signed.put(union.id(), known);
        }
        return known.api();
    }

    private Signed signIn(Cities.Union union) {
        return new Signed(town.phone(union.clerkMobile()).signIn(), System.nanoTime());
    }

    /** Decisions nobody knows of are made again: they are done once, or were done already. */
    void settle() {
        for (int round = 0; round < 60 && !unknown.isEmpty(); round++) {
            var again = new ArrayList<>(unknown);
            unknown.clear();
            again.forEach(this::decide);
            if (!unknown.isEmpty()) {
                Hands.pause(500);
            }
        }
    }
}
