package org.unionhall.platform.testing.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same at the same time. */
final class Together {

    private Together() {}

    static <T> List<T> run(int times, Callable<T> what) {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var start = new CountDownLatch(times);
            var under = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) {
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
