package org.unionhall.platform.web.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracingTest {

    private static final String ID = "0af7651916cd43dd8448eb211c80319c";
    private static final String WISHED = "00-" + ID + "-b7ad6b7169203331-01";
    private static final String NOT_CHOSEN = "00-" + ID + "-b7ad6b7169203331-00";

    private static final Instant LONG_AGO = Instant.parse("2026-03-01T08:00:00Z");

    private final InMemorySpanExporter sent = InMemorySpanExporter.create();
    private Tracing tracing = tracing(0);

    private Tracing tracing(double ratio) {
        return Exporting.to(sent, "membership-service", ratio, Duration.ofSeconds(2));
    }

    @AfterEach
    void end() {
        tracing.close();
    }

    @Test
    void a_caller_cannot_have_its_requests_recorded_but_keeps_its_trace() {
        // When
        var span = tracing.atTheDoor("HTTP", WISHED);
        Tracing.answered(span, "GET", "/api/v1/members", 200);
        // Then
        assertThat(Tracing.context(span)).startsWith("00-" + ID + "-").endsWith("-00");
        assertThat(Tracing.context(span)).isNotEqualTo(NOT_CHOSEN);
        assertThat(sent.getFinishedSpanItems()).isEmpty();
    }

    @Test
    void what_the_door_chose_is_recorded_everywhere_behind_it_under_one_id() {
        // Given
        tracing = tracing(1);
        // When
        var door = tracing.atTheDoor("HTTP", NOT_CHOSEN);
        var service = tracing.answering("POST", Tracing.context(door));
        var send = tracing.sending("t", Tracing.context(service), LONG_AGO);
        var process = tracing.processing("t", Tracing.context(send), Instant.now());
        for (var span : new io.opentelemetry.api.trace.Span[] {process, send, service, door}) {
            span.end();
        }
        // Then
        assertThat(sent.getFinishedSpanItems())
                .hasSize(4)
                .allSatisfy(span -> assertThat(span.getTraceId()).isEqualTo(ID));
        assertThat(sent.getFinishedSpanItems())
                .extracting(SpanData::getKind)
                .containsExactly(
                        SpanKind.CONSUMER, SpanKind.PRODUCER, SpanKind.SERVER, SpanKind.SERVER);
        var consumer = sent.getFinishedSpanItems().get(0);
        assertThat(consumer.getParentSpanId()).isEqualTo(send.getSpanContext().getSpanId());
        assertThat(consumer.getLinks())
                .singleElement()
                .satisfies(
                        link ->
                                assertThat(link.getSpanContext().getSpanId())
                                        .isEqualTo(send.getSpanContext().getSpanId()));
        assertThat(sent.getFinishedSpanItems().get(1).getStartEpochNanos())
                .isEqualTo(LONG_AGO.getEpochSecond() * 1_000_000_000L);
    }

    @Test
    void what_fails_is_recorded_though_nobody_chose_it() {
        // When
        Tracing.answered(tracing.answering("POST", NOT_CHOSEN), "POST", "/api/v1/units", 503);
        Tracing.answered(tracing.answering("POST", NOT_CHOSEN), "POST", "/api/v1/units", 422);
        // Then
        assertThat(sent.getFinishedSpanItems())
                .singleElement()
                .satisfies(span -> assertThat(span.getName()).isEqualTo("POST /api/v1/units"));
    }

    @Test
    void what_is_slow_is_recorded_though_nobody_chose_it() {
        // When
        tracing.processing("t", NOT_CHOSEN, Instant.now().minusSeconds(1)).end();
        tracing.processing("t", NOT_CHOSEN, Instant.now().minusSeconds(3)).end();
        // Then
        assertThat(sent.getFinishedSpanItems()).hasSize(1);
    }

    @Test
    void without_a_receiver_contexts_pass_through_and_nothing_is_recorded() {
        // When
        var span = Tracing.off().answering("POST", WISHED);
        // Then
        assertThat(Tracing.off().on()).isFalse();
        assertThat(Tracing.off().follows(WISHED)).isFalse();
        assertThat(Tracing.context(span)).isEqualTo(WISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-" + ID + "-b7ad6b7169203331",
                "01-" + ID + "-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-" + ID + "-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319cb7ad6b71692033310-01",
                "00-13912345678912345678901234567890-1391234567891234-0x"
            })
    void what_is_no_trace_context_is_none(String given) {
        assertThat(TraceContext.wellFormed(given)).isFalse();
        assertThat(TraceContext.traceId(given)).isNull();
        assertThat(TraceContext.sampled(given)).isFalse();
        assertThat(Tracing.off().answering("GET", given).getSpanContext().isValid()).isFalse();
    }
}
