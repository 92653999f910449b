package org.unionhall.organization.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.aCity;
import static org.unionhall.organization.Federation.aCountyOf;
import static org.unionhall.organization.Federation.aGrassrootsUnionOf;
import static org.unionhall.organization.Federation.appoint;
import static org.unionhall.organization.Federation.as;
import static org.unionhall.organization.Federation.dissolve;
import static org.unionhall.organization.term.Electing.announced;
import static org.unionhall.organization.term.Electing.announcement;
import static org.unionhall.organization.term.Electing.because;
import static org.unionhall.organization.term.Electing.decide;
import static org.unionhall.organization.term.Electing.document;
import static org.unionhall.organization.term.Electing.read;
import static org.unionhall.organization.term.Electing.report;
import static org.unionhall.organization.term.Electing.result;
import static org.unionhall.organization.term.Electing.term;
import static org.unionhall.organization.term.Electing.termOf;
import static org.unionhall.organization.term.Electing.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.Database;
import org.unionhall.platform.testing.Broker;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.web.Ids;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ElectionTest {

    @Inject AnswerElections answers;

    private UUID county;
    private UUID union;
    private UUID officer;
    private UUID above;

    @BeforeEach
    void given_a_union_with_an_officer_and_one_above_it() {
        county = aCountyOf(aCity());
        union = aGrassrootsUnionOf(county);
        officer = a("CLERK", union);
        above = a("CLERK", county);
    }

    @Test
    void a_confirmed_reelection_ends_one_term_and_begins_the_next_on_the_day_of_the_election() {
        var former = termOf(above, union, today().minusYears(3));
        var id = announced(officer, union, "REGULAR");
        var tag =
                report(officer, id, result(), "*")
                        .statusCode(200)
                        .body("status", equalTo("REPORTED"))
                        .body("candidates.elected", contains(true, true, true, false))
                        .body("timing", equalTo("IN_TIME"))
                        .extract()
                        .header("ETag");
        String next =
                decide(above, id, "confirmation", document(), tag)
                        .statusCode(200)
                        .body("status", equalTo("CONFIRMED"))
                        .body("timing", nullValue())
                        .extract()
                        .path("termId");
        var day = today().minusDays(5).toString();
        as(officer).get("/api/v1/terms/" + former).then().body("endedOn", equalTo(day));
        as(officer)
                .get("/api/v1/terms/" + next)
                .then()
                .body("beganOn", equalTo(day))
                .body("number", equalTo(3))
                .body("documentNumber", equalTo("宝工发〔2026〕12号"))
                .body("warning", equalTo("NONE"));
        terms("&on=" + today().minusDays(6)).body("items.id", contains(former.toString()));
        terms("&on=" + day).body("items.id", contains(next));
        assertThat(facts(id)).isEqualTo(1);
    }

    @Test
    void a_by_election_leaves_the_term_as_it_is_and_counts_as_no_reelection() {
        var term = termOf(above, union, today().minusYears(2));
        var id = announced(officer, union, "BY_ELECTION");
        report(officer, id, result(), "*").statusCode(200);
        decide(above, id, "confirmation", document(), "*")
                .statusCode(200)
                .body("termId", equalTo(term.toString()));
        terms("").body("items", hasSize(1));
        assertThat(facts(id)).isZero();
    }

    @Test
    void nobody_confirms_what_they_or_their_own_union_reported() {
        var id = announced(above, union, "FIRST");
        report(officer, id, result(), "*").statusCode(200);
        refused(decide(above, id, "confirmation", document(), "*"), 403, "OWN_ELECTION");
        refused(decide(officer, id, "confirmation", document(), "*"), 403, "FORBIDDEN");
        var both = a("CLERK", county);
        appoint(FOUNDER, both, "CLERK", union).statusCode(201);
        refused(decide(both, id, "confirmation", document(), "*"), 403, "TERM_OWN_UNION");
        decide(a("CLERK", county), id, "confirmation", document(), "*").statusCode(200);
    }

    @Test
    void what_was_put_right_unseen_is_not_confirmed() {
        var id = announced(officer, union, "FIRST");
        var seen = report(officer, id, result(), "*").extract().header("ETag");
        report(officer, id, result(20, List.of(20, 6, 14, 15)), "*").statusCode(200);
        decide(above, id, "confirmation", document(), seen).statusCode(412);
    }

    @Test
    void who_reported_a_result_that_another_put_right_does_not_confirm_it() {
        var id = announced(officer, union, "FIRST");
        report(above, id, result(), "*").statusCode(200);
        report(officer, id, result(20, List.of(20, 6, 14, 15)), "*").statusCode(200);
        refused(decide(above, id, "confirmation", document(), "*"), 403, "OWN_ELECTION");
        refused(decide(above, id, "return", because(), "*"), 403, "OWN_ELECTION");
        decide(FOUNDER, id, "confirmation", document(), "*").statusCode(200);
    }

    @Test
    void what_membership_counts_is_shown_beside_what_the_union_declares() {
        var id = announced(officer, union, "FIRST");
        read(officer, id).body("voters", nullValue());
        var at = "2026-12-14T16:00:00Z";
        try (var broker = new Broker()) {
            broker.tell(
                    VoterListMessage.TOPIC,
                    "VoterListClosed",
                    id,
                    1,
                    Map.of(
                            "electionId",
                            id,
                            "version",
                            1,
                            "unitId",
                            union,
                            "voters",
                            22,
                            "sha256",
                            "9f86",
                            "closedAt",
                            at));
        }
        await().untilAsserted(() -> read(officer, id).body("voters", equalTo(22)));
        read(officer, id).body("votersSha256", equalTo("9f86")).body("votersClosedAt", equalTo(at));
        as(officer)
                .get(Electing.PATH + "?unit=" + union)
                .then()
                .body("items.voters", contains(22))
                .body("items.due", contains(20));
    }

    @Test
    void of_two_confirmations_at_once_one_begins_a_term() throws Exception {
        var id = announced(officer, union, "FIRST");
        report(officer, id, result(), "*").statusCode(200);
        Callable<Integer> confirm =
                () -> decide(above, id, "confirmation", document(), "*").extract().statusCode();
        try (var pool = Pool.of(2)) {
            assertThat(pool.both(confirm)).containsExactlyInAnyOrder(200, 409);
        }
        terms("").body("items", hasSize(1));
    }

    @Test
    void a_returned_result_is_put_right_and_reported_again() {
        var id = announced(officer, union, "FIRST");
        report(officer, id, result(), "*").statusCode(200);
        decide(above, id, "return", because(), "*")
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("timing", nullValue());
        refused(decide(above, id, "confirmation", document(), "*"), 409, "ELECTION_NOT_WAITING");
        report(officer, id, result(), "*").statusCode(200).body("timing", equalTo("IN_TIME"));
        decide(above, id, "confirmation", document(), "*").statusCode(200);
        refused(report(officer, id, result(), "*"), 409, "ELECTION_NOT_WAITING");
    }

    @Test
    void an_early_election_waits_for_its_permission_and_a_refused_one_is_over() {
        termOf(above, union, today().minusYears(1));
        var id = announced(officer, union, "EARLY");
        read(officer, id).body("status", equalTo("ASKED")).body("dueOn", notNullValue());
        refused(report(officer, id, result(), "*"), 409, "ELECTION_NOT_WAITING");
        decide(above, id, "return", because(), "*").body("status", equalTo("REFUSED"));
        var again = announced(officer, union, "EARLY");
        decide(above, again, "permission", document(), "*")
                .statusCode(200)
                .body("permitNumber", equalTo("宝工发〔2026〕12号"));
        report(officer, again, result(), "*").statusCode(200);
    }

    @Test
    void a_term_is_overdue_until_a_delay_is_permitted() {
        termOf(above, union, today().minusYears(3).minusDays(9));
        terms("&overdue=true").body("items.warning", contains("OVERDUE"));
        var body = announcement(union, "LATE");
        body.put("noticedOn", today().toString());
        body.put("heldOn", today().plusDays(40).toString());
        UUID id = UUID.fromString(announce(body).statusCode(201).extract().path("id"));
        decide(above, id, "permission", document(), "*").statusCode(200);
        terms("&overdue=true").body("items", empty());
        terms("&endsBy=" + today()).body("items.warning", contains("LAST"));
        refused(report(officer, id, result(), "*"), 409, "NOT_HELD_YET");
        decide(officer, id, "withdrawal", because(), "*").statusCode(200);
        terms("&overdue=true").body("items", hasSize(1));
    }

    @Test
    void one_election_of_a_body_at_a_time_and_no_terms_that_overlap() {
        announced(officer, union, "FIRST");
        refused(announce(announcement(union, "FIRST")), 409, "ELECTION_OPEN");
        termOf(above, union, today().minusDays(9));
        refused(
                as(above).body(term(union, today())).post("/api/v1/terms").then(),
                409,
                "TERM_OPEN");
        refused(
                as(officer).body(term(union, today())).post("/api/v1/terms").then(),
                403,
                "FORBIDDEN");
    }

    @Test
    void an_announcement_is_held_against_calendar_table_and_declared_grounds() {
        wrong("heldOn", today().minusDays(44).toString(), "NOTICE_TOO_SHORT");
        wrong("heldOn", today().plusYears(2).toString(), "ELECTION_TOO_FAR");
        wrong("seats", 4, "TOO_FEW_CANDIDATES");
        wrong("seats", 2, "SEATS_OUTSIDE_TABLE");
        wrong("years", 4, "TERM_YEARS");
        wrong(
                "candidates",
                List.of(Map.of("name", "王建国", "exclusion", "LEGAL_REPRESENTATIVE")),
                "CANDIDATE_EXCLUDED");
        wrong(
                "candidates",
                List.of(Map.of("name", "王建国"), Map.of("name", "王建国 ")),
                "CANDIDATE_TWICE");
    }

    @Test
    void nobodys_number_stands_in_a_candidates_name() {
        var body = announcement(union, "FIRST");
        body.put("candidates", List.of(Map.of("name", "王建国 13800138000")));
        announce(body).statusCode(422);
    }

    @Test
    void a_result_is_held_against_the_announcement() {
        var id = announced(officer, union, "FIRST");
        refused(report(officer, id, result(13, List.of(13, 12, 11, 1)), "*"), 422, "NO_QUORUM");
        refused(
                report(officer, id, result(20, List.of(20, 15, 14)), "*"),
                422,
                "CANDIDATES_DIFFER");
        refused(report(officer, id, result(20, List.of(18, 14, 14, 14)), "*"), 422, "TIE_AT_EDGE");
    }

    @Test
    void with_a_union_end_its_election_and_its_term() {
        var term = termOf(above, union, today().minusYears(3));
        var id = announced(officer, union, "REGULAR");
        dissolve(FOUNDER, union).statusCode(200);
        read(FOUNDER, id).body("status", equalTo("WITHDRAWN"));
        as(FOUNDER)
                .get("/api/v1/terms/" + term)
                .then()
                .body("endedOn", equalTo(today().toString()));
        refused(decide(above, id, "confirmation", document(), "*"), 409, "TERM_UNION_NOT_AT_WORK");
    }

    @Test
    void what_nobody_answered_in_time_is_marked_once_and_confirms_nothing() {
        var id = announced(officer, union, "FIRST");
        report(officer, id, result(), "*").statusCode(200);
        while (answers.step(Instant.now().plus(Duration.ofDays(60)))) {
            // the rest
        }
        read(above, id).body("status", equalTo("REPORTED")).body("escalatedAt", notNullValue());
        decide(above, id, "confirmation", document(), "*")
                .statusCode(200)
                .body("escalatedAt", nullValue());
    }

    @Test
    void what_is_not_in_sight_is_not_there() {
        var stranger = a("CLERK", aCountyOf(aCity()));
        var id = announced(officer, union, "FIRST");
        read(stranger, id).statusCode(404);
        decide(stranger, id, "confirmation", document(), "*").statusCode(404);
        decide(stranger, Ids.next(), "confirmation", document(), "*").statusCode(404);
        as(stranger).body(announcement(union, "FIRST")).post(Electing.PATH).then().statusCode(404);
    }

    private void wrong(String field, Object value, String code) {
        var body = announcement(union, "FIRST");
        body.put(field, value);
        announce(body).statusCode(422);
        var text = announce(body).extract().asString();
        assertThat(text).contains(code);
    }

    private ValidatableResponse announce(Map<String, Object> body) {
        return as(officer).body(body).post(Electing.PATH).then();
    }

    private ValidatableResponse terms(String query) {
        return as(above).get("/api/v1/terms?unit=" + union + query).then().statusCode(200);
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }

    private static long facts(UUID election) {
        var query =
                "select count(*) from outbox where convert_from(payload, 'UTF8') like"
                        + " '%UNION_REELECTED%"
                        + election
                        + "%'";
        try (var connection = Database.connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two at once. */
    private record Pool(ExecutorService threads) implements AutoCloseable {

        static Pool of(int size) {
            return new Pool(Executors.newFixedThreadPool(size));
        }

        List<Integer> both(Callable<Integer> what) throws Exception {
            var answers = new ArrayList<Integer>();
            for (var one : threads.invokeAll(List.of(what, what))) {
                answers.add(one.get());
            }
            return answers;
        }

        @Override
        public void close() {
            threads.shutdown();
        }
    }
}
