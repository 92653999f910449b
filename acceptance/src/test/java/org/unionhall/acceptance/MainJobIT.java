package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Persons;
import org.unionhall.launcher.walkthrough.MainJob;
import org.unionhall.launcher.walkthrough.Scene;

/**
 * The life of a member from scan to card, through the gateway, on the applications as they are
 * delivered.
 */
class MainJobIT {

    private static final Duration SETTLED = Duration.ofSeconds(10);
    private static Cities.City city;

    @BeforeAll
    static void city() {
        city = World.city();
    }

    @Test
    void a_courier_joins_from_scan_to_member() {
        // Given
        var depot = city.unions().get(0);
        var elsewhere = city.unions().get(1);
        var scene =
                new Scene(
                        World.platform().baseUrl(),
                        World.platform().standInsUrl(),
                        depot.channel(),
                        city.driveId(),
                        depot.id(),
                        city.id(),
                        city.clerkMobile(),
                        elsewhere.clerkMobile(),
                        elsewhere.channel());
        var job = new MainJob(scene, step -> {});
        // When
        var steps = job.run();
        // Then
        assertThat(steps).allSatisfy(step -> assertThat(step.good()).as(step.toString()).isTrue());
        assertThat(job.succeeded()).isTrue();
    }

    @Test
    void of_two_hundred_approved_in_one_call_only_the_three_bad_ones_fail() throws Exception {
        // Given
        var own = World.city();
        var cityClerk = World.phone(own.clerkMobile()).signIn();
        var depot = own.unions().get(0);
        var good = new ArrayList<>(applyManyTimes(depot.channel(), 197));
        var elsewhere = applyManyTimes(own.unions().get(1).channel(), 1).get(0);
        var clerk = World.phone(depot.clerkMobile()).signIn();
        var rejected = good.remove(0);
        clerk.post("/api/v1/applications/" + rejected + "/rejection", Map.of("reason", "证件照片与本人不符"))
                .expect(200);
        var bad = List.of(rejected, elsewhere, UUID.randomUUID().toString());
        var ids = new ArrayList<>(good);
        ids.addAll(bad);
        // When
        var answer = clerk.post("/api/v1/applications/approvals", Map.of("ids", ids)).expect(200);
        // Then
        var failed = new LinkedHashSet<String>();
        var approved = new LinkedHashSet<String>();
        for (var result : results(answer.body())) {
            (result.has("memberNumber") && !result.path("memberNumber").isNull()
                            ? approved
                            : failed)
                    .add(result.path("id").asText());
        }
        assertThat(failed).containsExactlyInAnyOrderElementsOf(bad);
        assertThat(approved).containsExactlyInAnyOrderElementsOf(good);
        await().atMost(SETTLED)
                .untilAsserted(
                        () -> {
                            var progress = progress(cityClerk, own);
                            assertThat(progress.path("applied").asLong()).isEqualTo(198);
                            assertThat(progress.path("approved").asLong()).isEqualTo(196);
                            assertThat(headcount(clerk, depot.id())).isEqualTo(196);
                            assertThat(headcount(cityClerk, own.id())).isEqualTo(196);
                            assertThat(members(cityClerk, own.id())).isEqualTo(196);
                            assertThat(members(clerk, depot.id())).isEqualTo(196);
                        });
        assertThat(sum(progress(cityClerk, own).path("byUnit"), "applied")).isEqualTo(198);
        assertThat(sum(progress(cityClerk, own).path("byDay"), "approved")).isEqualTo(196);
        assertThat(sum(progress(cityClerk, own).path("byGroup"), "approved")).isEqualTo(196);
        assertThat(sum(progress(cityClerk, own).path("byChannel"), "applied")).isEqualTo(198);
    }

    @Test
    void the_clerk_of_another_union_sees_nothing_of_it() throws Exception {
        // Given
        var application = applyManyTimes(city.unions().get(0).channel(), 1).get(0);
        var stranger = World.phone(city.unions().get(1).clerkMobile()).signIn();
        var unit = city.unions().get(0).id();
        // When, then
        assertThat(stranger.get("/api/v1/applications/" + application).status()).isEqualTo(404);
        assertThat(
                        stranger.get("/api/v1/applications?unit=" + unit)
                                .expect(200)
                                .body()
                                .path("items"))
                .isEmpty();
        assertThat(stranger.get("/api/v1/applications?limit=200").expect(200).text())
                .doesNotContain(application);
        assertThat(stranger.get("/api/v1/members?unit=" + unit).expect(200).body().path("items"))
                .isEmpty();
        assertThat(stranger.get("/api/v1/units/" + unit + "/headcount").status()).isEqualTo(404);
        for (var verb : List.of("approval", "rejection", "return")) {
            assertThat(
                            stranger.post(
                                            "/api/v1/applications/" + application + "/" + verb,
                                            verb.equals("approval")
                                                    ? Map.of()
                                                    : Map.of("reason", "不行"))
                                    .status())
                    .as(verb)
                    .isEqualTo(404);
        }
    }

    @Test
    void fifty_people_with_one_id_number_make_one_application() throws Exception {
        // Given
        var channel = city.unions().get(2).channel();
        var invitation = World.scan(channel);
        var idNumber = Persons.idNumber();
        var people = together(50, () -> World.somebody());
        // When
        var answers =
                together(
                        people.stream()
                                .<Callable<Api.Reply>>map(
                                        person ->
                                                () ->
                                                        person.post(
                                                                "/api/v1/applications",
                                                                World.form(
                                                                        channel,
                                                                        idNumber,
                                                                        invitation)))
                                .toList());
        // Then
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(49)
                .allSatisfy(answer -> assertThat(answer.text("code")).isEqualTo("IDENTITY_TAKEN"));
    }

    static List<String> applyManyTimes(String channel, int times) throws Exception {
        var invitation = World.scan(channel);
        return together(
                times,
                () ->
                        World.somebody()
                                .post(
                                        "/api/v1/applications",
                                        World.form(channel, Persons.idNumber(), invitation))
                                .expect(201)
                                .text("id"));
    }

    static <T> List<T> together(int times, Callable<T> deed) throws Exception {
        return together(IntStream.range(0, times).mapToObj(i -> deed).toList());
    }

    static <T> List<T> together(List<Callable<T>> deeds) throws Exception {
        var pool = Executors.newFixedThreadPool(32);
        try {
            var results = new ArrayList<T>();
            for (var deed : pool.invokeAll(deeds)) {
                results.add(deed.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private static JsonNode progress(Api clerk, Cities.City city) {
        return clerk.get("/api/v1/drives/" + city.driveId() + "/progress").expect(200).body();
    }

    private static long headcount(Api clerk, String unit) {
        return clerk.get("/api/v1/units/" + unit + "/headcount")
                .expect(200)
                .body()
                .path("members")
                .asLong();
    }

    /** The same as the sum of facts. */
    private static long members(Api clerk, String unit) {
        return clerk.get("/api/v1/indicators/MEMBERS?unit=" + unit)
                .expect(200)
                .body()
                .at("/computed/amount")
                .asLong();
    }

    private static long sum(JsonNode items, String figure) {
        long sum = 0;
        for (var item : items) {
            sum += item.path(figure).asLong();
        }
        return sum;
    }

    private static Iterable<JsonNode> results(JsonNode body) {
        return body.isArray()
                ? body
                : body.has("results") ? body.path("results") : body.path("items");
    }
}
