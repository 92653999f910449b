package org.unionhall.events.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final UUID DRIVE = new UUID(1, 1);
    private static final UUID UNIT = new UUID(2, 1);
    private static final UUID OTHER_UNIT = new UUID(2, 2);
    private static final UUID APPLICATION = new UUID(3, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Cell CELL = new Cell(DRIVE, "CODE", UNIT, "COURIER", DAY);

    private static Attribution told(long version, String status) {
        return told(APPLICATION, version, UNIT, status);
    }

    private static Attribution told(UUID application, long version, UUID unit, String status) {
        return new Attribution(application, version, DRIVE, "CODE", unit, "COURIER", status, DAY);
    }

    @Test
    void a_new_application_counts_as_applied() {
        var fold = Fold.of(List.of(told(1, "SUBMITTED")), Map.of());

        assertThat(fold.added()).hasSize(1);
        assertThat(fold.deltas()).containsExactly(Map.entry(CELL, new Tally(1, 0, 0, 0)));
    }

    @Test
    void an_approval_adds_to_approved_and_not_to_applied() {
        var fold = Fold.of(List.of(told(2, "APPROVED")), Map.of(APPLICATION, told(1, "SUBMITTED")));

        assertThat(fold.changed()).hasSize(1);
        assertThat(fold.deltas()).containsExactly(Map.entry(CELL, new Tally(0, 1, 0, 0)));
    }

    @Test
    void a_message_told_again_changes_nothing() {
        var fold = Fold.of(List.of(told(2, "APPROVED")), Map.of(APPLICATION, told(2, "APPROVED")));

        assertThat(fold).isEqualTo(new Fold(List.of(), List.of(), new TreeMap<>()));
    }

    @Test
    void an_older_message_changes_nothing() {
        var fold = Fold.of(List.of(told(1, "SUBMITTED")), Map.of(APPLICATION, told(2, "APPROVED")));

        assertThat(fold.deltas()).isEmpty();
        assertThat(fold.changed()).isEmpty();
    }

    @Test
    void one_batch_with_all_versions_twice_and_reversed_counts_once() {
        var batch =
                List.of(
                        told(3, "APPROVED"),
                        told(2, "RETURNED"),
                        told(3, "APPROVED"),
                        told(1, "SUBMITTED"));

        var fold = Fold.of(batch, Map.of());

        assertThat(fold.added()).containsExactly(told(3, "APPROVED"));
        assertThat(fold.deltas()).containsExactly(Map.entry(CELL, new Tally(1, 1, 0, 0)));
    }

    @Test
    void an_application_that_moves_to_another_unit_leaves_the_first() {
        var fold =
                Fold.of(
                        List.of(told(APPLICATION, 2, OTHER_UNIT, "SUBMITTED")),
                        Map.of(APPLICATION, told(1, "SUBMITTED")));

        assertThat(fold.deltas())
                .containsExactly(
                        Map.entry(CELL, new Tally(-1, 0, 0, 0)),
                        Map.entry(
                                new Cell(DRIVE, "CODE", OTHER_UNIT, "COURIER", DAY),
                                new Tally(1, 0, 0, 0)));
    }

    @Test
    void a_code_of_no_channel_is_kept_and_counted_nowhere() {
        var stray =
                new Attribution(APPLICATION, 1, null, "STRAY", UNIT, "COURIER", "APPROVED", DAY);

        var fold = Fold.of(List.of(stray), Map.of());

        assertThat(fold.added()).containsExactly(stray);
        assertThat(fold.deltas()).isEmpty();
    }

    @Test
    void a_status_of_a_newer_service_counts_as_pending() {
        var fold = Fold.of(List.of(told(1, "WAITING_FOR_REGISTRY")), Map.of());

        assertThat(fold.deltas().get(CELL).pending()).isEqualTo(1);
    }

    @Property(tries = 200)
    void however_messages_are_repeated_shuffled_and_cut_into_batches_the_figures_equal_a_recount(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int batchSize) {
        var random = new Random(seed);
        var statuses = List.of("SUBMITTED", "RETURNED", "APPROVED", "REJECTED", "WITHDRAWN");
        var messages = new ArrayList<Attribution>();
        for (int i = 0; i < 60; i++) {
            var status = statuses.get(random.nextInt(statuses.size()));
            var unit = random.nextBoolean() ? UNIT : OTHER_UNIT;
            messages.add(told(new UUID(3, random.nextInt(15)), i + 1, unit, status));
        }
        messages.addAll(messages.subList(0, 30));
        Collections.shuffle(messages, random);

        var rows = new HashMap<UUID, Attribution>();
        var counters = new TreeMap<Cell, Tally>();
        for (int from = 0; from < messages.size(); from += batchSize) {
            var batch = messages.subList(from, Math.min(messages.size(), from + batchSize));
            var fold = Fold.of(batch, rows);
            fold.added().forEach(row -> rows.put(row.applicationId(), row));
            fold.changed().forEach(row -> rows.put(row.applicationId(), row));
            fold.deltas().forEach((cell, delta) -> counters.merge(cell, delta, Tally::plus));
        }

        var recount = new TreeMap<Cell, Tally>();
        rows.values().forEach(row -> recount.merge(row.cell().get(), row.tally(), Tally::plus));
        counters.values().removeIf(Tally::isZero);
        assertThat(counters).isEqualTo(recount);
    }
}
