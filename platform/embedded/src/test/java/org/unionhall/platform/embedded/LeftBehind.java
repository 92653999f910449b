package org.unionhall.platform.embedded;

import java.nio.file.Path;

/** A starter that waits to be killed. */
final class LeftBehind {

    private LeftBehind() {}

    public static void main(String[] arguments) throws Exception {
        PostgresEngine.in(Path.of(arguments[0])).start();
        System.out.println("running");
        Thread.sleep(Long.MAX_VALUE);
    }
}
