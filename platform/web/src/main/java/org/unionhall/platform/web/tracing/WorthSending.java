package org.unionhall.platform.web.tracing;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;

/** Passes on what was chosen, and whatever went wrong or was slow. */
final class WorthSending implements SpanProcessor {

    private final SpanProcessor next;
    private final long slowNanos;

    WorthSending(SpanProcessor next, long slowNanos) {
        this.next = next;
        this.slowNanos = slowNanos;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // nothing is sent before its end
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        if (span.getSpanContext().isSampled()
                || span.getLatencyNanos() > slowNanos
                || span.toSpanData().getStatus().getStatusCode() == StatusCode.ERROR) {
            next.onEnd(span);
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    @Override
    public CompletableResultCode shutdown() {
        return next.shutdown();
    }

    @Override
    public CompletableResultCode forceFlush() {
        return next.forceFlush();
    }
}
