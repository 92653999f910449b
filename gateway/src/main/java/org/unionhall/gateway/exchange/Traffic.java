package org.unionhall.gateway.exchange;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.unionhall.gateway.Settings;
import org.unionhall.platform.web.tracing.Tracing;

/**
 * What the event loops of the door share: settings, room for bodies, and whether the process is
 * about to end.
 */
@Singleton
public class Traffic {

    private final Settings settings;
    private final AnswerHeaders headers;
    private final AccessLog log;
    private final Tracing tracing;
    private final Callers callers;
    private final Room room;
    private final Room streams;
    private final Room uploads;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean draining;

    Traffic(
            Settings settings,
            AnswerHeaders headers,
            AccessLog log,
            Tracing tracing,
            Callers callers) {
        this.settings = settings;
        this.headers = headers;
        this.log = log;
        this.tracing = tracing;
        this.callers = callers;
        this.room =
                new Room(settings.sizes().bodiesInFlight(), settings.sizes().bodiesPerAddress());
        this.streams = new Room(settings.streams().most(), settings.streams().perAccount());
        this.uploads = new Room(settings.uploads().most(), settings.uploads().perAccount());
    }

    Settings settings() {
        return settings;
    }

    public AnswerHeaders headers() {
        return headers;
    }

    AccessLog log() {
        return log;
    }

    Tracing tracing() {
        return tracing;
    }

    public Callers callers() {
        return callers;
    }

    Room room() {
        return room;
    }

    /** Streams that are open, by account. */
    Room streams() {
        return streams;
    }

    /** Uploads that are under way, by account. */
    Room uploads() {
        return uploads;
    }

    void begun() {
        underWay.incrementAndGet();
    }

    void ended() {
        underWay.decrementAndGet();
    }

    /** Requests that have no answer yet. */
    public int underWay() {
        return underWay.get();
    }

    public boolean draining() {
        return draining;
    }

    /** From now on every connection is closed after its answer. */
    public void drain() {
        draining = true;
    }
}
