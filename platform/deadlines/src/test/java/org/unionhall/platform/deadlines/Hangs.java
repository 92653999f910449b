package org.unionhall.platform.deadlines;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** An instance in a process of its own that begins a step, says so and waits to be killed. */
final class Hangs implements DueWork {

    static final String NAME = "example.killed";

    private Hangs() {}

    public static void main(String[] arguments) throws Exception {
        var runner =
                new TaskRunner(
                        Stage.source(arguments[0]),
                        List.of(new Hangs()),
                        Pace.of(Duration.ofMinutes(1)),
                        new SimpleMeterRegistry());
        new CountDownLatch(1).await();
        runner.close();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean step(Instant now) {
        System.out.println("begun");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
