package org.unionhall.platform.testing.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several things at the same time. */
public final class Together {

    private Together() {}

    /** The same several times. */
    public static <T> List<T> run(int times, Callable<T> what) {
        return all(Collections.nCopies(times, what));
    }

    /** Each once; what each came to, in their order. */
    public static <T> List<T> all(List<Callable<T>> whats) {
        var threads = Executors.newFixedThreadPool(whats.size());
        try {
            var start = new CountDownLatch(whats.size());
            var under = new ArrayList<Future<T>>();
            for (var what : whats) {
                under.add(
                        threads.submit(
                                () -> {
                                    start.countDown();
                                    start.await();
                                    return what.call();
                                }));
            }
            var done = new ArrayList<T>();
            for (var one : under) {
                done.add(one.get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
