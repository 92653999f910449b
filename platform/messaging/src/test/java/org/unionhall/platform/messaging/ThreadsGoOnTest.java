package org.unionhall.platform.messaging;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.unionhall.platform.web.tracing.Tracing;

/** The two threads that carry messages outlive a mistake of ours: one would stop all messages. */
class ThreadsGoOnTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void reading_begins_again_after_whatever_went_wrong() throws Exception {
        var subscription =
                new Subscription(
                        List.of(),
                        () -> {
                            tries.incrementAndGet();
                            throw new IllegalStateException();
                        },
                        null,
                        null,
                        Tracing.off());
        triedTwice(subscription, subscription);
    }

    @Test
    void sending_begins_again_after_whatever_went_wrong() throws Exception {
        var source =
                new PGSimpleDataSource() {
                    @Override
                    public java.sql.Connection getConnection() {
                        tries.incrementAndGet();
                        throw new IllegalStateException();
                    }
                };
        var relay =
                new OutboxRelay(
                        source,
                        () -> null,
                        (topic, compacted) -> {},
                        new RelaySignal(),
                        Duration.ofMillis(5),
                        Tracing.off());
        triedTwice(relay, relay);
    }

    private void triedTwice(Runnable work, AutoCloseable stop) throws Exception {
        var thread = new Thread(work);
        thread.start();
        try (stop) {
            await().atMost(Duration.ofSeconds(30)).until(() -> tries.get() >= 2);
        } finally {
            thread.join();
        }
    }
}
