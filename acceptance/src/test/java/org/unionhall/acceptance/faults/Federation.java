package org.unionhall.acceptance.faults;

import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.unionhall.acceptance.Cities;
import org.unionhall.acceptance.faults.History.Entry;
import org.unionhall.launcher.client.Api;

/** The city's federation: it hangs a union, with all its members, under the other street. */
final class Federation {

    private static final long TOKEN_NANOS = 10L * 60 * 1_000_000_000;

    private final Cities town;
    private final Cities.City city;
    private final History history;
    private Api signed;
    private long signedAt;

    Federation(Cities town, Cities.City city, History history) {
        this.town = town;
        this.city = city;
        this.history = history;
    }

    void reorganize(Random random) {
        var founder = founder();
        var union = city.unions().get(random.nextInt(city.unions().size()));
        var unit = founder.get("/api/v1/units/" + union.id()).expect(200);
        var streets = founder.get("/api/v1/units/" + city.id() + "/children").expect(200);
        var other =
                StreamSupport.stream(streets.body().path("items").spliterator(), false)
                        .map(street -> street.path("id").asText())
                        .filter(street -> !street.equals(unit.text("parentId")))
                        .findFirst()
                        .orElseThrow();
        var etag = unit.raw().headers().firstValue("ETag").orElseThrow();
        var answer =
                Asking.of(
                        () ->
                                founder.change(
                                        "/api/v1/units/" + union.id() + "/move",
                                        Map.of("parentId", other),
                                        etag));
        history.note(
                new Entry(
                        "the federation",
                        "MOVE",
                        null,
                        union.id(),
                        answer.outcome(),
                        answer.status(),
                        answer.code()));
    }

    /** The founder, signed in. */
    synchronized Api founder() {
        if (signed == null || System.nanoTime() - signedAt > TOKEN_NANOS) {
            signed = town.founder();
            signedAt = System.nanoTime();
        }
        return signed;
    }
}
