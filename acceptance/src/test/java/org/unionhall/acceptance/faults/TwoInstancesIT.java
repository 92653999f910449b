package org.unionhall.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.unionhall.acceptance.Cities;
import org.unionhall.launcher.Platform;
import org.unionhall.launcher.Settings;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Persons;
import org.unionhall.platform.embedded.ScratchFolder;

/**
 * Two instances of each service, between which the gateway's connections are shared out: nothing is
 * done twice, nothing is seen differently, and when one dies the other goes on.
 */
@TestMethodOrder(OrderAnnotation.class)
class TwoInstancesIT {

    private static final int PEOPLE = 24;
    private static final Duration SETTLED = Duration.ofSeconds(20);

    /** A piece of an export holds fewer rows than there are members. */
    private static final String SMALL_PIECES = "-DEXPORT_ROWS=5 -DDEADLINES_EVERY=PT2S";

    private static final List<Link> BALANCERS = new ArrayList<>();

    private static ScratchFolder folder;
    private static Platform platform;
    private static Cities town;
    private static Cities.City city;
    private static Cities.Union depot;
    private static Api clerk;
    private static Api officer;
    private static List<String> applications;
    private static List<Api> people;

    @BeforeAll
    static void start() {
        folder = new ScratchFolder("two-instances");
        var settings = Settings.forTests(folder.path()).with("java-options", SMALL_PIECES);
        for (var service : Links.SERVICES) {
            settings = settings.second(service);
            var balancer =
                    new Link(
                            "gateway-" + service,
                            settings.portOf(service),
                            settings.portOf(service + "-2"));
            BALANCERS.add(balancer);
            settings = settings.detour("gateway", service, balancer.port());
        }
        platform = Platform.start(settings);
        town = new Cities(platform);
        city = town.city();
        depot = city.unions().get(0);
        clerk = town.phone(depot.clerkMobile()).signIn();
        officer = town.phone(city.clerkMobile()).signIn();
    }

    @AfterAll
    static void stop() {
        platform.close();
        BALANCERS.forEach(Link::close);
        folder.close();
    }

    @Test
    @Order(1)
    void an_application_sent_to_both_with_one_key_is_one() throws Exception {
        var invitation = town.scan(depot.channel());
        people = together(PEOPLE, town::somebody);
        var answers =
                together(
                        people.stream()
                                .<Callable<List<Api.Reply>>>map(
                                        person ->
                                                () -> {
                                                    var form =
                                                            Cities.form(
                                                                    depot.channel(),
                                                                    Persons.idNumber(),
                                                                    invitation);
                                                    return atBoth(
                                                            "membership",
                                                            person,
                                                            "/api/v1/applications",
                                                            form);
                                                })
                                .toList());
        assertThat(answers)
                .allSatisfy(
                        both -> {
                            assertThat(both).anyMatch(one -> one.status() == 201);
                            assertThat(both)
                                    .allMatch(one -> List.of(201, 409).contains(one.status()));
                        });
        applications =
                answers.stream()
                        .map(
                                both ->
                                        both.stream()
                                                .filter(one -> one.status() == 201)
                                                .findFirst()
                                                .orElseThrow()
                                                .text("id"))
                        .toList();
        var waiting = clerk.get("/api/v1/applications?status=SUBMITTED&limit=200").expect(200);
        assertThat(ids(waiting)).containsExactlyInAnyOrderElementsOf(applications);
    }

    @Test
    @Order(2)
    void what_waits_is_the_same_list_at_both() {
        for (var instance : instancesOf("membership", clerk)) {
            var tasks = instance.get("/api/v1/tasks").expect(200).body().path("items");
            assertThat(tasks).hasSize(1);
            assertThat(tasks.get(0).path("count").asInt()).isEqualTo(PEOPLE);
        }
    }

    @Test
    @Order(3)
    void those_approved_at_both_at_once_become_members_and_are_told_once() throws Exception {
        var request = Map.<String, Object>of("ids", applications);

        together(
                instancesOf("membership", clerk).stream()
                        .<Callable<Api.Reply>>map(
                                instance ->
                                        () ->
                                                instance.post(
                                                                "/api/v1/applications/approvals",
                                                                request)
                                                        .expect(200))
                        .toList());

        assertThat(ids(clerk.get("/api/v1/members?limit=200").expect(200))).hasSize(PEOPLE);
        for (var person : people) {
            var told = person.get("/api/v1/notifications").expect(200).body().path("items");
            assertThat(told).hasSize(1);
        }
    }

    @Test
    @Order(4)
    void every_figure_is_the_same_at_both_and_counts_everybody_once() {
        for (var events : instancesOf("events", officer)) {
            await().atMost(SETTLED)
                    .untilAsserted(
                            () -> {
                                var progress =
                                        body(events, "/drives/" + city.driveId() + "/progress");
                                assertThat(progress.path("approved").asInt()).isEqualTo(PEOPLE);
                                var members = body(events, "/indicators/MEMBERS?unit=" + city.id());
                                assertThat(members.at("/computed/amount").asInt())
                                        .isEqualTo(PEOPLE);
                            });
        }
        for (var membership : instancesOf("membership", officer)) {
            await().atMost(SETTLED)
                    .untilAsserted(
                            () ->
                                    assertThat(
                                                    body(
                                                                    membership,
                                                                    "/units/"
                                                                            + city.id()
                                                                            + "/headcount")
                                                            .path("members")
                                                            .asInt())
                                            .isEqualTo(PEOPLE));
        }
    }

    @Test
    @Order(5)
    void a_union_founded_at_one_is_known_to_both_of_every_service() {
        var founder = town.founder();
        var unit =
                instancesOf("organization", founder)
                        .get(1)
                        .post(
                                "/api/v1/units",
                                Map.of(
                                        "name",
                                        "新站工会" + UUID.randomUUID(),
                                        "type",
                                        "GRASSROOTS",
                                        "level",
                                        "GRASSROOTS",
                                        "parentId",
                                        city.id()))
                        .expect(201)
                        .text("id");
        var other = instancesOf("organization", founder).get(0);
        assertThat(body(other, "/units/" + unit).path("id").asText()).isEqualTo(unit);
        for (var membership : instancesOf("membership", founder)) {
            await().atMost(SETTLED)
                    .untilAsserted(
                            () ->
                                    assertThat(
                                                    membership
                                                            .get(
                                                                    "/api/v1/units/"
                                                                            + unit
                                                                            + "/headcount")
                                                            .status())
                                            .isEqualTo(200));
        }
    }

    @Test
    @Order(6)
    void a_job_asked_at_both_with_one_key_is_one_and_ends_though_an_instance_dies()
            throws Exception {
        var asked =
                atBoth(
                        "membership",
                        clerk,
                        "/api/v1/members/exports",
                        Map.of("unitId", depot.id(), "purpose", "年度会员信息核对"));
        var jobs = new HashSet<String>();
        asked.stream().filter(one -> one.status() == 202).forEach(one -> jobs.add(one.text("id")));
        assertThat(jobs).hasSize(1);

        platform.kill9("membership");

        var export = "/api/v1/members/exports/" + jobs.iterator().next();
        var other = instancesOf("membership", clerk).get(1);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () ->
                                assertThat(other.get(export).expect(200).text("state"))
                                        .isEqualTo("DONE"));
        assertThat(other.get(export).body().path("done").asInt()).isEqualTo(PEOPLE);
    }

    @Test
    @Order(7)
    void while_one_of_each_is_dead_everybody_goes_on_through_the_gateway() throws Exception {
        platform.kill9("organization-2");
        platform.kill9("events");
        var invitation = town.scan(depot.channel());
        var person = town.somebody();
        var key = UUID.randomUUID().toString();
        var form = Cities.form(depot.channel(), Persons.idNumber(), invitation);

        var application = person.post("/api/v1/applications", form, key).expect(201).text("id");
        clerk.post("/api/v1/applications/approvals", Map.of("ids", List.of(application)))
                .expect(200);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(
                                                body(
                                                                officer,
                                                                "/drives/"
                                                                        + city.driveId()
                                                                        + "/progress")
                                                        .path("approved")
                                                        .asInt())
                                        .isEqualTo(PEOPLE + 1));
        for (var part : List.of("membership", "organization-2", "events")) {
            platform.restart(part);
        }
        for (var events : instancesOf("events", clerk)) {
            assertThat(body(events, "/drives").path("items")).isNotEmpty();
        }
    }

    /** The same request with one key to both instances at once. */
    private static List<Api.Reply> atBoth(
            String service, Api caller, String path, Map<String, Object> body) throws Exception {
        var key = UUID.randomUUID().toString();
        return together(
                instancesOf(service, caller).stream()
                        .<Callable<Api.Reply>>map(instance -> () -> instance.post(path, body, key))
                        .toList());
    }

    /** The caller at each instance itself. */
    private static List<Api> instancesOf(String service, Api caller) {
        return List.of(
                Api.at(platform.url(service)).with(caller.token()),
                Api.at(platform.url(service + "-2")).with(caller.token()));
    }

    private static JsonNode body(Api api, String path) {
        return api.get("/api/v1" + path).expect(200).body();
    }

    private static List<String> ids(Api.Reply page) {
        return StreamSupport.stream(page.body().path("items").spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }

    private static <T> List<T> together(int times, Callable<T> deed) throws Exception {
        return together(IntStream.range(0, times).mapToObj(i -> deed).toList());
    }

    private static <T> List<T> together(List<? extends Callable<T>> deeds) throws Exception {
        var pool = Executors.newFixedThreadPool(16);
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
}
