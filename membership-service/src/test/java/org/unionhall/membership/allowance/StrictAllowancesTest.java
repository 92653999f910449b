package org.unionhall.membership.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;
import org.unionhall.membership.announcement.Announcing;
import org.unionhall.membership.datacopy.Copies;

/** The allowances as they are where nobody plays a crowd. */
@QuarkusTest
@QuarkusTestResource(World.class)
@TestProfile(StrictAllowancesTest.Strict.class)
class StrictAllowancesTest {

    private static final String PATH = "/api/v1/applications";
    private static final int IDENTITIES = 5;
    private static final int COPIES = 5;
    private static final int MISSES = 10;
    private static final int REVEALS = 200;

    /** As a platform is run for real. */
    public static class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("unionhall.allowances.factor", "1");
        }
    }

    private static Given.City city;
    private static UUID clerk;

    @BeforeEach
    void aCity() {
        if (city == null) {
            city = Given.aCity();
            clerk = Given.clerkOf(city.north());
        }
    }

    @Test
    void a_person_asks_for_so_many_copies_of_the_own_data_a_day() {
        var person = UUID.randomUUID();
        for (int time = 0; time < COPIES; time++) {
            Copies.ask(person);
        }
        Copies.asking(person)
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_DATA_COPIES"))
                .body("retryAfter", notNullValue());
    }

    @Test
    void a_union_keeps_only_so_many_drafts_of_announcements() {
        Given.change(
                """
                INSERT INTO announcement (id, version, unit_id, title, text, audience, status,
                    written_by, written_at)
                SELECT gen_random_uuid(), 1, ?, '体检', '本月体检', 'OWN_MEMBERS', 'DRAFT', ?, now()
                FROM generate_series(1, 100)
                """,
                city.north().id(),
                clerk);
        var officer = Given.clerkOf(city.city());
        Given.as(officer)
                .body(Announcing.of(city.north().id()))
                .post("/api/v1/announcements")
                .then()
                .statusCode(409)
                .body("code", equalTo("TOO_MANY_DRAFTS"));
        Announcing.draft(officer, city.south().id());
    }

    @Test
    void an_account_that_tries_others_numbers_learns_nothing_and_is_stopped_after_five() {
        // Given: an applicant, a member, and a member whose name the guesser knows
        var applicant = Given.application(city.north());
        Given.apply(UUID.randomUUID(), applicant).then().statusCode(201);
        var member = Given.application(city.north());
        Given.join(member, clerk);
        var wrongName = new HashMap<>(member);
        wrongName.put("name", "古丽");
        var guesser = UUID.randomUUID();
        // When
        var answers = List.of(applicant, member, wrongName);
        // Then
        var told = answers.stream().map(body -> refused(Given.apply(guesser, body))).toList();
        assertThat(told).allMatch(told.get(0)::equals);
        // When: two were used up, and the same number again uses up nothing
        for (int i = 2; i < IDENTITIES; i++) {
            refused(Given.apply(guesser, someoneElses()));
        }
        refused(Given.apply(guesser, applicant));
        // Then
        tooMany(Given.apply(guesser, someoneElses()));
        tooMany(Given.apply(guesser, Given.application(city.north())));
    }

    @Test
    void a_key_does_not_make_a_try_free() {
        var guesser = UUID.randomUUID();
        for (int i = 0; i < IDENTITIES; i++) {
            refused(withKey(guesser, someoneElses()));
        }
        tooMany(withKey(guesser, someoneElses()));
    }

    @Test
    void only_what_reaches_the_claim_is_counted() {
        var applicant = UUID.randomUUID();
        for (int i = 0; i < 2 * IDENTITIES; i++) {
            var incomplete = Given.application(city.north());
            incomplete.put("consents", List.of());
            Given.apply(applicant, incomplete).then().statusCode(422);
        }
        Given.apply(applicant, Given.application(city.north())).then().statusCode(201);
    }

    @Test
    void a_correction_is_a_try_and_one_that_fails_leaves_everything_as_it_was() {
        // Given
        var guesser = UUID.randomUUID();
        var own = Given.application(city.north());
        UUID id = Given.apply(guesser, own).jsonPath().getUUID("id");
        // When
        for (int i = 1; i < IDENTITIES; i++) {
            var taken = someoneElses();
            refused(correct(guesser, id, taken));
        }
        tooMany(correct(guesser, id, someoneElses()));
        // Then
        Given.as(guesser)
                .get(PATH + "/" + id)
                .then()
                .body("version", equalTo(1))
                .body("correctedAt", nullValue());
        refused(Given.apply(UUID.randomUUID(), own));
        own.put("group", "TRUCK_DRIVER");
        correct(guesser, id, own).then().statusCode(200);
    }

    @Test
    void the_holders_own_account_alone_is_told_more() {
        var account = UUID.randomUUID();
        var own = Given.application(city.north());
        var id = Given.apply(account, own).then().statusCode(201).extract().path("id").toString();
        var other = Given.application(city.north());
        for (var body : List.of(own, other)) {
            Given.apply(account, body)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("ALREADY_APPLIED"))
                    .body("applicationId", equalTo(id));
        }
        Given.apply(UUID.randomUUID(), other).then().statusCode(201);
        Given.apply(account, other).then().statusCode(409).body("code", equalTo("ALREADY_APPLIED"));
    }

    @Test
    void of_thirty_guesses_at_once_five_are_answered() throws Exception {
        // Given
        var guesser = UUID.randomUUID();
        var guesses = new ArrayList<Callable<String>>();
        for (int i = 0; i < 30; i++) {
            var body = someoneElses();
            guesses.add(() -> Given.apply(guesser, body).jsonPath().getString("code"));
        }
        // When
        var pool = Executors.newFixedThreadPool(guesses.size());
        var told = new ArrayList<String>();
        try {
            for (var answer : pool.invokeAll(guesses)) {
                told.add(answer.get());
            }
        } finally {
            pool.shutdownNow();
        }
        // Then
        assertThat(told).filteredOn("IDENTITY_TAKEN"::equals).hasSize(IDENTITIES);
        assertThat(told).filteredOn("TOO_MANY_IDENTITIES"::equals).hasSize(30 - IDENTITIES);
    }

    @Test
    void a_mobile_has_one_allowance_whatever_account_it_is() {
        var tries = Given.count("select count(*) from identity_try");
        var account =
                Given.as(Given.appointed(null, "FOUNDER", Given.FOUNDING))
                        .body(Map.of("mobile", Given.mobile(), "name", "古丽"))
                        .post("/api/v1/accounts")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getUUID("id");
        Given.apply(account, Given.application(city.north())).then().statusCode(201);
        assertThat(Given.count("select count(*) from identity_try"))
                .as("a row by the account and one by its mobile")
                .isEqualTo(tries + 2);
    }

    @Test
    void a_lookup_is_recorded_hit_or_miss_and_the_member_reads_of_it() {
        // Given
        var account = UUID.randomUUID();
        var body = Given.application(city.north());
        UUID id = Given.apply(account, body).jsonPath().getUUID("id");
        Given.as(clerk).post(PATH + "/" + id + "/approval").then().statusCode(200);
        var looker = Given.clerkOf(city.north());
        var stranger = Given.clerkOf(city.south());
        // When
        lookup(looker, body.get("idNumber"), "核对转入人员的会籍")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        lookup(stranger, body.get("idNumber"), "打听是否会员")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        // Then
        Given.as(account)
                .get("/api/v1/members/me/access-log")
                .then()
                .body("items", hasSize(2))
                .body("items[0].purpose", equalTo("打听是否会员"))
                .body("items[1].field", equalTo("MEMBERSHIP"));
        lookup(looker, Given.residentId(), "核对转入人员的会籍").then().body("items", hasSize(0));
        assertThat(
                        Given.count(
                                "select count(*) from access_log where subject is null and"
                                        + " identity_index is not null and actor_id = '"
                                        + looker
                                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_lookup_needs_the_right_to_reveal_and_a_purpose() {
        var viewer = Given.appointed(city.north(), "AUDITOR", List.of("VIEW_MEMBERS"));
        lookup(viewer, Given.residentId(), "核对转入人员的会籍")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        lookup(clerk, Given.residentId(), "11111111")
                .then()
                .statusCode(422)
                .body("code", equalTo("PURPOSE_NOT_WORDS"));
    }

    @Test
    void who_misses_ten_times_finds_nobody_any_more_not_even_a_member() {
        // Given
        var member = Given.application(city.north());
        Given.join(member, clerk);
        var guesser = Given.clerkOf(city.north());
        // When
        for (int i = 0; i < MISSES; i++) {
            lookup(guesser, Given.residentId(), "核对转入人员的会籍").then().statusCode(200);
        }
        // Then
        for (var number : List.of(Given.residentId(), member.get("idNumber"))) {
            lookup(guesser, number, "核对转入人员的会籍")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("TOO_MANY_MISSES"));
        }
    }

    @Test
    void of_forty_lookups_at_once_ten_miss() throws Exception {
        var guesser = Given.clerkOf(city.north());
        var guesses = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 40; i++) {
            var number = Given.residentId();
            guesses.add(() -> lookup(guesser, number, "核对转入人员的会籍").statusCode());
        }
        var pool = Executors.newFixedThreadPool(20);
        var statuses = new ArrayList<Integer>();
        try {
            for (var answer : pool.invokeAll(guesses)) {
                statuses.add(answer.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(MISSES);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(40 - MISSES);
    }

    @Test
    void an_account_sees_a_number_of_sealed_values_a_day() {
        // Given
        var looker = Given.clerkOf(city.north());
        var id = Given.submitted(UUID.randomUUID(), city.north());
        reveal(looker, id).then().statusCode(200);
        assertThat(
                        Given.count(
                                "with used as (update daily_use set used = "
                                        + (REVEALS - 1)
                                        + " where account_id = '"
                                        + looker
                                        + "' returning 1) select count(*) from used"))
                .isEqualTo(1);
        // When / Then
        reveal(looker, id).then().statusCode(200);
        reveal(looker, id)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("TOO_MANY_REVEALS"))
                .body("value", nullValue());
    }

    private static Response reveal(UUID as, UUID application) {
        return Given.as(as)
                .body(Map.of("field", "BIRTH_DATE", "purpose", "核对入会证件"))
                .post(PATH + "/" + application + "/reveal");
    }

    private static Response lookup(UUID as, Object number, String purpose) {
        return Given.as(as)
                .body(Map.of("idType", "RESIDENT_ID", "idNumber", number, "purpose", purpose))
                .post("/api/v1/members/lookup");
    }

    /** A complete application with a number that somebody else has applied with. */
    private static Map<String, Object> someoneElses() {
        var body = Given.application(city.north());
        Given.apply(UUID.randomUUID(), body).then().statusCode(201);
        return body;
    }

    private static Response withKey(UUID as, Map<String, Object> body) {
        return Given.as(as)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(PATH);
    }

    private static Response correct(UUID as, UUID id, Map<String, Object> body) {
        return Given.as(as).header("If-Match", "\"v1\"").body(body).put(PATH + "/" + id);
    }

    /** The whole answer but for what differs with every request. */
    private static Map<String, Object> refused(Response answer) {
        answer.then().statusCode(409).body("code", equalTo("IDENTITY_TAKEN"));
        var told = new HashMap<String, Object>(answer.jsonPath().getMap("$"));
        told.remove("correlationId");
        told.remove("instance");
        return told;
    }

    private static void tooMany(Response answer) {
        answer.then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("TOO_MANY_IDENTITIES"));
    }
}
