package org.unionhall.platform.messaging;

import io.opentelemetry.api.trace.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.unionhall.platform.web.tracing.Tracing;

/**
 * The spans of the messages a subscription has in hand: one for each whose request is traced, from
 * when it came until its transaction has ended; and one for each that is set aside, traced or not.
 */
final class Processing {

    private final Tracing tracing;
    private final IdentityHashMap<Received, Span> open = new IdentityHashMap<>();

    Processing(Tracing tracing) {
        this.tracing = tracing;
    }

    /** The messages, with what they cause hanging under their spans. */
    List<Received> begin(List<Received> messages) {
        if (!tracing.on()) {
            return messages;
        }
        var now = Instant.now();
        var within = new ArrayList<Received>(messages.size());
        for (var message : messages) {
            if (tracing.follows(message.trace())) {
                var span = tracing.processing(message.topic(), message.trace(), now);
                span.setAttribute("messaging.batch.message_count", messages.size());
                span.setAttribute("messaging.message.type", message.type());
                message = message.within(Tracing.context(span));
                open.put(message, span);
            }
            within.add(message);
        }
        return within;
    }

    void setAside(Received poison, Throwable failed) {
        if (!tracing.on()) {
            return;
        }
        var span = open.remove(poison);
        if (span == null) {
            span = tracing.processing(poison.topic(), poison.trace(), Instant.now());
        }
        Tracing.failed(span, failed.getClass().getSimpleName());
        span.end();
    }

    /** Whatever was begun and not set aside is applied. */
    void end() {
        open.values().forEach(Span::end);
        open.clear();
    }

    /**
     * The kind of failure and where; an exception's text may quote data and stays in the log of the
     * service.
     */
    static String reason(Throwable failed) {
        var kinds = new ArrayList<String>();
        for (var cause = failed; cause != null && kinds.size() < 5; cause = cause.getCause()) {
            kinds.add(cause.getClass().getSimpleName());
        }
        var where =
                Arrays.stream(failed.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.unionhall"))
                        .findFirst()
                        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                        .orElse("");
        return kinds.stream().collect(Collectors.joining(" < ")) + where;
    }
}
