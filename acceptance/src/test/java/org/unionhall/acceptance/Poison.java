package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What a broken program could put into a topic. */
final class Poison {

    private static final Duration SETTLED = Duration.ofSeconds(90);
    private static final List<String> POISONED =
            List.of(
                    "unionhall.organization.units.v1",
                    "unionhall.membership.applications.v1",
                    "unionhall.membership.members.v1",
                    "unionhall.events.drives.v1");

    private Poison() {}

    /** Messages no listener can read, full of somebody's numbers. */
    static void of(KnownPerson person, Overheard founder) {
        Map<String, Object> broker = Map.of("bootstrap.servers", World.platform().kafka());
        var number = person.idNumber();
        try (var producer =
                new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<?>>();
            for (var topic : POISONED) {
                for (var text :
                        List.of(
                                "{\"version\":\"" + number + "\",\"unitId\":\"" + number + "\"}",
                                "{\"" + number + "\":\"" + person.name(),
                                person.mobile())) {
                    var record =
                            new ProducerRecord<>(
                                    topic,
                                    UUID.randomUUID().toString(),
                                    text.getBytes(StandardCharsets.UTF_8));
                    record.headers()
                            .add(
                                    "ce_id",
                                    UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
                    sent.add(producer.send(record));
                }
            }
            producer.flush();
            assertThat(sent).hasSize(3 * POISONED.size()).allMatch(Future::isDone);
        }
        for (var service : List.of("membership", "events")) {
            var letters = "/api/v1/operations/" + service + "/dead-letters";
            var parked = new ArrayList<String>();
            await().atMost(SETTLED)
                    .until(
                            () -> {
                                parked.clear();
                                founder.get(letters + "?state=PARKED&limit=200")
                                        .body()
                                        .path("items")
                                        .forEach(item -> parked.add(item.path("id").asText()));
                                return parked.size() >= 6;
                            });
            for (var letter : parked) {
                founder.post(letters + "/" + letter + "/replay", null);
                founder.post(letters + "/" + letter + "/discard", Map.of("reason", number));
                founder.post(letters + "/" + letter + "/discard", Map.of("reason", "试验"));
            }
        }
    }
}
