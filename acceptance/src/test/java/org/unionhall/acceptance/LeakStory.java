package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.unionhall.acceptance.Cities.City;

/**
 * The whole life of joining, played by known people: as it should be, and with their numbers
 * wherever a hurried person or a careless program puts them, while the text messages, the registry
 * and the database fail.
 */
final class LeakStory {

    private static final int LINES = 8;
    private static final Duration SETTLED = Duration.ofMinutes(3);
    static final String APPLICATIONS = "/api/v1/applications";
    private final List<KnownPerson> people;
    private final Overheard anybody = Overheard.at(World.platform().baseUrl());
    private final Overheard standIns = Overheard.at(World.platform().standInsUrl());
    private final String requestId = "sign-" + UUID.randomUUID();
    private final Map<KnownPerson, Overheard> signedIn = new ConcurrentHashMap<>();
    private final Map<KnownPerson, String> applied = new ConcurrentHashMap<>();
    private City city;
    private JsonNode invitation;
    private Overheard clerk;
    private Overheard founder;

    LeakStory(List<KnownPerson> people) {
        this.people = people;
    }

    /** Plays it; what was answered is told to the search, and so are the signs it must see. */
    void play(LeakSearch search) throws Exception {
        city = World.city();
        invitation = World.scan(city.unions().get(0).channel());
        clerk = anybody.as(World.phone(city.clerkMobile()).signIn());
        founder = anybody.as(World.town().founder());
        together(people, this::signIn);
        withFaults(Map.of("registryDown", true), () -> together(first(30), this::apply));
        together(people.subList(30, 70), this::apply);
        databaseDiesWhile(people.subList(70, people.size()));
        var mistakes = new Mistakes(clerk, founder);
        together(first(12), person -> mistakes.of(person, signedIn.get(person), form(person)));
        withFaults(Map.of("smsDown", true), () -> together(first(5), this::askForCode));
        together(first(8), person -> mistakes.atTheCounter(person, applied.get(person)));
        together(first(60), this::decided);
        new EveryField(World.platform(), people.get(20)).attack(founder);
        Poison.of(people.get(people.size() - 1), founder);
        await().atMost(SETTLED).until(() -> progress() >= people.size());
        anybody.tell(search);
        var one = applied.get(people.get(0));
        search.sign("topic unionhall.membership.applications.v1", one)
                .sign("topic unionhall.membership.applications.v1 header", requestId)
                .sign("table membership.application.id", one)
                .sign("file logs/membership", "Set aside: a message")
                .sign("file logs/gateway", requestId)
                .sign("table events.dead_letter", "试验");
    }

    private interface Deed {
        void of(KnownPerson person) throws Exception;
    }

    private List<KnownPerson> first(int many) {
        return people.subList(0, many);
    }

    private static void together(List<KnownPerson> who, Deed deed) throws Exception {
        var lines = Executors.newFixedThreadPool(LINES);
        try {
            for (var done :
                    lines.invokeAll(
                            who.stream()
                                    .<Callable<Void>>map(
                                            person ->
                                                    () -> {
                                                        deed.of(person);
                                                        return null;
                                                    })
                                    .toList())) {
                done.get();
            }
        } finally {
            lines.shutdownNow();
        }
    }

    private interface Act {
        void play() throws Exception;
    }

    private void withFaults(Map<String, Object> faults, Act act) throws Exception {
        standIns.send("PUT", "/control", faults, Map.of(), true);
        try {
            act.play();
        } finally {
            standIns.send("PUT", "/control", Map.of(), Map.of(), true);
        }
    }

    private void signIn(KnownPerson person) {
        await().atMost(SETTLED)
                .until(
                        () ->
                                anybody.post(
                                                        "/api/v1/sign-in/codes",
                                                        Map.of("mobile", person.mobile()))
                                                .status()
                                        == 202);
        var code = World.phone(person.mobile()).newestCode();
        anybody.post("/api/v1/sign-in/tokens", Map.of("mobile", person.mobile(), "code", "000000"));
        var tokens =
                anybody.post(
                        "/api/v1/sign-in/tokens", Map.of("mobile", person.mobile(), "code", code));
        assertThat(tokens.status()).as(tokens.text()).isEqualTo(200);
        signedIn.put(person, anybody.as(tokens.body().path("accessToken").asText()));
    }

    private void askForCode(KnownPerson person) {
        anybody.post("/api/v1/sign-in/codes", Map.of("mobile", person.mobile()));
    }

    private Map<String, Object> form(KnownPerson person) {
        var union = city.unions().get(Math.floorMod(person.hashCode(), city.unions().size()));
        var form = World.form(union.channel(), person.idNumber(), invitation);
        form.put("name", person.name());
        form.put("employer", Map.of("name", "延安顺达快递有限公司"));
        return form;
    }

    private void apply(KnownPerson person) {
        var key =
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "X-Request-Id", requestId);
        var form = form(person);
        await().atMost(SETTLED)
                .ignoreExceptions()
                .untilAsserted(
                        () -> {
                            var answer = signedIn.get(person).post(APPLICATIONS, form, key);
                            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
                            applied.put(person, answer.body().path("id").asText());
                        });
    }

    private void databaseDiesWhile(List<KnownPerson> applying) throws Exception {
        var crowd =
                CompletableFuture.runAsync(
                        () -> {
                            try {
                                together(applying, this::apply);
                            } catch (Exception e) {
                                throw new CompletionException(e);
                            }
                        });
        await().until(() -> applying.stream().anyMatch(applied::containsKey));
        World.platform().kill9("postgres");
        World.platform().restart("postgres");
        crowd.join();
    }

    static Map<String, Object> lookup(KnownPerson person) {
        return Map.of("idType", "RESIDENT_ID", "idNumber", person.idNumber(), "purpose", "核对会籍情况");
    }

    private void decided(KnownPerson person) {
        var id = applied.get(person);
        boolean refused = Math.floorMod(person.hashCode(), 5) == 0;
        clerk.post(
                APPLICATIONS + "/" + id + (refused ? "/rejection" : "/approval"),
                refused ? Map.of("reason", "材料不全") : null);
        var caller = signedIn.get(person);
        caller.get("/api/v1/members/me");
        caller.get(APPLICATIONS + "/" + id);
        caller.get("/api/v1/members/me/access-log");
        clerk.post("/api/v1/members/lookup", lookup(person));
        World.somebody();
        anybody.as(World.somebody()).post(APPLICATIONS, form(person)); // the number is taken
        clerk.get("/api/v1/members?limit=200");
        clerk.get(APPLICATIONS + "?limit=200");
    }

    private long progress() {
        return clerk.get("/api/v1/drives/" + city.driveId() + "/progress")
                .body()
                .path("applied")
                .asLong();
    }

    static Map<String, Object> changed(Map<String, Object> form, String field, Object value) {
        var changed = new LinkedHashMap<>(form);
        changed.put(field, value);
        return changed;
    }
}
