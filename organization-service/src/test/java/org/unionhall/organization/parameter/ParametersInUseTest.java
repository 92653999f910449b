package org.unionhall.organization.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whatever parameter any service decides by can be set here and has a legal basis. The services are
 * found by looking: whoever copies a parameter names it in an enumeration of the feature {@code
 * parametercopy}, or writes what holds at first into the copy's table.
 */
class ParametersInUseTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern CONSTANT =
            Pattern.compile("^ {4}([A-Z][A-Z_]+)[,;(]?$", Pattern.MULTILINE);
    private static final Pattern VALUE = Pattern.compile("[0-9a-f]{12}', '([A-Z_]+)', [0-9]+,");
    private static final Pattern AT_FIRST = Pattern.compile("c0[0-9a-f]+', 0, '([A-Z_]+)'");

    @Test
    void every_parameter_a_service_reads_is_known_and_has_a_value() throws IOException {
        // Given
        var read = new TreeSet<String>();
        read.addAll(named("**/parametercopy/ParameterName.java", CONSTANT));
        read.addAll(named("**/db/migration/*copied.sql", AT_FIRST));
        // When
        var known =
                Arrays.stream(ParameterName.values()).map(Enum::name).collect(Collectors.toSet());
        // Then
        assertThat(read).as("found in the services").hasSizeGreaterThan(2);
        assertThat(known).containsAll(read);
        assertThat(named("**/organization-service/src/main/resources/db/migration/*.sql", VALUE))
                .as("values that hold from the beginning")
                .containsAll(read);
    }

    private static Set<String> named(String glob, Pattern pattern) throws IOException {
        var matcher = PROJECT.getFileSystem().getPathMatcher("glob:" + glob);
        var names = new TreeSet<String>();
        try (var files = Files.walk(PROJECT, 12)) {
            files.filter(file -> !file.toString().contains("/target/"))
                    .filter(matcher::matches)
                    .forEach(
                            file ->
                                    pattern.matcher(text(file))
                                            .results()
                                            .forEach(found -> names.add(found.group(1))));
        }
        return names;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
