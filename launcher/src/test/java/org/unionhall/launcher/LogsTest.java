package org.unionhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

    @TempDir Path folder;

    @Test
    void each_start_has_its_own_log_and_three_old_ones_are_kept() throws IOException {
        var logs = new Logs(folder);
        for (int start = 1; start <= 6; start++) {
            logs.fresh("membership");
            Files.writeString(logs.of("membership"), "start " + start);
        }
        assertThat(folder.resolve("membership.log")).hasContent("start 6");
        assertThat(folder.resolve("membership.1.log.old")).hasContent("start 5");
        assertThat(folder.resolve("membership.3.log.old")).hasContent("start 3");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void nobody_else_looks_into_the_folder() throws IOException {
        var own = folder.resolve("logs");
        new Logs(own).fresh("membership");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_log_that_grew_too_large_is_put_aside_while_its_writer_goes_on() throws IOException {
        var logs = new Logs(folder);
        try (var file = new RandomAccessFile(logs.of("kafka").toFile(), "rw")) {
            file.setLength(Logs.LARGEST + 1);
        }
        Files.writeString(logs.of("events"), "short");
        logs.bound();
        assertThat(logs.of("kafka")).isEmptyFile();
        assertThat(folder.resolve("kafka.1.log.old")).hasSize(Logs.LARGEST + 1);
        assertThat(logs.of("events")).hasContent("short");
    }

    @Test
    void a_refusal_to_start_is_told_in_one_language_and_without_the_lines_around_it()
            throws IOException {
        var logs = new Logs(folder);
        Files.writeString(
                logs.of("membership"),
                "12:00:00.000 INFO  [o.f.Flyway] migrated\n"
                        + "12:00:01.000 FATAL [o.u.p.w.StartRefused] 密钥不符：请恢复。 / The keys are"
                        + " wrong: restore them.\n"
                        + "12:00:01.100 INFO  [i.quarkus] stopped\n");
        assertThat(logs.refusal("membership"))
                .isIn("密钥不符：请恢复。", "The keys are wrong: restore them.");
    }
}
