package org.unionhall.platform.testing.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.GoldenSample;

/** What clients and readers of messages rely on stays, or its end is declared. */
class ContractsGrowTest {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final Path CONTRACTS = GoldenSample.contracts();

    @Test
    void nothing_breaks_that_is_not_declared() throws IOException {
        // Given
        var before = History.before().orElse(null);
        if (before == null) {
            System.err.println(
                    "LEFT OUT: nothing to compare the contracts with (no git, or a shallow clone)");
            abort("There is no git history to compare the contracts with");
        }
        var declared = CONTRACTS.resolve("breaking.txt");
        // When
        var breaks = breaks(before);
        // Then
        assertThat(
                        Declarations.of(Files.exists(declared) ? Files.readString(declared) : "")
                                .against(breaks))
                .as(
                        "compared with %s; what is meant is declared in contracts/breaking.txt, one"
                                + " a line: <break> -- <reason>",
                        before.base())
                .isEmpty();
    }

    private static List<String> breaks(History before) throws IOException {
        var breaks = new ArrayList<String>();
        for (var file : before.files("openapi")) {
            breaks.addAll(OpenApiComparison.breaks(YAML.readTree(before.text(file)), now(file)));
        }
        for (var file : before.files("asyncapi.yaml")) {
            breaks.addAll(MessageComparison.breaks(YAML.readTree(before.text(file)), now(file)));
        }
        var samples = new TreeMap<String, JsonNode>();
        var today = new TreeMap<String, JsonNode>();
        for (var file : before.files("messages")) {
            samples.put(file, YAML.readTree(before.text(file)));
            if (Files.exists(CONTRACTS.resolve(file))) {
                today.put(file, now(file));
            }
        }
        breaks.addAll(MessageComparison.breaks(samples, today));
        return breaks;
    }

    private static JsonNode now(String file) throws IOException {
        var there = CONTRACTS.resolve(file);
        return Files.exists(there)
                ? YAML.readTree(Files.readString(there))
                : MissingNode.getInstance();
    }
}
