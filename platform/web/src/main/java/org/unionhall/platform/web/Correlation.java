package org.unionhall.platform.web;

import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The id and trace context that follow one request through the gateway, the services, the outbox,
 * Kafka and the listeners. They live in the logging context of the running request or message.
 */
public final class Correlation {

    public static final String HEADER = "X-Request-Id";
    public static final String TRACE_HEADER = "traceparent";

    private static final String ID = "correlationId";
    private static final String TRACE = "traceparent";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern TRACE_FORM =
            Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

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
     * Takes over what came in; an absent or malformed id is replaced by a new one, a malformed
     * trace dropped.
     */
    public static String begin(String id, String trace) {
        var accepted = id != null && WELL_FORMED.matcher(id).matches() ? id : Ids.next().toString();
        MDC.put(ID, accepted);
        if (trace != null && TRACE_FORM.matcher(trace).matches()) {
            MDC.put(TRACE, trace);
        } else {
            MDC.remove(TRACE);
        }
        return accepted;
    }

    public static void end() {
        MDC.remove(ID);
        MDC.remove(TRACE);
    }
}
