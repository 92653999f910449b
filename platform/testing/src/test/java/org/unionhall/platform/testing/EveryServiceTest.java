package org.unionhall.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A service that nobody thought of protecting is seen: each stands under the same rules. */
class EveryServiceTest {

    private static final List<String> RULES =
            List.of(
                    "extends EveryOperation ",
                    "extends EveryMessage ",
                    "extends EveryChange ",
                    "extends PermissionMatrix ",
                    "HouseRules.check(");

    @Test
    void every_service_stands_under_the_rules_of_the_house() throws IOException {
        var findings = new ArrayList<String>();
        for (var service : services()) {
            var tests = tests(service);
            for (var rule : RULES) {
                if (!tests.contains(rule)) {
                    findings.add(service.getFileName() + " has no test that " + rule);
                }
            }
            var name = service.getFileName().toString().replace("-service", ".yaml");
            if (!Files.exists(GoldenSample.contracts().resolve("openapi").resolve(name))) {
                findings.add("contracts/openapi has no " + name);
            }
        }
        assertThat(findings).isEmpty();
    }

    /** Two branches that took the same number merge without a conflict and fail at the start. */
    @Test
    void no_two_migrations_of_a_service_have_the_same_number() throws IOException {
        var shared = versions(GoldenSample.contracts().resolveSibling("platform"));
        assertThat(shared).isNotEmpty().doesNotHaveDuplicates();
        for (var service : services()) {
            var versions = versions(service);
            assertThat(versions).as("migrations of %s", service.getFileName()).isNotEmpty();
            versions.addAll(shared);
            assertThat(versions)
                    .as("migrations of %s", service.getFileName())
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> versions(Path module) throws IOException {
        try (var files = Files.walk(module)) {
            return files.filter(file -> file.toString().contains("src/main/resources/db/"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("V[0-9_]+__.*\\.sql"))
                    .map(name -> name.substring(1, name.indexOf("__")))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static List<Path> services() throws IOException {
        try (var folders = Files.list(GoldenSample.contracts().getParent())) {
            var services =
                    folders.filter(folder -> folder.getFileName().toString().endsWith("-service"))
                            .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                            .sorted()
                            .toList();
            assertThat(services).isNotEmpty();
            return services;
        }
    }

    private static String tests(Path service) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(service.resolve("src/test/java"))) {
            files.filter(file -> file.toString().endsWith("Test.java"))
                    .forEach(file -> all.append(text(file)));
        }
        return all.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
