package org.unionhall.events.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Database;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class ReplayTest {

    private static final String DIFFERENCES =
            """
            select count(*) from
                (select drive_id, channel_code, unit_id, worker_group, day, sum(applied) a, sum(approved) b,
                    sum(rejected) c, sum(withdrawn) d
                 from drive_progress where drive_id = ? group by 1, 2, 3, 4, 5
                 having sum(applied) <> 0) counted
            full join
                (select drive_id, channel_code, unit_id, worker_group, day, count(*) a,
                    count(*) filter (where status = 'APPROVED') b,
                    count(*) filter (where status = 'REJECTED') c,
                    count(*) filter (where status = 'WITHDRAWN') d
                 from attributed_application where drive_id = ? group by 1, 2, 3, 4, 5) recounted
            using (drive_id, channel_code, unit_id, worker_group, day)
            where (counted.a, counted.b, counted.c, counted.d)
                is distinct from (recounted.a, recounted.b, recounted.c, recounted.d)
            """;

    @Inject Attributions attributions;

    private final UUID drive = UUID.randomUUID();
    private final List<UUID> units = List.of(UUID.randomUUID(), UUID.randomUUID());

    private List<Attribution> messages(Random random, int number, int applications) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < applications; i++) {
            ids.add(UUID.randomUUID());
        }
        var statuses = List.of("SUBMITTED", "RETURNED", "APPROVED", "REJECTED", "WITHDRAWN");
        var groups = List.of("COURIER", "TRUCK_DRIVER", "SECURITY_GUARD");
        var messages = new ArrayList<Attribution>();
        for (int i = 0; i < number; i++) {
            int who = random.nextInt(applications);
            messages.add(
                    new Attribution(
                            ids.get(who),
                            i + 1,
                            drive,
                            "CODE" + who % 4,
                            units.get(random.nextInt(2)),
                            groups.get(who % 3),
                            statuses.get(random.nextInt(statuses.size())),
                            LocalDate.of(2026, 11, 1 + who % 20)));
        }
        return messages;
    }

    private void apply(List<Attribution> messages, int batchSize) {
        for (int from = 0; from < messages.size(); from += batchSize) {
            var batch = messages.subList(from, Math.min(messages.size(), from + batchSize));
            QuarkusTransaction.requiringNew()
                    .run(() -> attributions.apply(batch, Instant.parse("2026-11-22T06:00:00Z")));
        }
    }

    @Test
    void ten_thousand_messages_fold_to_what_a_recount_says_and_replaying_them_changes_nothing() {
        // Given
        var random = new Random(20261122);
        var messages = messages(random, 10_000, 3_000);
        var repeated = new ArrayList<>(messages);
        repeated.addAll(messages.subList(0, 2_000));
        Collections.shuffle(repeated, random);

        // When
        apply(repeated, 500);

        // Then
        assertThat(Database.number(DIFFERENCES, drive, drive)).isZero();
        var rows = Database.checksum("attributed_application");
        var counters = Database.checksum("drive_progress");
        apply(messages, 300);
        Collections.shuffle(messages, random);
        apply(messages, 700);
        assertThat(Database.checksum("attributed_application")).isEqualTo(rows);
        assertThat(Database.checksum("drive_progress")).isEqualTo(counters);
    }

    @Test
    void batches_that_race_for_the_same_applications_count_each_once() throws Exception {
        // Given
        var messages = messages(new Random(7), 4_000, 500);
        var threads = Executors.newFixedThreadPool(8);
        var work = new ArrayList<Future<?>>();

        // When
        for (int i = 0; i < 8; i++) {
            var own = new ArrayList<>(messages);
            Collections.shuffle(own, new Random(i));
            work.add(threads.submit(() -> apply(own, 100)));
        }
        for (var part : work) {
            part.get();
        }
        threads.shutdown();

        // Then
        assertThat(Database.number(DIFFERENCES, drive, drive)).isZero();
        assertThat(
                        Database.number(
                                "select sum(applied) from drive_progress where drive_id = ?",
                                drive))
                .isEqualTo(messages.stream().map(Attribution::applicationId).distinct().count());
    }
}
