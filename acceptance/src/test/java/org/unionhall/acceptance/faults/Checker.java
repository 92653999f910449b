package org.unionhall.acceptance.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.unionhall.acceptance.Cities;
import org.unionhall.launcher.Platform;
import org.unionhall.launcher.client.Api;

/** Judges the whole history when nobody is hurt any more. */
final class Checker {

    /** So long after the last fault nothing waits any more. */
    static final Duration SETTLED = Duration.ofSeconds(60);

    private static final Duration REBUILT = Duration.ofSeconds(60);

    private final Cities town;
    private final Databases databases;
    private final Topics topics;

    Checker(Platform platform) {
        this.town = new Cities(platform);
        this.databases = new Databases(platform);
        this.topics = new Topics(platform.kafka());
    }

    static List<Invariant> invariants() {
        return Stream.of(
                        Promises.all(),
                        Memberships.all(),
                        Messages.all(),
                        Copies.all(),
                        Figures.all(),
                        Office.all())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Whether everything was sent and read within {@link #SETTLED}, and then again what the tasks
     * had to say that come round once a minute; what still waits otherwise.
     */
    List<String> liveness() {
        var offences = new ArrayList<String>();
        if (await(SETTLED, () -> waiting() == 0)) {
            Links.SERVICES.forEach(service -> offences.addAll(notDone(service)));
            if (offences.isEmpty() && await(SETTLED, () -> waiting() == 0)) {
                return List.of();
            }
        }
        Links.SERVICES.forEach(
                service -> offences.add(service + ": " + databases.backlog(service) + " not sent"));
        offences.add(topics.lag() + " not read");
        return offences;
    }

    Map<String, List<String>> judge(Evidence evidence) {
        var offences = new LinkedHashMap<String, List<String>>();
        for (var invariant : invariants()) {
            var found = invariant.offences().apply(evidence);
            if (!found.isEmpty()) {
                offences.put(invariant.name(), found);
            }
        }
        return offences;
    }

    /** Throws every copy away, one after the other, and has it read anew: it must be the same. */
    List<String> rebuilt(Evidence evidence) {
        var offences = new ArrayList<String>();
        var before = Checksums.of(databases);
        evidence.readers()
                .forEach(
                        (service, read) -> {
                            for (var topic : read) {
                                if (!rebuild(service, topic)) {
                                    offences.add(service + " does not finish with " + topic);
                                }
                            }
                        });
        var after = Checksums.of(databases);
        before.forEach(
                (table, sum) -> {
                    if (!sum.equals(after.get(table))) {
                        offences.add(
                                table + ": " + sum + " before, " + after.get(table) + " after");
                    }
                });
        return offences;
    }

    private boolean rebuild(String service, String topic) {
        var path = "/api/v1/operations/" + service + "/copies/" + topic + "/rebuild";
        return await(
                        REBUILT,
                        () -> {
                            Api founder = town.founder();
                            return founder.post(path, null).status() == 204;
                        })
                && await(
                        REBUILT,
                        () ->
                                databases.number(
                                                        service,
                                                        "SELECT count(*) FROM subscription WHERE"
                                                                + " reached < generation")
                                                == 0
                                        && waiting() == 0);
    }

    /**
     * Has a service do at once what it does from time to time, so that nothing of it comes into a
     * comparison.
     *
     * @return what was not done within {@link #SETTLED}
     */
    private List<String> notDone(String service) {
        var began = databases.ask(service, "SELECT clock_timestamp()").get(0).get(0);
        databases.run(
                service, "UPDATE scheduled_tasks SET execution_time = now() WHERE NOT picked");
        var late =
                "SELECT task_name FROM scheduled_tasks WHERE last_success IS NULL"
                        + " OR last_success < '%s'".formatted(began);
        await(SETTLED, () -> databases.ask(service, late).isEmpty());
        return databases.ask(service, late).stream()
                .map(task -> service + ": " + task.get(0) + " was not done")
                .toList();
    }

    private long waiting() {
        return topics.lag() + Links.SERVICES.stream().mapToLong(databases::backlog).sum();
    }

    private static boolean await(Duration longest, BooleanSupplier there) {
        long began = System.nanoTime();
        while (true) {
            try {
                if (there.getAsBoolean()) {
                    return true;
                }
            } catch (RuntimeException notYet) {
                // as good as no
            }
            if (System.nanoTime() - began > longest.toNanos()) {
                return false;
            }
            Hands.pause(200);
        }
    }
}
