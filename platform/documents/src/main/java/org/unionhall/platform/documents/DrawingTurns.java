package org.unionhall.platform.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Few sheets are drawn at once and few requests wait for that, so that drawing takes neither the
 * processors nor the threads of an instance.
 */
@ApplicationScoped
public class DrawingTurns {

    private static final int RETRY_AFTER = 5;

    private final Semaphore drawing;
    private final Semaphore asking;
    private final Duration patience;

    @Inject
    DrawingTurns(
            @ConfigProperty(name = "unionhall.documents.at-once") int atOnce,
            @ConfigProperty(name = "unionhall.documents.waiting") int waiting,
            @ConfigProperty(name = "unionhall.documents.patience") Duration patience) {
        this.drawing = new Semaphore(atOnce, true);
        this.asking = new Semaphore(atOnce + waiting);
        this.patience = patience;
    }

    /**
     * Does it when its turn has come.
     *
     * @throws Rejection {@code UPSTREAM_UNAVAILABLE} when too many wait already, or it does not
     *     come
     */
    public <T> T take(Supplier<T> task) {
        if (!asking.tryAcquire()) {
            throw busy();
        }
        try {
            if (!drawing.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return task.get();
            } finally {
                drawing.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            asking.release();
        }
    }

    private static Rejection busy() {
        return new Rejection(CommonProblem.UPSTREAM_UNAVAILABLE).with("retryAfter", RETRY_AFTER);
    }
}
