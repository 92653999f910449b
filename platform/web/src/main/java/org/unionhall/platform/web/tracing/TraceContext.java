package org.unionhall.platform.web.tracing;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;

/** The W3C trace context, version 00, as it stands in {@code traceparent}. */
public final class TraceContext {

    private static final int LENGTH = 55;
    private static final int TRACE = 3;
    private static final int SPAN = 36;
    private static final int FLAGS = 53;

    private TraceContext() {}

    /** Whether it is well-formed and neither of its ids is all zeros. */
    public static boolean wellFormed(String context) {
        if (context == null || context.length() != LENGTH || !context.startsWith("00-")) {
            return false;
        }
        for (int i = TRACE; i < LENGTH; i++) {
            char c = context.charAt(i);
            boolean dash = i == SPAN - 1 || i == FLAGS - 1;
            if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return !context.startsWith("0".repeat(32), TRACE)
                && !context.startsWith("0".repeat(16), SPAN);
    }

    /** The trace's id, or null when the context is not well-formed. */
    public static String traceId(String context) {
        return wellFormed(context) ? context.substring(TRACE, SPAN - 1) : null;
    }

    /** Whether the trace is recorded whole. */
    public static boolean sampled(String context) {
        return wellFormed(context) && (Character.digit(context.charAt(FLAGS + 1), 16) & 1) == 1;
    }

    /** The same context, not recorded. */
    public static String unsampled(String context) {
        return context.substring(0, FLAGS) + "00";
    }

    static String of(SpanContext span) {
        return "00-"
                + span.getTraceId()
                + '-'
                + span.getSpanId()
                + '-'
                + span.getTraceFlags().asHex();
    }

    static SpanContext parse(String context) {
        return wellFormed(context)
                ? SpanContext.createFromRemoteParent(
                        context.substring(TRACE, SPAN - 1),
                        context.substring(SPAN, FLAGS - 1),
                        TraceFlags.fromHex(context, FLAGS),
                        TraceState.getDefault())
                : SpanContext.getInvalid();
    }
}
