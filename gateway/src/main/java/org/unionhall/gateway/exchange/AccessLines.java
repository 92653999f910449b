package org.unionhall.gateway.exchange;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.unionhall.gateway.Settings;

/**
 * The lines of the access log on their way to standard output. They are written together a few
 * times a second by a thread of their own, so that neither the event loops nor every single request
 * pays for it; when nobody takes them, the newest are dropped and counted.
 */
@Singleton
class AccessLines {

    private static final int MOST = 1 << 20;
    private static final long EVERY_MILLIS = 200;
    private static final String JSON_HEAD =
            "\",\"loggerName\":\"access\",\"level\":\"INFO\",\"service\":\"gateway\",\"message\":\"";

    private final boolean wanted;
    private final boolean json;
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        var thread = new Thread(work, "access-log");
                        thread.setDaemon(true);
                        return thread;
                    });
    private ScheduledFuture<?> writing;
    private StringBuilder waiting = new StringBuilder(MOST / 16);
    private long dropped;
    private long second;
    private String secondText = "";

    AccessLines(Settings settings) {
        wanted = settings.accessLog().enabled();
        json = settings.accessLog().json();
    }

    @PostConstruct
    void begin() {
        writing =
                writer.scheduleWithFixedDelay(
                        this::flush, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    synchronized void add(
            String method, String template, int status, long millis, String id, String trace) {
        if (!wanted) {
            return;
        }
        if (waiting.length() > MOST) {
            dropped++;
            return;
        }
        time();
        waiting.append(json ? JSON_HEAD : " INFO  [access]  ");
        line(method, template, status, millis, id);
        if (json) {
            waiting.append("\",\"mdc\":{\"correlationId\":\"").append(id);
            waiting.append("\",\"traceId\":\"").append(trace).append("\"},\"method\":\"");
            waiting.append(method).append("\",\"route\":\"").append(template);
            waiting.append("\",\"status\":").append(status);
            waiting.append(",\"millis\":").append(millis).append('}');
        }
        waiting.append('\n');
    }

    /** Nothing in it needs escaping: ids, methods and words of the API are plain. */
    private void line(String method, String template, int status, long millis, String id) {
        waiting.append(method).append(' ').append(template).append(' ').append(status);
        waiting.append(' ').append(millis).append("ms ").append(id);
    }

    private void time() {
        long now = System.currentTimeMillis();
        if (now / 1_000 != second) {
            second = now / 1_000;
            var text = Instant.ofEpochSecond(second).truncatedTo(ChronoUnit.SECONDS).toString();
            secondText = text.substring(0, text.length() - 1);
        }
        int millis = (int) (now % 1_000);
        waiting.append(json ? "{\"timestamp\":\"" : "").append(secondText).append('.');
        waiting.append((char) ('0' + millis / 100));
        waiting.append((char) ('0' + millis / 10 % 10));
        waiting.append((char) ('0' + millis % 10)).append('Z');
    }

    private synchronized StringBuilder take() {
        if (waiting.length() == 0) {
            return waiting;
        }
        var taken = waiting;
        waiting = new StringBuilder(MOST / 16);
        if (dropped > 0) {
            taken.append(json ? "{\"timestamp\":\"" + Instant.now() + JSON_HEAD : "");
            taken.append("access log: ").append(dropped).append(" lines dropped");
            taken.append(json ? "\"}\n" : "\n");
            dropped = 0;
        }
        return taken;
    }

    private void flush() {
        var lines = take();
        if (lines.length() == 0) {
            return;
        }
        try {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException nobodyListens) {
            synchronized (this) {
                dropped++;
            }
        }
    }

    void end(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent ending) {
        writing.cancel(false);
        writer.shutdown();
        flush();
    }
}
