package org.unionhall.platform.web.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The spans of this process. A context travels as the text of {@code traceparent}, through headers,
 * outbox rows and messages; nothing hangs on threads. What a span says is chosen here and where it
 * is begun: templates, topics and kinds, never an address, a statement, a value or a key.
 */
public final class Tracing implements AutoCloseable {

    private static final Tracing OFF =
            new Tracing(TracerProvider.noop().get("org.unionhall"), null, () -> {});

    private final Tracer tracer;
    private final Tracer door;
    private final Runnable end;

    Tracing(Tracer tracer, Tracer door, Runnable end) {
        this.tracer = tracer;
        this.door = door;
        this.end = end;
    }

    /** Records nothing; contexts pass through unchanged. */
    public static Tracing off() {
        return OFF;
    }

    /** Spans of that service to the configured receiver; off when there is none. */
    public static Tracing of(TraceSettings settings, String service, String version) {
        return settings.endpoint()
                .filter(endpoint -> !endpoint.isBlank())
                .map(endpoint -> Exporting.to(endpoint.strip(), settings, service, version))
                .orElse(OFF);
    }

    /** Whether spans are recorded at all. */
    public boolean on() {
        return door != null;
    }

    /**
     * Whether a message or step of this context is recorded: its request was chosen at the door.
     */
    public boolean follows(String context) {
        return on() && TraceContext.sampled(context);
    }

    /**
     * A request that comes from outside: keeps the trace's id when it brought one, and decides here
     * whether it is recorded, whatever the caller would like.
     */
    public Span atTheDoor(String method, String context) {
        return begin(on() ? door : tracer, method, SpanKind.SERVER, context, null, List.of());
    }

    /** A request from the door; goes on with what the door decided. */
    public Span answering(String method, String context) {
        return begin(tracer, method, SpanKind.SERVER, context, null, List.of());
    }

    /** A message on its way to the broker, from when it was written down. */
    public Span sending(String topic, String context, Instant since) {
        return messaging(
                begin(tracer, "send " + topic, SpanKind.PRODUCER, context, since, List.of()),
                topic,
                "send");
    }

    /** A message that came; the context it brought, if any, is its parent and is linked. */
    public Span processing(String topic, String context, Instant since) {
        return messaging(
                begin(
                        tracer,
                        "process " + topic,
                        SpanKind.CONSUMER,
                        context,
                        since,
                        context == null ? List.of() : List.of(context)),
                topic,
                "process");
    }

    /** A step inside, such as a batch of messages being applied; the contexts are linked. */
    public Span step(String name, String context, Collection<String> links) {
        return begin(tracer, name, SpanKind.INTERNAL, context, null, links);
    }

    private static Span messaging(Span span, String topic, String operation) {
        span.setAttribute("messaging.system", "kafka");
        span.setAttribute("messaging.destination.name", topic);
        span.setAttribute("messaging.operation.name", operation);
        span.setAttribute("messaging.operation.type", operation);
        return span;
    }

    private static Span begin(
            Tracer by,
            String name,
            SpanKind kind,
            String context,
            Instant since,
            Collection<String> links) {
        var parent = TraceContext.parse(context);
        var builder = by.spanBuilder(name).setSpanKind(kind);
        builder.setParent(
                parent.isValid() ? Context.root().with(Span.wrap(parent)) : Context.root());
        for (var link : links) {
            builder.addLink(TraceContext.parse(link));
        }
        if (since != null) {
            builder.setStartTimestamp(since);
        }
        return builder.startSpan();
    }

    /** What travels on so that the next spans hang under this one; null when there is none. */
    public static String context(Span span) {
        return span.getSpanContext().isValid() ? TraceContext.of(span.getSpanContext()) : null;
    }

    /** Ends a request's span with its template and status; null when no route was found. */
    public static void answered(Span span, String method, String route, int status) {
        if (route != null) {
            span.updateName(method + ' ' + route);
            span.setAttribute("http.route", route);
        }
        span.setAttribute("http.request.method", method);
        span.setAttribute("http.response.status_code", status);
        if (status >= 500) {
            failed(span, Integer.toString(status));
        }
        span.end();
    }

    /** Marks it as gone wrong; the kind of fault, never an exception's text. */
    public static void failed(Span span, String kind) {
        span.setAttribute("error.type", kind);
        span.setStatus(io.opentelemetry.api.trace.StatusCode.ERROR);
    }

    /** Sends what is left. */
    @Override
    public void close() {
        end.run();
    }
}
