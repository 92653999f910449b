package org.unionhall.platform.web.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;

/** The W3C trace context as the text of {@code traceparent}, read and written by OpenTelemetry. */
public final class TraceContext {

    private static final String HEADER = "traceparent";
    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private static final TextMapGetter<String> TEXT =
            new TextMapGetter<>() {
                @Override
                public Iterable<String> keys(String context) {
                    return List.of(HEADER);
                }

                @Override
                public String get(String context, String key) {
                    return HEADER.equals(key) ? context : null;
                }
            };

    private TraceContext() {}

    /** Whether it is well-formed and neither of its ids is all zeros. */
    public static boolean wellFormed(String context) {
        return parse(context).isValid();
    }

    /** The trace's id, or null when the context is not well-formed. */
    public static String traceId(String context) {
        var parsed = parse(context);
        return parsed.isValid() ? parsed.getTraceId() : null;
    }

    /** Whether the trace is recorded whole. */
    public static boolean sampled(String context) {
        return parse(context).isSampled();
    }

    /** The same context, not recorded; null when it is not well-formed. */
    public static String unsampled(String context) {
        var parsed = parse(context);
        return of(
                SpanContext.create(
                        parsed.getTraceId(),
                        parsed.getSpanId(),
                        TraceFlags.getDefault(),
                        TraceState.getDefault()));
    }

    static String of(SpanContext span) {
        var written = new String[1];
        W3C.inject(
                Context.root().with(Span.wrap(span)),
                written,
                (text, key, value) -> {
                    if (HEADER.equals(key)) {
                        text[0] = value;
                    }
                });
        return written[0];
    }

    /** Version 00 only: what later versions add at the end could be anything. */
    static SpanContext parse(String context) {
        if (context == null || !context.startsWith("00-")) {
            return SpanContext.getInvalid();
        }
        return Span.fromContext(W3C.extract(Context.root(), context, TEXT)).getSpanContext();
    }
}
