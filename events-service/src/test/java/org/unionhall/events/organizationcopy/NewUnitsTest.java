package org.unionhall.events.organizationcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhall.events.Federation.settled;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.unionhall.events.Federation;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.web.Ids;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class NewUnitsTest {

    @Inject NewUnits units;

    @Test
    void a_union_founded_a_moment_ago_is_waited_for() {
        // Given
        var federation = Federation.founded();
        var founded = Ids.next();

        // When
        var waiting = CompletableFuture.runAsync(() -> units.await(founded, federation.organiser));
        federation.unit(founded, 1, "新建工会", federation.city, 700, 700, "NORMAL");

        // Then
        settled(waiting::isDone);
        assertThat(waiting).isCompleted();
    }

    @Test
    void a_union_that_is_not_new_is_not_waited_for() {
        var started = System.nanoTime();

        units.await(UUID.randomUUID(), UUID.randomUUID());
        units.await(null, UUID.randomUUID());

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void waiting_ends() {
        var started = System.nanoTime();

        units.await(Ids.next(), UUID.randomUUID());

        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isLessThan(Duration.ofSeconds(20));
    }
}
