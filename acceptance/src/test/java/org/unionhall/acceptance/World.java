package org.unionhall.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.unionhall.launcher.Platform;
import org.unionhall.launcher.Settings;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Phone;
import org.unionhall.platform.embedded.ScratchFolder;

/**
 * The whole platform as {@code ./start} runs it, on free ports and an empty folder, once for all
 * stories.
 */
final class World {

    private static final TraceReceiver TRACES = new TraceReceiver();

    /** Every request is traced, logs are written as in the images, exports come in small pieces. */
    private static final String WATCHED =
            "-DLOG_JSON=true -DTRACE_RATIO=1 -DEXPORT_ROWS=20 -DOTEL_EXPORTER_OTLP_ENDPOINT="
                    + TRACES.endpoint();

    private static Platform platform;

    private World() {}

    static synchronized Platform platform() {
        if (platform == null) {
            var folder = new ScratchFolder("acceptance");
            platform =
                    Platform.start(Settings.forTests(folder.path()).with("java-options", WATCHED));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder), "stop-platform"));
        }
        return platform;
    }

    private static void end(ScratchFolder folder) {
        platform.close();
        folder.keep("logs", Path.of("target", "platform-logs"));
        folder.close();
    }

    /** The spans that the platform's processes have sent so far. */
    static TraceReceiver traces() {
        return TRACES;
    }

    static Cities town() {
        return new Cities(platform());
    }

    static Phone phone(String mobile) {
        return town().phone(mobile);
    }

    static Api somebody() {
        return town().somebody();
    }

    static Cities.City city() {
        return town().city();
    }

    static Map<String, Object> form(String channel, String idNumber, JsonNode invitation) {
        return Cities.form(channel, idNumber, invitation);
    }

    static JsonNode scan(String channel) {
        return town().scan(channel);
    }
}
