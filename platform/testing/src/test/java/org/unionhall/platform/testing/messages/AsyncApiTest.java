package org.unionhall.platform.testing.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.GoldenSample;

/** {@code asyncapi.yaml} and the golden samples agree with each other. */
class AsyncApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AsyncApi promised = AsyncApi.committed();

    @Test
    void every_sample_is_an_example_of_one_message_and_valid() throws IOException {
        var findings = new ArrayList<String>();
        var shown = new TreeSet<String>();
        for (var topic : promised.topics()) {
            for (var type : promised.types(topic)) {
                for (var example : promised.samples(type).entrySet()) {
                    var sample = JSON.readTree(GoldenSample.of(example.getKey()).bytes());
                    if (!shown.add(example.getKey())) {
                        findings.add(example.getKey() + " is shown twice");
                    }
                    if (!sample.equals(JSON.readTree(example.getValue().toString()))) {
                        findings.add(example.getKey() + " is not as asyncapi.yaml shows it");
                    }
                    promised.faults(type, sample)
                            .forEach(fault -> findings.add(example.getKey() + ": " + fault));
                }
            }
        }
        assertThat(findings).isEmpty();
        assertThat(shown).isEqualTo(files()).isNotEmpty();
    }

    @Test
    void every_message_is_on_a_topic_and_every_topic_has_its_dead_letters() {
        var used = new TreeSet<String>(Set.of("DeadLetter"));
        promised.topics().forEach(topic -> used.addAll(promised.types(topic)));
        var described = new TreeSet<String>();
        promised.document()
                .at("/components/messages")
                .fieldNames()
                .forEachRemaining(described::add);
        assertThat(described).isEqualTo(used);

        var dead = new TreeSet<String>();
        promised.document()
                .at("/channels/deadLetters/parameters/topic/enum")
                .forEach(topic -> dead.add(topic.asText()));
        assertThat(dead).isEqualTo(promised.topics());
    }

    @Test
    void the_whole_is_put_together_from_the_parts_of_the_features() throws IOException {
        var file = GoldenSample.contracts().resolve("asyncapi.yaml");
        var whole = AsyncApiParts.ofModules().whole();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, whole);
        }
        assertThat(Files.readString(file))
                .as("write it anew with -Dgolden.write=true, and read the difference")
                .isEqualTo(whole);
    }

    private static Set<String> files() throws IOException {
        try (var files = Files.list(GoldenSample.contracts().resolve("messages"))) {
            var names = new TreeSet<String>();
            files.forEach(file -> names.add(file.getFileName().toString().replace(".json", "")));
            return names;
        }
    }
}
