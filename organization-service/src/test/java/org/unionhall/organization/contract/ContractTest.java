package org.unionhall.organization.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
import static org.unionhall.organization.contract.Contracting.EXPRESS;
import static org.unionhall.organization.contract.Contracting.PATH;
import static org.unionhall.organization.contract.Contracting.adopted;
import static org.unionhall.organization.contract.Contracting.because;
import static org.unionhall.organization.contract.Contracting.early;
import static org.unionhall.organization.contract.Contracting.employer;
import static org.unionhall.organization.contract.Contracting.filed;
import static org.unionhall.organization.contract.Contracting.filing;
import static org.unionhall.organization.contract.Contracting.inEffect;
import static org.unionhall.organization.contract.Contracting.move;
import static org.unionhall.organization.contract.Contracting.moved;
import static org.unionhall.organization.contract.Contracting.negotiated;
import static org.unionhall.organization.contract.Contracting.objection;
import static org.unionhall.organization.contract.Contracting.offer;
import static org.unionhall.organization.contract.Contracting.offered;
import static org.unionhall.organization.contract.Contracting.paper;
import static org.unionhall.organization.contract.Contracting.read;
import static org.unionhall.organization.contract.Contracting.recorded;
import static org.unionhall.organization.contract.Contracting.reply;
import static org.unionhall.organization.contract.Contracting.signed;
import static org.unionhall.organization.contract.Contracting.signing;
import static org.unionhall.organization.contract.Contracting.today;
import static org.unionhall.organization.contract.Contracting.vote;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.Database;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.web.Ids;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ContractTest {

    private static final String OTHER = "91610600300000014E";

    @Inject TakeEffect effects;
    @Inject ContractsUnanswered unanswered;
    @Inject ContractsToFile toFile;
    @Inject ContractsToConfirm toConfirm;
    @Inject ContractsEnding ending;

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
    void from_the_offer_to_the_day_on_which_nobody_has_objected() {
        var id = offered(officer, union);
        read(officer, id).body("status", equalTo("OFFERED")).body("timing", equalTo("LATE"));
        moved(officer, id, "negotiation", reply()).body("timing", nullValue());
        moved(officer, id, "adoption", vote()).body("status", equalTo("ADOPTED"));
        moved(officer, id, "signing", signing())
                .body("status", equalTo("SIGNED"))
                .body("workersCovered", equalTo(120))
                .body("dueOn", notNullValue());
        moved(officer, id, "filing", filing())
                .body("status", equalTo("FILED"))
                .body("filingNumber", equalTo("宝人社集〔2026〕12号"));
        moved(above, id, "confirmation", null).body("status", equalTo("CONFIRMED"));
        settle(Duration.ofDays(10));
        read(above, id).body("status", equalTo("CONFIRMED"));
        settle(Duration.ofDays(40));
        read(above, id)
                .body("status", equalTo("IN_EFFECT"))
                .body("effectiveTo", equalTo(today().minusDays(31).plusYears(2).toString()))
                .body("employers.creditCode", contains(EXPRESS));
        assertThat(facts(id)).isEqualTo(3);
    }

    @Test
    void what_the_union_above_has_not_confirmed_does_not_take_effect() {
        var id = filed(officer, union);
        settle(Duration.ofDays(60));
        read(above, id).body("status", equalTo("FILED"));
        assertThat(facts(id)).isEqualTo(1);
    }

    @Test
    void a_paper_of_long_ago_is_in_effect_as_soon_as_it_is_confirmed() {
        var id = recorded(officer, paper(union));
        read(officer, id).body("status", equalTo("FILED")).body("offeredOn", nullValue());
        moved(above, id, "confirmation", null).body("status", equalTo("IN_EFFECT"));
        assertThat(facts(id)).isEqualTo(2);
    }

    @Test
    void nobody_confirms_what_is_his_own_or_his_unions() {
        var id = recorded(above, paper(union));
        refused(move(above, id, "confirmation", null, "*"), 403, "OWN_CONTRACT");
        refused(move(above, id, "return", because(), "*"), 403, "OWN_CONTRACT");
        refused(move(officer, id, "confirmation", null, "*"), 403, "FORBIDDEN");
        var both = a("CLERK", county);
        appoint(FOUNDER, both, "CLERK", union).statusCode(201);
        refused(move(both, id, "confirmation", null, "*"), 403, "CONTRACT_OWN_UNION");
        moved(a("CLERK", county), id, "confirmation", null);
    }

    @Test
    void who_put_something_right_does_not_confirm_it() {
        var id = recorded(officer, paper(union));
        moved(above, id, "return", because()).body("status", equalTo("SIGNED"));
        moved(above, id, "filing", filing(40)).body("reason", nullValue());
        refused(move(above, id, "confirmation", null, "*"), 403, "OWN_CONTRACT");
        moved(FOUNDER, id, "confirmation", null).body("status", equalTo("IN_EFFECT"));
    }

    @Test
    void what_was_put_right_unseen_is_not_confirmed() {
        var id = filed(officer, union);
        var seen = read(above, id).extract().header("ETag");
        moved(FOUNDER, id, "return", because());
        moved(officer, id, "filing", filing(1));
        move(above, id, "confirmation", null, seen).statusCode(412);
    }

    @Test
    void of_two_confirmations_at_once_one_counts() throws Exception {
        var id = filed(officer, union);
        Callable<Integer> confirm =
                () -> move(above, id, "confirmation", null, "*").extract().statusCode();
        var answers = new ArrayList<Integer>();
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var one : threads.invokeAll(List.of(confirm, confirm))) {
                answers.add(one.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(facts(id)).isEqualTo(3);
    }

    @Test
    void after_an_objection_everything_is_done_again_and_counts_once() {
        var id = filed(officer, union);
        moved(above, id, "confirmation", null);
        moved(officer, id, "objection", objection())
                .body("status", equalTo("NEGOTIATING"))
                .body("signedOn", nullValue())
                .body("employersCovered", equalTo(0))
                .body("objectedOn", equalTo(today().toString()));
        refused(move(officer, id, "adoption", vote(), "*"), 422, "CONTRACT_DAY");
        var again = new HashMap<>(vote());
        again.put("adoptedOn", today().toString());
        moved(officer, id, "adoption", again);
        var signed = signing();
        signed.put("signedOn", today().toString());
        moved(officer, id, "signing", signed);
        moved(officer, id, "filing", filing());
        moved(above, id, "confirmation", null);
        settle(Duration.ofDays(40));
        read(above, id).body("status", equalTo("IN_EFFECT"));
        assertThat(facts(id)).isEqualTo(3);
    }

    @Test
    void the_rules_of_each_step_are_asked() {
        var id = offered(officer, union);
        refused(move(officer, id, "negotiation", reply(3, 4), "*"), 422, "NEGOTIATORS_UNEQUAL");
        refused(move(officer, id, "negotiation", reply(2, 2), "*"), 422, "NEGOTIATORS_TOO_FEW");
        refused(move(officer, id, "adoption", vote(), "*"), 409, "CONTRACT_NOT_WAITING");
        moved(officer, id, "negotiation", reply());
        var vote = new HashMap<>(vote());
        vote.put("present", 59);
        vote.put("inFavour", 59);
        refused(move(officer, id, "adoption", vote, "*"), 422, "ADOPTION_NO_QUORUM");
        vote.putAll(Map.of("present", 60, "inFavour", 44));
        refused(move(officer, id, "adoption", vote, "*"), 422, "ADOPTION_MINORITY");
        moved(officer, id, "adoption", vote());
        wrong(id, "endsOn", today().plusYears(9).toString(), "CONTRACT_YEARS");
        wrong(id, "signedOn", today().plusDays(1).toString(), "CONTRACT_DAY");
        wrong(id, "employers", List.of(employer("916106005000000159", 3)), "EMPLOYER_CODE");
        wrong(id, "employers", List.of(employer(EXPRESS, 3), employer(OTHER, 4)), "EMPLOYER_ONE");
        moved(officer, id, "signing", signing());
        refused(move(officer, id, "filing", filing(31), "*"), 422, "CONTRACT_DAY");
    }

    @Test
    void nobodys_number_stands_in_a_signers_name() {
        var id = adopted(officer, union);
        var body = signing();
        body.put("unionSigner", "王建国 13800138000");
        move(officer, id, "signing", body, "*").statusCode(422);
    }

    @Test
    void one_negotiation_of_a_kind_with_the_same_other_side_at_a_time() {
        var id = negotiated(officer, union);
        refused(as(officer).body(offer(union)).post(PATH).then(), 409, "CONTRACT_OPEN");
        moved(officer, id, "withdrawal", because()).body("status", equalTo("WITHDRAWN"));
        offered(officer, union);
    }

    @Test
    void a_contract_is_renewed_once_by_one_of_its_union_and_kind() {
        var former = inEffect(above, union, paper(union));
        var body = offer(union);
        body.put("renewsId", former);
        var other = new HashMap<>(body);
        other.put("kind", "SAFETY");
        refused(as(officer).body(other).post(PATH).then(), 422, "CONTRACT_NOT_RENEWABLE");
        as(officer).body(body).post(PATH).then().statusCode(201);
        var again = paper(union);
        again.put("renewsId", former);
        again.put("otherSide", "另一公司");
        refused(as(officer).body(again).post(PATH + "/papers").then(), 409, "CONTRACT_RENEWED");
    }

    @Test
    void regional_contracts_are_those_of_counties_and_below() {
        var body = offer(union);
        body.put("level", "REGIONAL");
        refused(as(officer).body(body).post(PATH).then(), 422, "CONTRACT_LEVEL_DIFFERS");
        body.put("unitId", county);
        as(above).body(body).post(PATH).then().statusCode(201);
    }

    @Test
    void an_employer_with_several_contracts_is_covered_once() {
        inEffect(above, union, paper(union));
        inEffect(above, union, paper(union, "SAFETY", "EMPLOYER", List.of(employer(EXPRESS, 130))));
        var regional =
                paper(
                        county,
                        "WAGES",
                        "REGIONAL",
                        List.of(employer(EXPRESS, 110), employer(OTHER, 40)));
        inEffect(FOUNDER, county, regional);
        filed(officer, union);
        coverage(today().toString())
                .body("total.contracts", equalTo(3))
                .body("total.employers", equalTo(2))
                .body("total.workers", equalTo(170))
                .body("kinds.kind", contains("SAFETY", "WAGES"))
                .body("kinds.covered.contracts", contains(1, 2))
                .body("kinds.covered.employers", contains(1, 2))
                .body("kinds.covered.workers", contains(130, 160));
        coverage(today().minusDays(59).toString()).body("total.contracts", equalTo(0));
        coverage(today().plusYears(2).toString())
                .body("total.workers", equalTo(0))
                .body("kinds", empty());
    }

    @Test
    void a_contract_that_ended_covered_people_until_its_last_day() {
        var id = inEffect(above, union, paper(union));
        var yesterday = today().minusDays(1).toString();
        moved(officer, id, "end", Map.of("endedOn", yesterday, "reason", "双方协商一致解除。"))
                .body("status", equalTo("ENDED"));
        coverage(yesterday).body("total.contracts", equalTo(1));
        coverage(today().toString()).body("total.contracts", equalTo(0));
        refused(move(officer, id, "end", early(), "*"), 409, "CONTRACT_NOT_WAITING");
    }

    @Test
    void what_expires_and_where_it_stands_narrows_a_list() {
        var running = inEffect(above, union, paper(union));
        var open = filed(officer, union);
        listed("&status=IN_EFFECT", running);
        listed("&status=FILED", open);
        listed("&kind=WAGES", open, running);
        listed("&kind=SAFETY");
        listed("&status=EXPIRED");
        listed("&expiresBefore=" + today().minusDays(61).plusYears(1));
        listed("&expiresBefore=" + today().minusDays(60).plusYears(1), running);
        as(officer)
                .get(PATH + "?unit=" + union)
                .then()
                .body("items.employers", everyItem(nullValue()));
    }

    @Test
    void what_waits_is_a_task_of_who_has_to_act() {
        var late = offered(officer, union);
        assertThat(subjects(unanswered, Instant.now())).contains(PATH + "/" + late);
        moved(officer, late, "negotiation", reply());
        assertThat(subjects(unanswered, Instant.now())).doesNotContain(PATH + "/" + late);
        moved(officer, late, "adoption", vote());
        moved(officer, late, "signing", signing());
        assertThat(subjects(toFile, Instant.now())).contains(PATH + "/" + late);
        moved(officer, late, "filing", filing());
        assertThat(waiting(toConfirm, Instant.now()))
                .filteredOn(one -> one.subject().endsWith(late.toString()))
                .extracting(one -> one.unitId())
                .containsExactly(county);
        var running = inEffect(above, union, paper(union, "SAFETY", "EMPLOYER", one()));
        assertThat(subjects(ending, Instant.now())).doesNotContain(PATH + "/" + running);
        var soon = Instant.now().plus(Duration.ofDays(260));
        assertThat(subjects(ending, soon)).contains(PATH + "/" + running);
    }

    @Test
    void with_a_union_end_its_contracts() {
        var running = inEffect(above, union, paper(union, "SAFETY", "EMPLOYER", one()));
        var open = signed(officer, union);
        dissolve(FOUNDER, union).statusCode(200);
        read(FOUNDER, open).body("status", equalTo("WITHDRAWN"));
        read(FOUNDER, running).body("status", equalTo("ENDED")).body("endReason", nullValue());
        refused(move(FOUNDER, open, "filing", filing(), "*"), 409, "CONTRACT_UNION_NOT_AT_WORK");
    }

    @Test
    void what_is_not_in_sight_is_not_there() {
        var stranger = a("CLERK", aCountyOf(aCity()));
        var id = filed(officer, union);
        read(stranger, id).statusCode(404);
        move(stranger, id, "confirmation", null, "*").statusCode(404);
        move(stranger, Ids.next(), "confirmation", null, "*").statusCode(404);
        as(stranger).body(offer(union)).post(PATH).then().statusCode(404);
        as(stranger).get(PATH + "/coverage?unit=" + union).then().statusCode(404);
    }

    private static List<Map<String, Object>> one() {
        return List.of(employer(EXPRESS, 120));
    }

    private static List<String> subjects(TaskSource source, Instant now) {
        return waiting(source, now).stream().map(Waiting::subject).toList();
    }

    private static List<Waiting> waiting(TaskSource source, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> source.waiting(now));
    }

    private void settle(Duration later) {
        while (effects.step(Instant.now().plus(later))) {
            // the rest
        }
    }

    private void wrong(UUID id, String field, Object value, String code) {
        var body = signing();
        body.put(field, value);
        assertThat(move(officer, id, "signing", body, "*").statusCode(422).extract().asString())
                .contains(code);
    }

    private ValidatableResponse coverage(String day) {
        return as(above)
                .get(PATH + "/coverage?unit=" + county + "&asOf=" + day)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(day));
    }

    private void listed(String query, UUID... ids) {
        var names = new ArrayList<String>();
        for (var id : ids) {
            names.add(id.toString());
        }
        var answer = as(above).get(PATH + "?unit=" + union + query).then().statusCode(200);
        assertThat(answer.extract().<List<String>>path("items.id")).isEqualTo(names);
        answer.body("items", hasSize(ids.length));
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }

    private static long facts(UUID contract) {
        var query =
                "select count(distinct substring(convert_from(payload, 'UTF8') from"
                        + " '\"factId\":\"([^\"]+)')) from outbox"
                        + " where convert_from(payload, 'UTF8') like '%"
                        + contract
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
}
