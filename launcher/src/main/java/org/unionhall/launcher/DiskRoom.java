package org.unionhall.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells the person at the terminal when the disk has no room, and when it has some again. */
final class DiskRoom {

    /** The parts whose data grows. */
    private static final List<String> PARTS = List.of("postgres", "kafka", "logs");

    private final Path data;
    private final long reserve;
    private List<String> full = List.of();

    DiskRoom(Path data, long reserveMegabytes) {
        this.data = data;
        this.reserve = reserveMegabytes << 20;
    }

    /** What has changed since it was last asked, or an empty text. */
    String changed() {
        var now = new ArrayList<String>();
        for (var part : PARTS) {
            if (room(data.resolve(part)) < reserve) {
                now.add(part);
            }
        }
        if (now.equals(full)) {
            return "";
        }
        full = List.copyOf(now);
        return full.isEmpty()
                ? Say.in("!! 磁盘又有空间，恢复写入", "!! there is room on the disk again; writing goes on")
                : Say.in(
                        "!! %s 所在磁盘剩余不足 %d MB：只读不写，腾出空间后自动恢复（%s）",
                        "!! less than %2$d MB left on the disk of %1$s: nothing is written until"
                                + " there is room again (%3$s)",
                        String.join("、", full),
                        reserve >> 20,
                        data);
    }

    private static long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException absent) {
            return Long.MAX_VALUE;
        }
    }
}
