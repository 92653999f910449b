package org.unionhall.platform.web;

import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.unionhall.platform.web.tracing.TraceContext;

/**
 * The id and trace context that follow one request through the gateway, the services, the outbox,
 * Kafka and the listeners. They live in the logging context of the running request or message.
 */
public final class Correlation {

    public static final String HEADER = "X-Request-Id";
    public static final String TRACE_HEADER = "traceparent";

    private static final String ID = "correlationId";
    private static final String TRACE = "traceparent";
    private static final String TRACE_ID = "traceId";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Correlation() {}

    /** The running request's id, or null outside a request. */
    public static String id() {
        return (String) MDC.get(ID);
    }

    /** The running request's W3C trace context, or null. */
    public static String trace() {
        return (String) MDC.get(TRACE);
    }

    /**
     * Takes over what came in; an absent or malformed id, or one that is somebody's number, is
     * replaced by a new one, a malformed trace dropped.
     */
    public static String begin(String id, String trace) {
        var accepted =
                id != null && WELL_FORMED.matcher(id).matches() && !PersonalNumbers.in(id)
                        ? id
                        : Ids.next().toString();
        MDC.put(ID, accepted);
        var traceId = TraceContext.traceId(trace);
        if (traceId != null) {
            MDC.put(TRACE, trace);
            MDC.put(TRACE_ID, traceId);
        } else {
            MDC.remove(TRACE);
            MDC.remove(TRACE_ID);
        }
        return accepted;
    }

    public static void end() {
        MDC.remove(ID);
        MDC.remove(TRACE);
        MDC.remove(TRACE_ID);
    }
}
