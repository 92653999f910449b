package org.unionhall.platform.embedded;

import static org.awaitility.Awaitility.await;

/** Kills a starter together with its watchdog, so that nobody is left who would clean up. */
final class Watchdogs {

    private Watchdogs() {}

    static void endedWith(Process starter) {
        starter.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("sh"))
                .forEach(ProcessHandle::destroyForcibly);
        starter.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("dash"))
                .forEach(ProcessHandle::destroyForcibly);
        starter.destroyForcibly();
        await().until(() -> !starter.isAlive());
    }
}
