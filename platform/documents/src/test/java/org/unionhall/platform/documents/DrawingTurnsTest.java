package org.unionhall.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

class DrawingTurnsTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(8);

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    @Test
    void never_more_than_that_many_are_drawn_at_once() throws Exception {
        var turns = new DrawingTurns(2, 100, Duration.ofMinutes(1));
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        Callable<Integer> draw =
                () ->
                        turns.take(
                                () -> {
                                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                    Thread.onSpinWait();
                                    return now.decrementAndGet();
                                });
        assertThat(pool.invokeAll(Collections.nCopies(200, draw)))
                .extracting(Future::get)
                .hasSize(200);
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void who_would_wait_behind_too_many_is_told_to_come_back() throws Exception {
        var turns = new DrawingTurns(1, 0, Duration.ofMinutes(1));
        whileOneDraws(turns, () -> refused(turns));
        assertThat(turns.take(() -> "again")).isEqualTo("again");
    }

    @Test
    void whose_turn_does_not_come_is_told_to_come_back() throws Exception {
        var turns = new DrawingTurns(1, 5, Duration.ofMillis(20));
        whileOneDraws(turns, () -> refused(turns));
        assertThat(turns.take(() -> "again")).isEqualTo("again");
    }

    @Test
    void a_drawing_that_fails_gives_its_turn_back() {
        var turns = new DrawingTurns(1, 0, Duration.ofMillis(20));
        assertThatThrownBy(
                        () ->
                                turns.take(
                                        () -> {
                                            throw new IllegalStateException("no ink");
                                        }))
                .hasMessage("no ink");
        assertThat(turns.take(() -> "again")).isEqualTo("again");
    }

    private void whileOneDraws(DrawingTurns turns, Runnable then) throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var drawing =
                pool.submit(
                        () ->
                                turns.take(
                                        () -> {
                                            begun.countDown();
                                            return awaited(end);
                                        }));
        begun.await();
        try {
            then.run();
        } finally {
            end.countDown();
        }
        assertThat(drawing.get()).isTrue();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void refused(DrawingTurns turns) {
        assertThatThrownBy(() -> turns.take(() -> "drawn"))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refusal ->
                                assertThat(refusal.type())
                                        .isEqualTo(CommonProblem.UPSTREAM_UNAVAILABLE));
    }
}
