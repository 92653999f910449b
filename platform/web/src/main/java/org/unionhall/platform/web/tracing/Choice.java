package org.unionhall.platform.web.tracing;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Which requests are traced whole. The door draws lots, independent of the trace's id and of what
 * the caller asks for, so that nobody outside can have everything recorded; behind it the door's
 * choice holds. What is not chosen is measured all the same, in case it fails or is slow.
 */
final class Choice implements Sampler {

    private final double ratio;

    private Choice(double ratio) {
        this.ratio = ratio;
    }

    static Choice of(double ratio) {
        if (!(ratio >= 0 && ratio <= 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1, not " + ratio);
        }
        return new Choice(ratio);
    }

    static Choice asDecided() {
        return new Choice(Double.NaN);
    }

    @Override
    public SamplingResult shouldSample(
            Context context,
            String traceId,
            String name,
            SpanKind kind,
            Attributes attributes,
            List<LinkData> links) {
        boolean chosen =
                Double.isNaN(ratio)
                        ? Span.fromContext(context).getSpanContext().isSampled()
                        : ThreadLocalRandom.current().nextDouble() < ratio;
        return chosen ? SamplingResult.recordAndSample() : SamplingResult.recordOnly();
    }

    @Override
    public String getDescription() {
        return Double.isNaN(ratio) ? "as the door decided" : "one in " + 1 / ratio;
    }
}
