package org.unionhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskRoomTest {

    @TempDir Path folder;

    @Test
    void with_room_enough_nothing_is_said() throws IOException {
        Files.createDirectory(folder.resolve("postgres"));
        assertThat(new DiskRoom(folder, 0).changed()).isEmpty();
    }

    @Test
    void the_parts_without_room_are_named_once() throws IOException {
        // Given
        Files.createDirectory(folder.resolve("postgres"));
        Files.createDirectory(folder.resolve("kafka"));
        var room = new DiskRoom(folder, 1L << 30);
        // Then
        assertThat(room.changed()).contains("postgres", "kafka", folder.toString());
        assertThat(room.changed()).isEmpty();
    }
}
