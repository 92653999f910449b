package org.unionhall.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

    @Test
    void it_is_gone_when_closed_and_what_was_kept_is_not(@TempDir Path elsewhere)
            throws IOException {
        // Given
        Path path;
        try (var scratch = new ScratchFolder("trial")) {
            path = scratch.path();
            Files.createDirectories(path.resolve("logs/old"));
            Files.writeString(path.resolve("logs/old/a.log"), "second");
            Files.writeString(path.resolve("data"), "of no use");
            Files.createDirectories(elsewhere.resolve("old"));
            Files.writeString(elsewhere.resolve("old/a.log"), "first");
            // When
            scratch.keep("logs", elsewhere);
            scratch.keep("nothing of that name", elsewhere);
        }
        // Then
        assertThat(path).doesNotExist();
        assertThat(elsewhere.resolve("old/a.log")).hasContent("second");
        assertThat(elsewhere).isDirectoryNotContaining("glob:**data");
    }
}
