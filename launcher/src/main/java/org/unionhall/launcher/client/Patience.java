package org.unionhall.launcher.client;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Asking again until the answer is the awaited one: messages between services take their moment.
 */
public final class Patience {

    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Patience() {}

    /** The first answer that is good, or the last one when the time is up. */
    public static <T> T until(Duration longest, Supplier<T> question, Predicate<T> good) {
        var deadline = Instant.now().plus(longest);
        while (true) {
            var answer = question.get();
            if (good.test(answer) || Instant.now().isAfter(deadline)) {
                return answer;
            }
            try {
                Thread.sleep(BETWEEN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting.", e);
            }
        }
    }
}
