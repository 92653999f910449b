package org.unionhall.platform.testing.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contracts are compared with: nothing that came later can hide a break. */
class HistoryTest {

    @TempDir Path folder;

    private Path origin;
    private String base;

    @BeforeEach
    void given_a_repository_with_a_base_and_two_later_changes() throws Exception {
        assumeTrue(History.git(folder, "--version").isPresent(), "LEFT OUT: no git here");
        origin = Files.createDirectory(folder.resolve("origin"));
        git(origin, "init", "-q");
        commit("first");
        base = git(origin, "rev-parse", "HEAD");
        Files.writeString(origin.resolve("contracts/base"), "# why\n" + base + "\n");
        commit("second");
        commit("third");
    }

    @Test
    void everything_since_the_base_is_seen_however_many_changes_there_were() throws Exception {
        // When
        var before = History.of(origin, "").orElseThrow();
        // Then
        assertThat(before.base()).isEqualTo(base);
        assertThat(before.files("messages")).containsExactly("messages/sample.json");
        assertThat(before.text("messages/sample.json")).isEqualTo("first");
    }

    @Test
    void another_base_can_be_named() throws Exception {
        assertThat(History.of(origin, "HEAD^").orElseThrow().text("messages/sample.json"))
                .isEqualTo("second");
    }

    @Test
    void a_shallow_clone_and_a_folder_without_git_are_left_out() throws Exception {
        // Given
        var clone = folder.resolve("clone");
        git(folder, "clone", "-q", "--depth", "1", origin.toUri().toString(), clone.toString());
        var export = folder.resolve("export");
        Files.createDirectories(export.resolve("contracts"));
        Files.copy(origin.resolve("contracts/base"), export.resolve("contracts/base"));
        // Then
        assertThat(History.of(clone, "")).isEmpty();
        assertThat(History.of(export, "")).isEmpty();
    }

    @Test
    void a_base_that_is_not_behind_is_no_base() throws Exception {
        git(origin, "checkout", "-q", "-b", "aside", base);
        commit("aside");
        var aside = git(origin, "rev-parse", "HEAD");
        git(origin, "checkout", "-q", "-");
        assertThatThrownBy(() -> History.of(origin, aside)).hasMessageContaining(aside);
        assertThatThrownBy(() -> History.of(origin, "0123abc")).hasMessageContaining("0123abc");
    }

    private void commit(String text) throws Exception {
        var sample = origin.resolve("contracts/messages/sample.json");
        Files.createDirectories(sample.getParent());
        Files.writeString(sample, text);
        git(origin, "add", "-A");
        git(origin, "-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", text);
    }

    private static String git(Path where, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-C", where.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as("%s: %s", command, output).isZero();
        return output;
    }
}
