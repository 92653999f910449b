package org.unionhall.platform.web.tracing;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Tracing that records. Only loaded where an endpoint is configured. */
public final class Exporting {

    private static final String SCOPE = "org.unionhall";
    private static final int QUEUE = 4_096;

    private Exporting() {}

    static Tracing to(String endpoint, TraceSettings settings, String service, String version) {
        var exporter =
                OtlpHttpSpanExporter.builder()
                        .setEndpoint(endpoint.replaceAll("/+$", "") + "/v1/traces")
                        .setTimeout(Duration.ofSeconds(5))
                        .build();
        var batches =
                BatchSpanProcessor.builder(exporter)
                        .setExportUnsampledSpans(true)
                        .setMaxQueueSize(QUEUE)
                        .setScheduleDelay(Duration.ofSeconds(2))
                        .build();
        return with(batches, service, version, settings.ratio(), settings.slow());
    }

    /** For tests: every span goes to the exporter as it ends, as the rules allow. */
    public static Tracing to(SpanExporter exporter, String service, double ratio, Duration slow) {
        var each =
                io.opentelemetry.sdk.trace.export.SimpleSpanProcessor.builder(exporter)
                        .setExportUnsampledSpans(true)
                        .build();
        return with(each, service, "test", ratio, slow);
    }

    private static Tracing with(
            SpanProcessor to, String service, String version, double ratio, Duration slow) {
        var resource =
                Resource.getDefault()
                        .merge(
                                Resource.create(
                                        Attributes.builder()
                                                .put("service.name", service)
                                                .put("service.namespace", "unionhall")
                                                .put("service.version", version)
                                                .build()));
        var worth = new WorthSending(to, slow.toNanos());
        var inside = provider(resource, worth, Choice.asDecided());
        var door = provider(resource, worth, Choice.of(ratio));
        return new Tracing(
                inside.get(SCOPE),
                door.get(SCOPE),
                () -> worth.shutdown().join(5, TimeUnit.SECONDS));
    }

    private static SdkTracerProvider provider(
            Resource resource, SpanProcessor processor, Choice choice) {
        return SdkTracerProvider.builder()
                .setResource(resource)
                .setSampler(choice)
                .addSpanProcessor(processor)
                .build();
    }
}
