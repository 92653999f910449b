package org.unionhall.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.unionhall.platform.embedded.KafkaEngine;
import org.unionhall.platform.embedded.PostgresEngine;
import org.unionhall.platform.embedded.ScratchFolder;

/**
 * A real PostgreSQL and a real Kafka for the tests of a service:
 * {@code @QuarkusTestResource(Engines.class)}. They start once in a test JVM and end with it; every
 * test class sees the same database.
 */
public class Engines implements QuarkusTestResourceLifecycleManager {

    private static final String JDBC = "unionhall.test.jdbc";
    private static final String KAFKA = "unionhall.test.kafka";
    private static final String OWNER = "unionhall";

    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(JDBC) == null) {
                startOnce();
            }
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                jdbcUrl(),
                "quarkus.datasource.username",
                OWNER,
                "quarkus.datasource.password",
                OWNER,
                "unionhall.kafka.bootstrap",
                kafka(),
                "unionhall.tokens.jwks",
                Tokens.jwksFile().toUri().toString(),
                "quarkus.http.test-port",
                "0",
                // events end after the first, so that whoever asks for them gets an answer
                "unionhall.events.longest",
                "0S");
    }

    private static void startOnce() {
        var folder = new ScratchFolder("test");
        var postgres =
                PostgresEngine.in(folder.path().resolve("postgres"))
                        .database(OWNER, OWNER, OWNER)
                        .carelessButFast()
                        .start();
        var kafka = KafkaEngine.in(folder.path().resolve("kafka")).start();
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    kafka.close();
                                    postgres.close();
                                    folder.close();
                                },
                                "stop-engines"));
        System.setProperty(JDBC, postgres.jdbcUrl(OWNER));
        System.setProperty(KAFKA, kafka.bootstrapServers());
    }

    /** The address of the test database; user and password are both {@code unionhall}. */
    public static String jdbcUrl() {
        return System.getProperty(JDBC);
    }

    /** The address of the test broker. */
    public static String kafka() {
        return System.getProperty(KAFKA);
    }

    /** The engines outlive the application: the next test class finds them running. */
    @Override
    public void stop() {}
}
