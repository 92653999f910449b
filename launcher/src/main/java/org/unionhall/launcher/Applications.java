package org.unionhall.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionhall.platform.embedded.KafkaEngine;
import org.unionhall.standins.StandIns;

/** How each child process is called and what its environment tells it. */
final class Applications {

    static final List<String> SERVICES = List.of("membership", "organization", "events");

    /** What the name of a service's second instance ends with. */
    static final String SECOND = "-2";

    private static final String PACKAGED = "launcher/target/unionhall-launcher.jar";

    /** Starting is mostly compiling: the optimising compiler waits for what is hot under load. */
    private static final List<String> WARM_LATER =
            List.of(
                    "-XX:Tier4InvocationThreshold=25000",
                    "-XX:Tier4MinInvocationThreshold=3000",
                    "-XX:Tier4CompileThreshold=75000",
                    "-XX:Tier4BackEdgeThreshold=200000");

    private final Settings settings;
    private final Secrets secrets;
    private final Logs logs;
    private final ClassArchives archives;

    Applications(Settings settings, Secrets secrets, Logs logs) {
        this.settings = settings;
        this.secrets = secrets;
        this.logs = logs;
        this.archives =
                new ClassArchives(
                        settings.home().resolve("target/class-archives"),
                        settings.wants(Settings.Wish.PREPARE));
    }

    ClassArchives archives() {
        return archives;
    }

    JavaProcess kafka(Path ready) {
        var options = own("kafka");
        options.addAll(
                List.of("-Xmx" + settings.get(Option.KAFKA_HEAP), "-XX:TieredStopAtLevel=1"));
        options.add("-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT %4$s %3$s %5$s%6$s%n");
        var what =
                new ArrayList<>(
                        List.of(
                                "-cp",
                                classPath(),
                                KafkaEngine.class.getName(),
                                settings.data().resolve("kafka").toString(),
                                String.valueOf(settings.port(Option.KAFKA_PORT)),
                                String.valueOf(settings.port(Option.KAFKA_CONTROLLER_PORT)),
                                ready.toString()));
        what.addAll(settings.kafkaDoors());
        return JavaProcess.start(options, what, Map.of(), logs.of("kafka"));
    }

    JavaProcess standIns() {
        var options = own("stand-ins");
        options.addAll(List.of("-Xms16m", "-Xmx48m", "-XX:TieredStopAtLevel=1"));
        return JavaProcess.start(
                options,
                List.of("-cp", classPath(), StandIns.class.getName()),
                Map.of("PORT", String.valueOf(settings.port(Option.STAND_INS_PORT))),
                logs.of("stand-ins"));
    }

    /**
     * An instance of a service.
     *
     * @param part the service's name, or that of its second instance
     */
    JavaProcess service(String part) {
        var service =
                part.endsWith(SECOND) ? part.substring(0, part.length() - SECOND.length()) : part;
        var variables = common();
        variables.put("HTTP_PORT", String.valueOf(port(part)));
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put(
                "DB_URL",
                "jdbc:postgresql://127.0.0.1:"
                        + settings.portOf("postgres", service)
                        + "/"
                        + service);
        variables.put("DB_USER", service);
        variables.put("DB_PASSWORD", secrets.databasePassword(service));
        variables.put("DB_POOL", settings.get(Option.DATA_POOL));
        variables.put("KAFKA_BOOTSTRAP", "127.0.0.1:" + settings.portOf("kafka", service));
        variables.put(
                "DISK_FOLDERS",
                "postgres="
                        + settings.data().resolve("postgres")
                        + ",kafka="
                        + settings.data().resolve("kafka"));
        variables.put("DISK_RESERVE", settings.get(Option.DISK_RESERVE));
        variables.put("FOUNDER_ACCOUNT", secrets.founderAccount().toString());
        variables.put("PUBLIC_URL", settings.publicUrl());
        // One person may play a crowd here.
        variables.put("ALLOWANCE_FACTOR", "1000");
        if (service.equals("membership")) {
            variables.put("TOKEN_SIGNING_KEY", secrets.signingKey().toString());
            variables.put("SEAL_KEYS", secrets.sealKeys().toString());
            variables.put("SMS_URL", url("stand-ins", service));
            variables.put("WECHAT_URL", url("stand-ins", service) + "/wechat");
            variables.put("WECHAT_APP_ID", "wx00000000standin");
            variables.put("WECHAT_APP_SECRET", "stand-in");
            variables.put("WECHAT_TEMPLATE_ID", "stand-in");
            variables.put("WECHAT_OPENS", settings.publicUrl() + "/me");
            // No message costs anything here, and one number is tried all day.
            variables.put("CODES_PER_DAY", "1000");
            variables.put("CODES_PER_HOUR", "1000000");
            variables.put("CODE_GUESSES_PER_HOUR", "10000");
            variables.put("REGISTRY_URL", url("stand-ins", service));
            variables.put("FOUNDER_CLIENT_ID", secrets.founderClientId());
            variables.put("FOUNDER_CLIENT_SECRET", secrets.founderClientSecret());
        }
        return quarkus(part, service + "-service", variables);
    }

    JavaProcess gateway() {
        var variables = common();
        variables.put("HTTP_HOST", settings.get(Option.BIND));
        variables.put("HTTP_PORT", String.valueOf(settings.port(Option.PORT)));
        variables.put("MANAGEMENT_PORT", String.valueOf(settings.port(Option.MANAGEMENT_PORT)));
        variables.put("MEMBERSHIP_URL", url("membership", "gateway"));
        variables.put("ORGANIZATION_URL", url("organization", "gateway"));
        variables.put("EVENTS_URL", url("events", "gateway"));
        variables.put("PUBLIC_URL", settings.publicUrl());
        // Everybody has this machine's address here, and one person may play a crowd.
        variables.put("LIMIT_PER_ADDRESS", "1000000");
        variables.put("CONNECTIONS_PER_ADDRESS", "10000");
        variables.put("SIGN_IN_PER_ADDRESS", "60000");
        variables.put("LIMIT_PER_ACCOUNT", "12000");
        return quarkus("gateway", "gateway", variables);
    }

    String health(String name, String check) {
        int port = name.equals("gateway") ? settings.port(Option.MANAGEMENT_PORT) : port(name);
        return "http://127.0.0.1:" + port + "/q/health/" + check;
    }

    String url(Option port) {
        return "http://127.0.0.1:" + settings.port(port);
    }

    int port(String part) {
        return settings.portOf(part);
    }

    private String url(String part, String seenFrom) {
        return "http://127.0.0.1:" + settings.portOf(part, seenFrom);
    }

    private Map<String, String> common() {
        var variables = new LinkedHashMap<String, String>();
        variables.put("JWKS_LOCATION", secrets.jwks().toUri().toString());
        variables.put("TOKEN_ISSUER", "unionhall");
        return variables;
    }

    private JavaProcess quarkus(String name, String module, Map<String, String> variables) {
        var app = settings.home().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(app)) {
            throw new IllegalStateException(module + " is not built: " + app + " is missing");
        }
        var options = new ArrayList<String>(archives.options(name, app.getParent()));
        options.addAll(WARM_LATER);
        options.add("-Xmx" + settings.get(Option.HEAP));
        var more = settings.get(Option.JAVA_OPTIONS);
        if (!more.isEmpty()) {
            options.addAll(List.of(more.split("\\s+", -1)));
        }
        return JavaProcess.start(
                options, List.of("-jar", app.toString()), variables, logs.of(name));
    }

    private List<String> own(String part) {
        var packaged = settings.home().resolve(PACKAGED);
        return new ArrayList<>(
                Files.exists(packaged)
                        ? archives.options(part, packaged.getParent())
                        : List.<String>of());
    }

    /** The packaged launcher has everything; in a test the test's own class path does. */
    private String classPath() {
        var packaged = settings.home().resolve(PACKAGED);
        return Files.exists(packaged) ? packaged.toString() : System.getProperty("java.class.path");
    }
}
