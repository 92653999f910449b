package org.unionhall.events.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.unionhall.events.Federation.as;
import static org.unionhall.events.Federation.settled;
import static org.unionhall.events.fact.OrganizationMeasure.BABY_ROOM_OPENED;
import static org.unionhall.events.fact.OrganizationMeasure.CARE_STATION_CLOSED;
import static org.unionhall.events.fact.OrganizationMeasure.CARE_STATION_OPENED;
import static org.unionhall.events.fact.OrganizationMeasure.CERTIFICATE_CHANGED;
import static org.unionhall.events.fact.OrganizationMeasure.CERTIFICATE_REGISTERED;
import static org.unionhall.events.fact.OrganizationMeasure.CONTRACT_SIGNED;
import static org.unionhall.events.fact.OrganizationMeasure.RIGHTS_STATION_OPENED;
import static org.unionhall.events.fact.OrganizationMeasure.UNION_REELECTED;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.testing.GoldenSample;

/** What organization tells becomes the figures of a report, and the same when it is read again. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class OrganizationFactsTest {

    private Federation federation;

    @BeforeEach
    void given_a_city() {
        federation = Federation.founded();
    }

    private Fact told(OrganizationMeasure measure, UUID unit, LocalDate on, String how) {
        var subject = "/api/v1/stations/" + UUID.randomUUID();
        var fact = Fact.of(measure, unit, on, subject, "v1").by("how", how);
        told(fact);
        return fact;
    }

    private static void told(Fact fact) {
        Federation.tell(
                OrganizationFacts.TOPIC, "OrganizationFact", fact.factId(), fact.version(), fact);
    }

    private void certificate(OrganizationMeasure measure, String kind) {
        var subject = "/api/v1/union-certificates/" + UUID.randomUUID();
        var fact =
                Fact.of(measure, federation.city, LocalDate.of(2020, 6, 1), subject, "edition-1");
        told(fact.by("kind", kind).by("type", "LEGAL_PERSON"));
    }

    private void comesTo(String indicator, int amount, String query) {
        as(federation.auditor)
                .get("/api/v1/indicators/%s?unit=%s%s".formatted(indicator, federation.city, query))
                .then()
                .statusCode(200)
                .body("computed.amount", equalTo(amount))
                .body("declared.amount", equalTo(0));
    }

    /** Every fact of the topic so far is in the ledger once a last one is. */
    private void entered() {
        var mark =
                told(RIGHTS_STATION_OPENED, UUID.randomUUID(), LocalDate.of(2019, 1, 1), "OPENED");
        settled(
                () ->
                        Database.number(
                                        "select count(*) from fact where fact_id = ?",
                                        mark.factId())
                                == 1);
    }

    private void settledTo(String measure, long count) {
        settled(() -> Recount.of(measure, federation.city) == count);
    }

    @Test
    void certificates_of_a_year_are_those_issued_first_and_those_changed() {
        for (int i = 0; i < 60; i++) {
            certificate(CERTIFICATE_REGISTERED, "FIRST");
        }
        for (int i = 0; i < 53; i++) {
            certificate(CERTIFICATE_CHANGED, i % 2 == 0 ? "CHANGE" : "RENEWAL");
        }
        settledTo("CERTIFICATE_REGISTERED", 60);
        settledTo("CERTIFICATE_CHANGED", 53);
        var year = "&from=2020-01&to=2020-09";
        comesTo("CERTIFICATES_HANDLED", 113, year);
        comesTo("CERTIFICATES_ISSUED", 60, year);
        comesTo("CERTIFICATES_CHANGED", 53, year);
        comesTo("CERTIFICATES_HANDLED", 0, "&from=2021-01&to=2021-12");
        as(federation.auditor)
                .get(
                        "/api/v1/indicators/CERTIFICATES_CHANGED?dimension=kind&from=2020-01&to=2020-09&unit="
                                + federation.city)
                .then()
                .statusCode(200)
                .body("byDimension.value", contains("CHANGE", "RENEWAL"))
                .body("byDimension.computed.amount", contains(27, 26));
    }

    @Test
    void unions_re_elected_in_a_period_are_those_confirmed_in_it() {
        var day = LocalDate.of(2020, 6, 1);
        told(UNION_REELECTED, federation.station, day, "confirmed");
        told(UNION_REELECTED, federation.ansai, day, "confirmed");
        settledTo("UNION_REELECTED", 2);
        comesTo("UNIONS_REELECTED", 2, "&from=2020-01&to=2020-09");
        comesTo("UNIONS_REELECTED", 0, "&from=2021-01&to=2021-12");
    }

    @Test
    void contracts_of_a_period_are_those_signed_in_it_and_can_be_split_by_kind() {
        var day = LocalDate.of(2020, 6, 1);
        for (var kind : List.of("WAGES", "WAGES", "WOMEN")) {
            var subject = "/api/v1/collective-contracts/" + UUID.randomUUID();
            var fact = Fact.of(CONTRACT_SIGNED, federation.station, day, subject, "counted");
            told(fact.by("kind", kind).by("type", "EMPLOYER"));
            told(fact.by("kind", kind).by("type", "EMPLOYER"));
        }
        settledTo("CONTRACT_SIGNED", 3);
        comesTo("CONTRACTS_SIGNED", 3, "&from=2020-01&to=2020-09");
        as(federation.auditor)
                .get(
                        "/api/v1/indicators/CONTRACTS_SIGNED?dimension=kind&from=2020-01&to=2020-09&unit="
                                + federation.city)
                .then()
                .statusCode(200)
                .body("byDimension.value", contains("WAGES", "WOMEN"))
                .body("byDimension.computed.amount", contains(2, 1));
    }

    @Test
    void stations_are_those_open_at_the_end_of_the_month_also_when_told_twice_or_handed_over() {
        var day = LocalDate.of(2020, 5, 1);
        for (int i = 0; i < 72; i++) {
            told(told(CARE_STATION_OPENED, federation.station, day, "OPENED"));
        }
        for (int i = 0; i < 6; i++) {
            told(BABY_ROOM_OPENED, federation.baota, day, "OPENED");
        }
        told(RIGHTS_STATION_OPENED, federation.city, day, "OPENED");
        told(RIGHTS_STATION_OPENED, federation.city, day, "OPENED");
        told(CARE_STATION_CLOSED, federation.station, LocalDate.of(2020, 12, 1), "HANDED_OVER");
        told(CARE_STATION_OPENED, federation.baota, LocalDate.of(2020, 12, 1), "HANDED_OVER");
        settledTo("CARE_STATION_OPENED", 73);
        settledTo("CARE_STATION_CLOSED", 1);
        settledTo("BABY_ROOM_OPENED", 6);
        settledTo("RIGHTS_STATION_OPENED", 2);

        comesTo("CARE_STATIONS", 72, "&from=2020-01&to=2020-09");
        comesTo("CARE_STATIONS", 72, "&to=2020-12");
        comesTo("CARE_STATIONS", 0, "&from=2020-01&to=2020-04");
        comesTo("BABY_ROOMS", 6, "&to=2020-09");
        comesTo("RIGHTS_STATIONS", 2, "&to=2020-12");
        as(federation.auditor)
                .get("/api/v1/facts?indicator=CARE_STATIONS&limit=200&unit=" + federation.baota)
                .then()
                .statusCode(200)
                .body("items.measure", hasItems("CARE_STATION_OPENED", "CARE_STATION_CLOSED"));
        Recount.isBalanced();
    }

    @Test
    void a_fact_of_a_union_that_nobody_knows_yet_waits_for_it() {
        var late = UUID.randomUUID();
        told(CARE_STATION_OPENED, late, LocalDate.of(2026, 3, 1), "OPENED");
        entered();
        assertThat(Recount.of("CARE_STATION_OPENED", federation.city)).isZero();
        federation.unit(late, 1, "新工会", federation.baota, 5, 5, "NORMAL");
        settledTo("CARE_STATION_OPENED", 1);
        Recount.isBalanced();
    }

    @Test
    void read_again_from_the_beginning_every_figure_is_the_same() {
        var day = LocalDate.of(2026, 2, 1);
        told(CARE_STATION_OPENED, federation.station, day, "OPENED");
        told(CARE_STATION_OPENED, federation.ansai, day, "OPENED");
        certificate(CERTIFICATE_REGISTERED, "FIRST");
        settledTo("CARE_STATION_OPENED", 2);
        settledTo("CERTIFICATE_REGISTERED", 1);
        var operator = UUID.randomUUID();
        federation.appoint(operator, null, "FOUNDER", List.of("OPERATE_PLATFORM"));
        settled(
                () ->
                        Database.number(
                                        "select count(*) from appointment_copy where account_id ="
                                                + " ?",
                                        operator)
                                == 1);
        long before = rows();
        as(operator)
                .post("/api/v1/operations/events/copies/" + OrganizationFacts.TOPIC + "/rebuild")
                .then()
                .statusCode(204);
        settled(
                () ->
                        rows() == before
                                && Recount.of("CARE_STATION_OPENED", federation.city) == 2
                                && Recount.of("CERTIFICATE_REGISTERED", federation.city) == 1);
        Recount.isBalanced();
    }

    private static long rows() {
        return Database.number("select count(*) from fact where origin = 'ORGANIZATION'");
    }

    @Test
    void what_the_contract_shows_is_a_measure_that_is_known_here() {
        var shown = GoldenSample.of("organization-fact").readAs(Fact.class);
        assertThat(Arrays.stream(OrganizationMeasure.values()).map(Enum::name))
                .contains(shown.measure());
    }
}
