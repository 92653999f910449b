package org.unionhall.platform.web.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Actors;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

class EventStreamTest {

    private static final Duration TICK = Duration.ofMillis(10);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final int AT_ONCE = 2;

    @Test
    void a_thing_is_told_at_once_then_whenever_it_has_changed_until_nothing_can_change() {
        var told = told(LONG, LONG, in("one", "one", "two", "two", "last"));
        assertThat(told).extracting(EventStreamTest::data).containsExactly("one", "two", "last");
        assertThat(told).extracting(OutboundSseEvent::getName).containsOnly("thing");
    }

    @Test
    void what_is_over_already_is_told_once() {
        assertThat(told(LONG, LONG, in("last"))).hasSize(1);
    }

    @Test
    void silence_is_broken_by_comments() {
        var told = told(TICK.multipliedBy(2), LONG, in("one", "one", "one", "one", "one", "last"));
        assertThat(told).filteredOn(event -> event.getComment() != null).hasSize(2);
    }

    @Test
    void events_end_with_the_right_to_read_them() {
        var things = new ArrayDeque<>(List.of("one", "two"));
        var told =
                told(
                        LONG,
                        LONG,
                        actor -> {
                            if (things.isEmpty()) {
                                throw new Rejection(CommonProblem.NOT_FOUND);
                            }
                            return things.poll();
                        });
        assertThat(told).extracting(EventStreamTest::data).containsExactly("one", "two");
    }

    @Test
    void events_end_after_a_while_in_any_case() {
        assertThat(told(TICK, TICK.multipliedBy(3), actor -> "one")).hasSize(4);
    }

    @Test
    void who_may_not_read_it_at_all_is_refused_in_the_ordinary_way() {
        assertThatThrownBy(
                        () ->
                                told(
                                        LONG,
                                        LONG,
                                        actor -> {
                                            throw new Rejection(CommonProblem.NOT_FOUND);
                                        }))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void many_who_follow_share_a_few_looks() {
        // Given
        var stream = stream(LONG, TICK.multipliedBy(20));
        var looking = new AtomicInteger();
        var most = new AtomicInteger();
        Function<Actor, String> slow =
                actor -> {
                    if (Thread.currentThread().getName().equals("events")) {
                        most.accumulateAndGet(looking.incrementAndGet(), Math::max);
                        sleep();
                        looking.decrementAndGet();
                    }
                    return "one";
                };
        // When
        var all =
                IntStream.range(0, 20)
                        .mapToObj(
                                i ->
                                        of(stream, slow)
                                                .collect()
                                                .asList()
                                                .subscribeAsCompletionStage())
                        .toList();
        all.forEach(CompletableFuture::join);
        // Then
        assertThat(most).hasValue(AT_ONCE);
    }

    private static void sleep() {
        try {
            Thread.sleep(TICK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Function<Actor, String> in(String... things) {
        var left = new ArrayDeque<>(List.of(things));
        return actor -> left.poll();
    }

    private static List<OutboundSseEvent> told(
            Duration heartbeat, Duration longest, Function<Actor, String> read) {
        return of(stream(heartbeat, longest), read)
                .collect()
                .asList()
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private static EventStream stream(Duration heartbeat, Duration longest) {
        return new EventStream(new ObjectMapper(), new Actors(), TICK, heartbeat, longest, AT_ONCE);
    }

    private static Multi<OutboundSseEvent> of(EventStream stream, Function<Actor, String> read) {
        return stream.of(new SseImpl(), "thing", Actor.of(UUID.randomUUID()), read, "last"::equals);
    }

    private static String data(OutboundSseEvent event) {
        return event.getData().toString().replace("\"", "");
    }
}
