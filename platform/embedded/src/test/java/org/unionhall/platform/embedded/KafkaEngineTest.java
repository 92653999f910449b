package org.unionhall.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.common.requests.AbstractResponse;
import org.apache.kafka.common.requests.MetadataRequest;
import org.apache.kafka.common.requests.MetadataResponse;
import org.apache.kafka.common.requests.RequestHeader;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaEngineTest {

    @TempDir Path folder;

    @Test
    void messages_are_there_after_a_restart_on_another_port() throws Exception {
        // Given
        try (var first = KafkaEngine.in(folder.resolve("kafka")).start()) {
            createTopic(first.bootstrapServers());
            send(first.bootstrapServers(), "joined");
        }
        // When
        try (var second = KafkaEngine.in(folder.resolve("kafka")).start()) {
            // Then
            assertThat(read(second.bootstrapServers(), 1)).containsExactly("joined");
        }
    }

    @Test
    void acknowledged_messages_are_there_after_the_broker_was_killed() throws Exception {
        // Given
        var port = Ports.free();
        var broker = startInAnotherJvm(port);
        createTopic("127.0.0.1:" + port);
        send("127.0.0.1:" + port, "one");
        send("127.0.0.1:" + port, "two");
        // When
        broker.destroyForcibly().waitFor();
        // Then
        try (var second = KafkaEngine.in(folder.resolve("kafka")).onPort(port).start()) {
            assertThat(read(second.bootstrapServers(), 2)).containsExactly("one", "two");
        }
    }

    @Test
    void who_comes_by_a_door_is_told_where_the_door_leads_and_nobody_else_is() throws Exception {
        // Given
        int door = Ports.free();
        int told = Ports.free();
        // When
        try (var kafka =
                KafkaEngine.in(folder.resolve("kafka")).door("MEMBERSHIP", door, told).start()) {
            // Then
            assertThat(brokerPortTold(door)).isEqualTo(told);
            assertThat(brokerPortTold(kafka.port())).isEqualTo(kafka.port());
        }
    }

    /** Asks on the wire: a client library would go on to the told port, where nobody is. */
    private static int brokerPortTold(int port) throws Exception {
        var version = ApiKeys.METADATA.latestVersion();
        var header = new RequestHeader(ApiKeys.METADATA, version, "test", 1);
        var request = MetadataRequest.Builder.allTopics().build(version);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var asked = request.serializeWithHeader(header);
            var out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(asked.remaining());
            out.write(Utils.toArray(asked));
            var in = new DataInputStream(socket.getInputStream());
            var told = ByteBuffer.wrap(in.readNBytes(in.readInt()));
            var answer = (MetadataResponse) AbstractResponse.parseResponse(told, header);
            return answer.brokers().iterator().next().port();
        }
    }

    private Process startInAnotherJvm(int port) throws Exception {
        var ready = folder.resolve("ready");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                KafkaEngine.class.getName(),
                                folder.resolve("kafka").toString(),
                                String.valueOf(port),
                                String.valueOf(Ports.free()),
                                ready.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("kafka.log").toFile())
                        .start();
        Watchdog.guard(process.pid(), "KILL");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(ready));
        return process;
    }

    private static void createTopic(String bootstrap) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic("members", 1, (short) 1))).all().get();
        }
    }

    private static void send(String bootstrap, String text) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrap, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(new ProducerRecord<>("members", "key", text)).get();
        }
    }

    private static List<String> read(String bootstrap, int count) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                bootstrap,
                                "group.id",
                                "test",
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.subscribe(List.of("members"));
            var texts = new java.util.ArrayList<String>();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(200))
                                        .forEach(record -> texts.add(record.value()));
                                return texts.size() >= count;
                            });
            return texts;
        }
    }
}
