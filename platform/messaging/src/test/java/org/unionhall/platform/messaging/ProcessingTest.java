package org.unionhall.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.tracing.Exporting;
import org.unionhall.platform.web.tracing.TraceContext;
import org.unionhall.platform.web.tracing.Tracing;

class ProcessingTest {

    private static final String ID = "0af7651916cd43dd8448eb211c80319c";
    private static final String OTHER = "1bf7651916cd43dd8448eb211c80319c";

    private final InMemorySpanExporter sent = InMemorySpanExporter.create();
    private final Processing processing =
            new Processing(Exporting.to(sent, "events-service", 0, Duration.ofSeconds(2)));

    @Test
    void only_messages_of_traced_requests_have_a_span_and_what_they_cause_hangs_under_it() {
        // When
        var within =
                processing.begin(List.of(message(ID, "01"), message(OTHER, "00"), message(null)));
        processing.end();
        // Then
        var span = sent.getFinishedSpanItems();
        assertThat(span).hasSize(1);
        assertThat(span.get(0).getName()).isEqualTo("process unionhall.test.v1");
        assertThat(span.get(0).getTraceId()).isEqualTo(ID);
        assertThat(within.get(0).trace()).contains(ID).contains(span.get(0).getSpanId());
        assertThat(within.get(1).trace()).isEqualTo(trace(OTHER, "00"));
        assertThat(within.get(2).trace()).isNull();
    }

    @Test
    void a_message_that_is_set_aside_is_recorded_though_its_request_was_not() {
        // Given
        var messages = processing.begin(List.of(message(OTHER, "00"), message(ID, "01")));
        // When
        messages.forEach(
                one -> processing.setAside(one, new IllegalStateException("张三 13900000001")));
        processing.end();
        // Then
        assertThat(sent.getFinishedSpanItems())
                .hasSize(2)
                .allSatisfy(
                        span -> {
                            assertThat(span.getStatus().getStatusCode())
                                    .isEqualTo(StatusCode.ERROR);
                            assertThat(span.toString())
                                    .contains("IllegalStateException")
                                    .doesNotContain("13900000001");
                        });
    }

    @Test
    void a_message_that_came_without_a_trace_is_set_aside_like_any_other() {
        // When
        processing.setAside(message(null), new IllegalStateException());
        // Then
        assertThat(sent.getFinishedSpanItems()).hasSize(1);
    }

    @Test
    void without_a_receiver_messages_stay_as_they_are() {
        // Given
        var messages = List.of(message(ID, "01"));
        // When, then
        assertThat(new Processing(Tracing.off()).begin(messages)).isSameAs(messages);
    }

    private static String trace(String id, String flags) {
        return "00-" + id + "-b7ad6b7169203331-" + flags;
    }

    private static Received message(String id, String flags) {
        return message(trace(id, flags));
    }

    private static Received message(String trace) {
        assertThat(trace == null || TraceContext.wellFormed(trace)).isTrue();
        return new Received(
                "unionhall.test.v1",
                0,
                0,
                "k",
                Instant.EPOCH,
                trace == null ? Map.of() : Map.of("traceparent", trace),
                new byte[0]);
    }
}
