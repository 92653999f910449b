package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The bill of materials that the build writes says what is really delivered. */
@EnabledIfSystemProperty(named = "bill", matches = ".*") // other builds write none
class BillOfMaterialsIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

    @Test
    void every_jar_that_is_delivered_is_on_it_and_nothing_of_the_tests() throws IOException {
        // Given
        var bill = new JsonMapper().readTree(PROJECT.resolve("target/bom.json").toFile());
        var listed = new TreeSet<String>();
        bill.path("components")
                .forEach(
                        part ->
                                listed.add(
                                        part.path("group").asText()
                                                + "."
                                                + part.path("name").asText()
                                                + "-"
                                                + part.path("version").asText()
                                                + ".jar"));
        // When
        var missing = delivered().stream().filter(jar -> !listed.contains(jar)).toList();
        // Then
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(missing).as("delivered and not on the bill").isEmpty();
        assertThat(listed).noneMatch(jar -> jar.matches("org\\.(junit|seleniumhq|assertj).*"));
        assertThat(withoutLicence(bill)).as("under no licence anybody named").isEmpty();
    }

    /** Quarkus names its libraries {@code group.artifact-version.jar}. */
    private static List<String> delivered() throws IOException {
        var jars = new TreeSet<String>();
        for (var service : List.of("membership", "organization", "events")) {
            try (var files =
                    Files.walk(PROJECT.resolve(service + "-service/target/quarkus-app/lib"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".jar"))
                        .forEach(jars::add);
            }
        }
        assertThat(jars).hasSizeGreaterThan(100);
        return List.copyOf(jars);
    }

    private static List<String> withoutLicence(JsonNode bill) {
        var without = new ArrayList<String>();
        for (var part : bill.path("components")) {
            if (part.path("licenses").isEmpty()) {
                without.add(part.path("purl").asText());
            }
        }
        return without;
    }
}
