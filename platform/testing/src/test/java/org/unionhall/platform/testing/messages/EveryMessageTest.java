package org.unionhall.platform.testing.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.GoldenSample;

/** The rules for messages see what offends them. */
class EveryMessageTest {

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("org.unionhall.broken.messages");

    private final AsyncApi promised = AsyncApi.committed();

    @Test
    void a_message_without_a_promise_or_beside_it_is_seen() {
        var findings = SentRules.findings(promised, "broken-service", SentMessage.among(BROKEN));

        assertThat(findings)
                .contains(
                        "ThingMade is not promised on unionhall.broken.things.v1 in asyncapi.yaml")
                .contains("UnitFounded and asyncapi.yaml differ about compaction of its topic")
                .anyMatch(finding -> finding.startsWith("UnitFounded has fields ["))
                .anyMatch(finding -> finding.startsWith("UnitFounded.level can be [CITY, VILLAGE]"))
                .anyMatch(
                        finding ->
                                finding.startsWith(
                                        "sample organization-unit-founded is not what UnitFounded"))
                .anyMatch(finding -> finding.startsWith("broken-service sends ["));
    }

    @Test
    void a_promise_that_nobody_keeps_is_seen() {
        var findings = SentRules.findings(promised, "events-service", SentMessage.among(BROKEN));

        assertThat(findings).contains("ChannelChanged is promised and nobody sends it");
    }

    @Test
    void a_listener_that_cannot_read_its_topic_is_seen() {
        var findings =
                ReadRules.findings(promised, "broken-service", ReadTopic.among(BROKEN), Set.of());

        assertThat(findings)
                .anyMatch(finding -> finding.endsWith("things.v1, which nobody promises"))
                .anyMatch(finding -> finding.contains("ColouredDrive asks for fields"))
                .anyMatch(finding -> finding.endsWith("has no record that reads ChannelChanged"))
                .anyMatch(finding -> finding.contains("is not understood as"))
                .anyMatch(finding -> finding.startsWith("broken-service reads ["));
    }

    @Test
    void data_outside_its_schema_is_seen() throws Exception {
        var json = new ObjectMapper();
        var sample =
                (com.fasterxml.jackson.databind.node.ObjectNode)
                        json.readTree(GoldenSample.of("membership-member-joined").bytes());
        sample.put("mobile", "13800000000").put("on", "yesterday").remove("status");

        assertThat(promised.faults("MemberJoined", sample))
                .hasSize(3)
                .anyMatch(fault -> fault.contains("mobile"))
                .anyMatch(fault -> fault.contains("on"))
                .anyMatch(fault -> fault.contains("status"));
    }
}
