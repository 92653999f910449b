package org.unionhall.events.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhall.events.Federation.settled;
import static org.unionhall.events.Federation.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.events.Federation;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class LedgerTest {

    private static final String JOINED = "MEMBER_JOINED";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @Inject KeepFacts keep;

    private Federation federation;

    @BeforeEach
    void given_a_city() {
        federation = Federation.founded();
    }

    private Fact joined(UUID unit, LocalDate on) {
        var member = UUID.randomUUID();
        return Fact.of(UnionMeasure.MEMBER_JOINED, unit, on, "/api/v1/members/" + member, "v1")
                .about(member)
                .by("group", "COURIER");
    }

    private void enter(List<Fact> facts) {
        QuarkusTransaction.requiringNew().run(() -> keep.enter(facts, Origin.FACTS));
    }

    @Test
    void a_fact_counts_for_its_union_and_each_above_it() {
        enter(List.of(joined(federation.station, DAY), joined(federation.ansai, DAY)));

        assertThat(Recount.of(JOINED, federation.station)).isEqualTo(1);
        assertThat(Recount.of(JOINED, federation.baota)).isEqualTo(1);
        assertThat(Recount.of(JOINED, federation.city)).isEqualTo(2);
        assertThat(
                        Database.number(
                                "select sum(quantity) from fact_count where unit_id = ? and"
                                        + " dimension = 'group' and value = 'COURIER'",
                                federation.city))
                .isEqualTo(2);
        Recount.isBalanced();
    }

    @Test
    void what_comes_again_counts_once_also_within_a_batch_and_in_a_race() throws Exception {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 200; i++) {
            facts.add(joined(federation.station, DAY.plusDays(i)));
        }
        facts.addAll(facts.subList(0, 50));
        var threads = Executors.newFixedThreadPool(4);
        var work = new ArrayList<Future<?>>();
        for (int i = 0; i < 4; i++) {
            var own = new ArrayList<>(facts);
            Collections.shuffle(own, new Random(i));
            work.add(threads.submit(() -> enter(own)));
        }
        for (var part : work) {
            part.get();
        }
        threads.shutdown();

        assertThat(Recount.of(JOINED, federation.city)).isEqualTo(200);
        Recount.isBalanced();
        Recount.personsAreDistinct();
    }

    @Test
    void a_fact_of_a_union_that_nobody_knows_waits_and_counts_once_when_the_union_comes() {
        var late = UUID.randomUUID();
        var fact = joined(late, DAY);
        enter(List.of(fact));
        enter(List.of(fact));
        assertThat(Recount.of(JOINED, late)).isZero();
        assertThat(Recount.of(JOINED, federation.baota)).isZero();

        federation.unit(late, 1, "新工会", federation.baota, 5, 5, "NORMAL");

        settled(() -> Recount.of(JOINED, late) == 1);
        assertThat(Recount.of(JOINED, federation.city)).isEqualTo(1);
        enter(List.of(fact));
        assertThat(Recount.of(JOINED, federation.city)).isEqualTo(1);
        Recount.isBalanced();
    }

    @Test
    void a_union_told_before_the_one_above_it_counts_there_once_that_one_comes() {
        var town = UUID.randomUUID();
        var below = UUID.randomUUID();
        enter(List.of(joined(below, DAY)));
        federation.unit(below, 1, "村工会", town, 11, 11, "NORMAL");
        settled(() -> Recount.of(JOINED, below) == 1);
        assertThat(Recount.of(JOINED, federation.city)).isZero();

        federation.unit(town, 1, "镇工会", federation.baota, 10, 20, "NORMAL");

        settled(() -> Recount.of(JOINED, federation.city) == 1);
        Recount.isBalanced();
        Recount.personsAreDistinct();
    }

    @Test
    void a_union_that_moves_takes_what_comes_later_along_and_leaves_what_was() {
        enter(List.of(joined(federation.station, DAY)));
        federation.unit(federation.station, 2, "火车站工会", federation.ansai, 401, 401, "NORMAL");
        settled(
                () ->
                        Database.number(
                                        "select count(*) from unit_place where unit_id = ?",
                                        federation.station)
                                == 2);

        enter(List.of(joined(federation.station, today())));
        enter(List.of(joined(federation.station, DAY)));

        assertThat(Recount.of(JOINED, federation.baota)).isEqualTo(2);
        assertThat(Recount.of(JOINED, federation.ansai)).isEqualTo(1);
        assertThat(Recount.of(JOINED, federation.city)).isEqualTo(3);
        Recount.isBalanced();
    }

    @Test
    void what_came_before_the_news_of_a_move_is_counted_again_where_the_union_stood() {
        enter(List.of(joined(federation.station, today()), joined(federation.station, DAY)));
        assertThat(Recount.of(JOINED, federation.baota)).isEqualTo(2);

        federation.unit(federation.station, 2, "火车站工会", federation.ansai, 401, 401, "NORMAL");

        settled(() -> Recount.of(JOINED, federation.ansai) == 1);
        assertThat(Recount.of(JOINED, federation.baota)).isEqualTo(1);
        Recount.isBalanced();
        Recount.personsAreDistinct();
    }

    @Test
    void a_correction_is_a_fact_of_the_difference() {
        var original = declared(120);
        enter(List.of(original));
        enter(List.of(correction(original, -20, 2)));
        enter(List.of(correction(original, -20, 2), correction(original, 5, 3)));

        assertThat(Recount.of(JOINED, federation.city)).isEqualTo(105);
        Recount.isBalanced();
    }

    @Test
    void what_cannot_be_corrected_is_refused_and_counts_nothing() {
        var original = declared(120);
        var correction = correction(original, -20, 2);
        assertThatThrownBy(() -> enter(List.of(correction))).isInstanceOf(UnknownOriginal.class);
        enter(List.of(original, correction));

        var again = correction(correction, 7, 3);
        assertThatThrownBy(() -> enter(List.of(again))).isInstanceOf(CorrectionOfCorrection.class);
        var seen = joined(federation.station, DAY).correcting(original.factId(), 3);
        assertThatThrownBy(() -> enter(List.of(seen))).isInstanceOf(CorrectionOfAnotherKind.class);

        assertThat(Recount.of(JOINED, federation.city)).isEqualTo(100);
        Recount.isBalanced();
    }

    private Fact declared(long number) {
        var subject = "/api/v1/declared-facts/" + UUID.randomUUID();
        return Fact.of(UnionMeasure.MEMBER_JOINED, federation.station, DAY, subject, "approved")
                .times(number)
                .asDeclared();
    }

    private static Fact correction(Fact of, long by, long version) {
        return Fact.of(
                        UnionMeasure.MEMBER_JOINED,
                        of.unitId(),
                        of.on(),
                        of.subject(),
                        "correction-" + version)
                .times(by)
                .asDeclared()
                .correcting(of.factId(), version);
    }

    @Test
    void thousands_of_facts_in_any_order_and_twice_fold_to_what_a_recount_says() {
        var random = new Random(20261129);
        var units = List.of(federation.station, federation.baota, federation.ansai);
        var people = new ArrayList<UUID>();
        for (int i = 0; i < 60; i++) {
            people.add(UUID.randomUUID());
        }
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 3_000; i++) {
            facts.add(
                    joined(units.get(random.nextInt(3)), DAY.plusDays(random.nextInt(700)))
                            .about(people.get(random.nextInt(people.size())))
                            .times(random.nextInt(4) == 0 ? -1 : 1));
        }
        var mixed = new ArrayList<>(facts);
        mixed.addAll(facts.subList(0, 1_000));
        Collections.shuffle(mixed, random);
        for (int from = 0; from < mixed.size(); from += 250) {
            enter(mixed.subList(from, Math.min(mixed.size(), from + 250)));
        }

        Recount.isBalanced();
        Recount.personsAreDistinct();
    }

    @Test
    void forgotten_and_entered_again_every_figure_is_the_same() {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 100; i++) {
            facts.add(joined(i % 2 == 0 ? federation.station : federation.ansai, DAY.plusDays(i)));
        }
        var original = declared(120);
        facts.add(original);
        facts.add(correction(original, -20, 2));
        enter(facts);
        var seen = List.of(joined(federation.baota, DAY));
        QuarkusTransaction.requiringNew().run(() -> keep.enter(seen, Origin.MEMBERS));
        var before = sums();

        QuarkusTransaction.requiringNew().run(() -> keep.forget(Origin.FACTS));
        assertThat(Recount.of(JOINED, federation.city)).isEqualTo(1);
        assertThat(Database.number("select count(*) from fact where origin = 'FACTS'")).isZero();
        Recount.isBalanced();
        Recount.personsAreDistinct();
        Collections.reverse(facts.subList(0, 100));
        enter(facts);

        assertThat(sums()).isEqualTo(before);
        Recount.isBalanced();
        Recount.personsAreDistinct();
    }

    private String sums() {
        var units =
                List.of(federation.city, federation.baota, federation.station, federation.ansai);
        return units.stream()
                .map(
                        unit ->
                                Recount.of(JOINED, unit)
                                        + "/"
                                        + Database.number(
                                                "select coalesce(sum(persons), 0) from"
                                                        + " fact_distinct where unit_id = ?",
                                                unit))
                .toList()
                .toString();
    }
}
