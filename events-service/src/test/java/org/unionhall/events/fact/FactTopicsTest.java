package org.unionhall.events.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhall.events.Federation.as;
import static org.unionhall.events.Federation.settled;
import static org.unionhall.events.Federation.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.testing.Engines;

/** What the topics tell becomes figures, and the same figures when they are read again. */
@QuarkusTest
@QuarkusTestResource(Engines.class)
class FactTopicsTest {

    private Federation federation;

    @BeforeEach
    void given_a_city_whose_members_and_unions_were_told_of() {
        federation = Federation.founded();
        for (int i = 0; i < 3; i++) {
            federation.member(UUID.randomUUID(), UUID.randomUUID(), federation.station, null);
        }
        federation.member(UUID.randomUUID(), UUID.randomUUID(), federation.ansai, null);
        settled(() -> Recount.of("MEMBER_JOINED", federation.city) == 4);
    }

    private UUID told(Fact fact, UUID key) {
        Federation.tell(FactRecorded.TOPIC, "FactRecorded", key, fact.version(), fact);
        return fact.factId();
    }

    private Fact declared(long number) {
        var subject = "/api/v1/declared-facts/" + UUID.randomUUID();
        return Fact.of(UnionMeasure.MEMBER_JOINED, federation.baota, today(), subject, "approved")
                .times(number)
                .asDeclared();
    }

    @Test
    void joining_counts_up_to_the_city_and_told_again_it_counts_once() {
        var member = UUID.randomUUID();
        federation.member(member, UUID.randomUUID(), federation.station, null);
        federation.member(member, UUID.randomUUID(), federation.station, null);
        var after = UUID.randomUUID();
        federation.member(after, UUID.randomUUID(), federation.station, null);
        settled(
                () ->
                        Database.number(
                                        "select count(*) from counted_member where member_id in"
                                                + " (?, ?)",
                                        member,
                                        after)
                                == 2);

        assertThat(Recount.of("MEMBER_JOINED", federation.city)).isEqualTo(6);
        assertThat(Recount.of("MEMBER_JOINED", federation.baota)).isEqualTo(5);
    }

    @Test
    void a_founding_counts_on_its_day_and_an_end_on_its() {
        var id = UUID.randomUUID();
        var data = new HashMap<String, Object>();
        data.put("unitId", id);
        data.put("version", 1);
        data.put("name", "顺达快递工会");
        data.put("parentId", federation.baota);
        data.put("type", "GRASSROOTS");
        data.put("level", "GRASSROOTS");
        data.put("status", "DISSOLVED");
        data.put("lo", -5);
        data.put("hi", -5);
        data.put("foundedOn", "2020-05-01");
        data.put("endedOn", "2026-06-30");
        Federation.tell("unionhall.organization.units.v1", "UnitDissolved", id, 1, data);

        settled(() -> Recount.of("UNION_DISSOLVED", federation.baota) == 1);
        assertThat(
                        Database.number(
                                "select sum(quantity) from fact_count where measure ="
                                        + " 'UNION_FOUNDED' and unit_id = ? and dimension = '' and"
                                        + " month = ?",
                                federation.baota,
                                LocalDate.of(2020, 5, 1)))
                .isEqualTo(1);
    }

    @Test
    void a_correction_of_a_correction_is_set_aside_with_its_reason_and_the_others_go_on() {
        var original = declared(120);
        told(original, original.factId());
        var first = declared(120).times(-20).correcting(original.factId(), 2);
        told(first, original.factId());
        settled(() -> Recount.of("MEMBER_JOINED", federation.baota) == 103);
        var second = declared(120).times(7).correcting(first.factId(), 3);
        told(second, first.factId());
        var stray = declared(120).times(7).correcting(UUID.randomUUID(), 2);
        told(stray, stray.corrects());
        var good = declared(10);
        told(good, good.factId());

        settled(() -> Recount.of("MEMBER_JOINED", federation.baota) == 113);
        settled(() -> reasons("CorrectionOfCorrection", first.factId()) == 1);
        settled(() -> reasons("UnknownOriginal", stray.corrects()) == 1);
        Recount.isBalanced();
        Database.change(
                "update dead_letter set state = 'DISCARDED' where key in (?, ?)",
                first.factId().toString(),
                stray.corrects().toString());
    }

    private static long reasons(String reason, UUID key) {
        return Database.number(
                "select count(*) from dead_letter where key = ? and reason like ?",
                key.toString(),
                "%" + reason + "%");
    }

    @Test
    void built_again_from_each_topic_every_figure_is_the_same() {
        var original = declared(120);
        told(original, original.factId());
        federation.unit(federation.station, 2, "火车站工会", federation.ansai, 401, 401, "NORMAL");
        settled(() -> Recount.of("MEMBER_JOINED", federation.ansai) == 4);
        settled(() -> Recount.of("MEMBER_JOINED", federation.baota) == 120);
        var operator = UUID.randomUUID();
        federation.appoint(operator, null, "FOUNDER", List.of("OPERATE_PLATFORM"));
        settled(
                () ->
                        Database.number(
                                        "select count(*) from appointment_copy where account_id ="
                                                + " ?",
                                        operator)
                                == 1);
        var before = figures();

        for (var topic :
                List.of(
                        "unionhall.membership.members.v1",
                        FactRecorded.TOPIC,
                        "unionhall.organization.units.v1")) {
            as(operator)
                    .post("/api/v1/operations/events/copies/" + topic + "/rebuild")
                    .then()
                    .statusCode(204);
            settled(() -> figures().equals(before));
        }
        Recount.isBalanced();
        Recount.personsAreDistinct();
    }

    private String figures() {
        return List.of(federation.city, federation.baota, federation.station, federation.ansai)
                .stream()
                .map(
                        unit ->
                                List.of(
                                        Recount.of("MEMBER_JOINED", unit),
                                        Recount.of("UNION_FOUNDED", unit)))
                .toList()
                .toString();
    }
}
