package org.unionhall.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Looks after a running platform: logs do not grow endlessly, and who lives but no longer answers
 * is replaced.
 */
final class Caretaker {

    private static final List<String> ANSWERING =
            List.of("membership", "organization", "events", "gateway");
    private static final int SILENT_TURNS = 6;
    private static final int TURN_MILLIS = 10_000;

    private final Platform platform;
    private final DiskRoom disk;
    private final Map<String, Integer> silent = new HashMap<>();

    Caretaker(Platform platform, DiskRoom disk) {
        this.platform = platform;
        this.disk = disk;
    }

    void run() {
        new Timer("caretaker", true)
                .schedule(
                        new TimerTask() {
                            @Override
                            public void run() {
                                turn();
                            }
                        },
                        TURN_MILLIS,
                        TURN_MILLIS);
    }

    private void turn() {
        try {
            var room = disk.changed();
            if (!room.isEmpty()) {
                Say.plain(room);
            }
            platform.logs().bound();
            ANSWERING.forEach(this::visit);
        } catch (RuntimeException e) {
            Say.plain("!! " + e.getMessage());
        }
    }

    private void visit(String part) {
        if (!platform.running(part) || platform.alive(part)) {
            silent.remove(part);
            return;
        }
        if (silent.merge(part, 1, Integer::sum) >= SILENT_TURNS) {
            silent.remove(part);
            Say.line(
                    "!! %s 已一分钟无应答，将其替换",
                    "!! %s has not answered for a minute; replacing it", part);
            platform.kill9(part);
        }
    }
}
