package org.unionhall.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.unionhall.acceptance.Cities;
import org.unionhall.acceptance.faults.History.Entry;
import org.unionhall.acceptance.faults.History.Outcome;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Persons;

/**
 * Virtual users who apply: most once with papers of their own; some two at a time with the same
 * papers, some twice, some with wrong papers; some ask again with the same key although they know,
 * some take it back.
 */
final class Crowd {

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Cities town;
    private final Cities.City city;
    private final History history;
    private final Map<String, JsonNode> invitations = new HashMap<>();
    private final ConcurrentLinkedQueue<Attempt> unknown = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Withdrawal> undecided = new ConcurrentLinkedQueue<>();

    private record Withdrawal(String who, Api person, String id) {}

    Crowd(Cities town, Cities.City city, History history) {
        this.town = town;
        this.city = city;
        this.history = history;
        city.unions().forEach(u -> invitations.put(u.channel(), town.scan(u.channel())));
    }

    /** One person's, or two persons', visit. */
    void visit(Random random) {
        var who = "person " + NUMBERS.incrementAndGet();
        var person = town.somebody();
        var form = form(random, Persons.idNumber());
        int luck = random.nextInt(100);
        if (luck < 12) {
            var twin = town.somebody();
            var same = new LinkedHashMap<>(form(random, (String) form.get("idNumber")));
            var other =
                    CompletableFuture.runAsync(
                            () -> apply(attempt(who + " twin", twin, same, true)));
            apply(attempt(who, person, form, true));
            other.join();
        } else if (luck < 18) {
            apply(attempt(who, person, form, true));
            apply(attempt(who, person, form(random, Persons.idNumber()), true));
        } else if (luck < 28) {
            wrong(who, person, form, random);
        } else {
            var attempt = attempt(who, person, form, false);
            var id = apply(attempt);
            if (id != null && luck < 50) {
                apply(attempt);
            } else if (id != null && luck < 60) {
                withdraw(new Withdrawal(who, person, id));
            }
        }
    }

    private Map<String, Object> form(Random random, String idNumber) {
        var union = city.unions().get(random.nextInt(city.unions().size()));
        var form = Cities.form(union.channel(), idNumber, invitations.get(union.channel()));
        form.put("group", random.nextBoolean() ? "COURIER" : "TRUCK_DRIVER");
        return form;
    }

    private static Attempt attempt(
            String who, Api person, Map<String, Object> form, boolean contested) {
        return new Attempt(who, person, form, UUID.randomUUID().toString(), contested);
    }

    /** The id, or null when it was refused or nobody knows. */
    private String apply(Attempt attempt) {
        var what = attempt.contested() ? "APPLY_CONTESTED" : "APPLY";
        var answer =
                Asking.of(
                        () ->
                                attempt.person()
                                        .post(
                                                "/api/v1/applications",
                                                attempt.form(),
                                                attempt.key()));
        var id = answer.outcome() == Outcome.OK ? answer.text("id") : null;
        history.note(
                new Entry(
                        attempt.who(),
                        what,
                        attempt.key(),
                        id,
                        answer.outcome(),
                        answer.status(),
                        answer.code()));
        if (answer.outcome() == Outcome.UNKNOWN) {
            unknown.add(attempt);
        }
        return id;
    }

    private void withdraw(Withdrawal w) {
        var answer =
                Asking.of(
                        () ->
                                w.person()
                                        .post(
                                                "/api/v1/applications/" + w.id() + "/withdrawal",
                                                Map.of()));
        history.note(
                new Entry(
                        w.who(),
                        "WITHDRAW",
                        null,
                        w.id(),
                        answer.outcome(),
                        answer.status(),
                        answer.code()));
        if (answer.outcome() == Outcome.UNKNOWN) {
            undecided.add(w);
        }
    }

    private void wrong(String who, Api person, Map<String, Object> form, Random random) {
        var bad = new LinkedHashMap<>(form);
        switch (random.nextInt(5)) {
            case 0 -> bad.put("idNumber", "11010519491231002Y");
            case 1 -> bad.put("consents", List.of());
            case 2 -> bad.put("channelCode", "NOSUCHCODE");
            case 3 -> bad.put("group", "ASTRONAUT");
            default -> bad.put("name", "\u0000\u0007");
        }
        var answer = Asking.of(() -> person.post("/api/v1/applications", bad));
        history.note(
                new Entry(
                        who,
                        "WRONG",
                        null,
                        answer.outcome() == Outcome.OK ? answer.text("id") : null,
                        answer.outcome(),
                        answer.status(),
                        answer.code()));
    }

    /** Those whose fate is unknown ask again with the same key until they know. */
    void settle() {
        for (int round = 0; round < 60 && !(unknown.isEmpty() && undecided.isEmpty()); round++) {
            var again = new ArrayList<>(unknown);
            unknown.clear();
            again.forEach(this::apply);
            var back = new ArrayList<>(undecided);
            undecided.clear();
            back.forEach(this::withdraw);
            if (!unknown.isEmpty()) {
                Hands.pause(500);
            }
        }
    }
}
