package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unionhall.acceptance.TraceReceiver.Seen;
import org.unionhall.launcher.client.Persons;

/** One id from the phone's request to the last copy it changes, and nothing of the person in it. */
class TracesIT {

    private static final Duration SENT = Duration.ofSeconds(20);
    private static final String TOPIC = "unionhall.membership.applications.v1";
    private static final String APPLY = "POST /api/v1/applications";

    /** Everything a span may say. */
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "http.request.method",
                    "http.response.status_code",
                    "http.route",
                    "error.type",
                    "unionhall.caller",
                    "messaging.system",
                    "messaging.destination.name",
                    "messaging.operation.name",
                    "messaging.operation.type",
                    "messaging.batch.message_count",
                    "messaging.message.type");

    private static Cities.City city;

    @BeforeAll
    static void city() {
        city = World.city();
    }

    @Test
    void one_join_is_one_trace_through_gateway_service_outbox_kafka_and_projection() {
        // Given
        var channel = city.unions().get(0).channel();
        var traceId = UUID.randomUUID().toString().replace("-", "");
        var phone = World.somebody().traced("00-" + traceId + "-b7ad6b7169203331-00");
        // When
        phone.post(
                        "/api/v1/applications",
                        World.form(channel, Persons.idNumber(), World.scan(channel)))
                .expect(201);
        // Then
        var door = sent(traceId, "gateway", APPLY);
        var service = sent(traceId, "membership-service", APPLY);
        var send = sent(traceId, "membership-service", "send " + TOPIC);
        var process = sent(traceId, "events-service", "process " + TOPIC);
        var apply = sent(traceId, "events-service", "apply ApplicationListener");
        assertThat(door.parent()).isEqualTo("b7ad6b7169203331");
        assertThat(service.parent()).isEqualTo(door.id());
        assertThat(send.parent()).isEqualTo(service.id());
        assertThat(process.parent()).isEqualTo(send.id());
        assertThat(process.links()).containsExactly(send.id());
        assertThat(apply.parent()).isEqualTo(process.id());
        assertThat(door.kind() + service.kind() + send.kind() + process.kind() + apply.kind())
                .isEqualTo("SERVERSERVERPRODUCERCONSUMERINTERNAL");
    }

    @Test
    void spans_name_templates_and_topics_and_say_nothing_of_anybody() {
        // Given
        var stranger = World.somebody();
        stranger.get("/api/v1/applications/" + UUID.randomUUID() + "?name=13900000001").expect(422);
        stranger.get("/api/v1/channels/" + city.unions().get(1).channel()).expect(200);
        stranger.get("/api/v1/nothing/13900000001").expect(404);
        // When
        await().atMost(SENT)
                .until(
                        () ->
                                World.traces().all().stream()
                                        .map(Seen::name)
                                        .toList()
                                        .containsAll(
                                                Set.of(
                                                        "GET /api/v1/applications/{id}",
                                                        "GET /api/v1/channels/{code}",
                                                        "GET /api/v1/channels/{id}")));
        // Then
        assertThat(World.traces().all())
                .isNotEmpty()
                .allSatisfy(
                        span -> {
                            assertThat(ATTRIBUTES).containsAll(span.attributes().keySet());
                            assertThat(Personal.orAnIdIsIn(span.name())).as(span.name()).isFalse();
                            assertThat(span.attributes().values()).noneMatch(Personal::orAnIdIsIn);
                        });
    }

    /** Each process sends its spans when it likes. */
    private static Seen sent(String traceId, String service, String name) {
        return await(name + " of " + service)
                .atMost(SENT)
                .until(() -> span(traceId, service, name), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<Seen> span(String traceId, String service, String name) {
        return World.traces().of(traceId).stream()
                .filter(span -> span.service().equals(service) && span.name().equals(name))
                .findFirst();
    }
}
