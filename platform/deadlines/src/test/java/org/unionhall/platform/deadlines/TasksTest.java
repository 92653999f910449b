package org.unionhall.platform.deadlines;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instances of a service over one real database. */
class TasksTest {

    private static final Duration HOURLY = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir static Path folder;
    private static Stage stage;

    @BeforeAll
    static void given_a_database() {
        stage = Stage.in(folder);
    }

    @AfterAll
    static void end() {
        stage.close();
    }

    @BeforeEach
    void given_no_tasks() {
        stage.clear();
    }

    /** Work that is what the test says. */
    private record Work(String name, Predicate<Instant> what) implements DueWork {

        @Override
        public boolean step(Instant now) {
            return what.test(now);
        }
    }

    @Test
    void of_three_instances_one_runs_a_task_and_never_two_at_a_time() {
        // Given
        var running = new AtomicInteger();
        var together = new AtomicBoolean();
        var runs = new AtomicInteger();
        var work =
                new Work(
                        "example.counted",
                        now -> {
                            together.compareAndSet(false, running.incrementAndGet() > 1);
                            runs.incrementAndGet();
                            running.decrementAndGet();
                            return false;
                        });
        var instances = new ArrayList<TaskRunner>();
        // When
        for (int i = 0; i < 3; i++) {
            instances.add(stage.instance(SOON, work));
        }
        // Then
        try {
            await().atMost(PATIENCE).until(() -> runs.get() >= 5);
            assertThat(together).isFalse();
            assertThat(stage.count("SELECT count(*) FROM scheduled_tasks")).isEqualTo(1);
        } finally {
            instances.forEach(TaskRunner::close);
        }
    }

    @Test
    void a_task_goes_on_step_by_step_until_nothing_is_left_and_then_waits() {
        var left = new AtomicInteger(5);
        try (var instance =
                stage.instance(
                        HOURLY, new Work("example.steps", now -> left.decrementAndGet() > 0))) {
            await().atMost(PATIENCE)
                    .until(
                            () ->
                                    stage.count(
                                                    "SELECT count(*) FROM scheduled_tasks WHERE"
                                                            + " last_success IS NOT NULL AND NOT"
                                                            + " picked AND execution_time > now()")
                                            == 1);
            assertThat(instance).isNotNull();
            assertThat(left).hasValue(0);
        }
    }

    @Test
    void what_an_instance_had_begun_when_it_was_killed_is_anothers_within_twenty_seconds()
            throws Exception {
        // Given
        var killed = process();
        try (var said =
                new BufferedReader(
                        new InputStreamReader(killed.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("begun");
        }
        var done = new CountDownLatch(1);
        try (var other = stage.instance(HOURLY, new Work(Hangs.NAME, now -> counted(done)))) {
            // When
            killed.destroyForcibly().waitFor();
            // Then
            assertThat(other).isNotNull();
            assertThat(done.await(20, SECONDS)).as("taken over in time").isTrue();
        }
    }

    @Test
    void an_instance_that_works_for_long_is_not_taken_for_dead() throws Exception {
        // Given
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var begins = new AtomicInteger();
        var work =
                new Work(
                        "example.long",
                        now -> {
                            begins.incrementAndGet();
                            begun.countDown();
                            return waited(end);
                        });
        try (var one = stage.instance(HOURLY, work);
                var other = stage.instance(HOURLY, work)) {
            assertThat(begun.await(20, SECONDS)).isTrue();
            // When: signs of life go on for longer than a dead one is waited for
            var first = stage.count(SIGN);
            await().atMost(PATIENCE).until(() -> stage.count(SIGN) >= first + 12);
            // Then
            assertThat(begins).hasValue(1);
            assertThat(one).isNotSameAs(other);
            end.countDown();
        }
    }

    private static final String SIGN =
            "SELECT cast(extract(epoch FROM max(last_heartbeat)) AS bigint) FROM scheduled_tasks";

    @Test
    void a_task_that_fails_is_tried_again_and_disturbs_no_other() {
        var tries = new AtomicInteger();
        var others = new AtomicInteger();
        var failing =
                new Work(
                        "example.failing",
                        now -> {
                            if (tries.incrementAndGet() < 3) {
                                throw new IllegalStateException("张三 610602199003070013");
                            }
                            return false;
                        });
        try (var instance =
                stage.instance(
                        SOON,
                        failing,
                        new Work("example.fine", now -> others.incrementAndGet() < 0))) {
            await().atMost(PATIENCE).until(() -> tries.get() > 3 && others.get() > 1);
            assertThat(instance).isNotNull();
        }
    }

    @Test
    void an_instance_that_stops_leaves_the_rest_to_another() {
        var steps = new AtomicInteger();
        var stopping = new CountDownLatch(1);
        var endless =
                new Work(
                        "example.endless",
                        now -> {
                            steps.incrementAndGet();
                            stopping.countDown();
                            return true;
                        });
        var first = stage.instance(SOON, endless);
        await().atMost(PATIENCE).until(() -> stopping.getCount() == 0);
        first.close();
        int before = steps.get();
        try (var second =
                stage.instance(SOON, new Work("example.endless", now -> steps.addAndGet(1) < 0))) {
            await().atMost(PATIENCE).until(() -> steps.get() > before);
            assertThat(second).isNotNull();
        }
    }

    @Test
    void time_is_the_databases() {
        var clock = new DatabaseClock(Stage.source(stage.url()));
        long before = stage.count(NOW);
        var said = clock.now();
        var carriedOn = clock.now();
        long after = stage.count(NOW);
        assertThat(said.toEpochMilli()).isBetween(before, after);
        assertThat(carriedOn).isBetween(said, Instant.ofEpochMilli(after + 1));
    }

    private static final String NOW =
            "SELECT cast(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)";

    private static boolean counted(CountDownLatch latch) {
        latch.countDown();
        return false;
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static Process process() throws Exception {
        return new ProcessBuilder(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx64m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Hangs.class.getName(),
                                stage.url()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
