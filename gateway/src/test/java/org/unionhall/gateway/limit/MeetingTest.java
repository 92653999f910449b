package org.unionhall.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unionhall.gateway.Settings;

/**
 * The limits of the compose file let a meeting through: 400 couriers behind one address (a depot's
 * wireless network) join within ten minutes, half of them in the first two.
 */
class MeetingTest {

    private static final int PEOPLE = 400;
    private static final int IN_A_HURRY = 200;
    private static final int HURRY_SECONDS = 120;
    private static final int MINUTES = 10;

    /** A code, a second one, a mistyped one and the right one, and a refresh. */
    private static final int SIGN_IN = 5;

    /** The pages and their parts, the code's channel, notices, the application and its state. */
    private static final int REQUESTS = 40;

    private final AtomicLong now = new AtomicLong();

    @Test
    void four_hundred_people_behind_one_address_join_in_ten_minutes() throws IOException {
        var limits = limits();
        int late = PEOPLE - IN_A_HURRY;
        int lateSeconds = MINUTES * 60 - HURRY_SECONDS;
        for (int i = 0; i < PEOPLE; i++) {
            joins(limits, "203.0.113.7");
            long pause =
                    i < IN_A_HURRY
                            ? TimeUnit.SECONDS.toNanos(HURRY_SECONDS) / IN_A_HURRY
                            : TimeUnit.SECONDS.toNanos(lateSeconds) / late;
            now.addAndGet(pause);
        }
    }

    @Test
    void what_is_strict_is_strict_by_account() throws IOException {
        var limits = limits();
        var account = UUID.randomUUID();
        long granted = 0;
        while (limits.account(account).granted()) {
            granted++;
        }
        assertThat(granted).isLessThanOrEqualTo(600);
    }

    @Test
    void the_example_says_what_the_compose_file_does_without_it() throws IOException {
        var example = example();
        var compose = Files.readString(project().resolve("docker-compose.yml"));
        for (var name : new String[] {"PER_ACCOUNT", "PER_ADDRESS"}) {
            assertDefault(compose, "LIMIT_" + name, example);
        }
        assertDefault(compose, "SIGN_IN_PER_ADDRESS", example);
    }

    private static void assertDefault(String compose, String name, Properties example) {
        var found = Pattern.compile("\\$\\{" + name + ":-(\\d+)}").matcher(compose);
        assertThat(found.find()).as(name).isTrue();
        assertThat(found.group(1)).as(name).isEqualTo(example.getProperty(name));
    }

    private static void joins(RateLimits limits, String address) {
        for (int i = 0; i < SIGN_IN; i++) {
            assertThat(limits.signIn(address).granted()).as("sign-in").isTrue();
        }
        for (int i = 0; i < REQUESTS; i++) {
            assertThat(limits.address(address).granted()).as("request").isTrue();
        }
    }

    private RateLimits limits() throws IOException {
        var example = example();
        return new RateLimits(
                new Settings.Limits() {
                    @Override
                    public long perAccount() {
                        return Long.parseLong(example.getProperty("LIMIT_PER_ACCOUNT"));
                    }

                    @Override
                    public long perAddress() {
                        return Long.parseLong(example.getProperty("LIMIT_PER_ADDRESS"));
                    }

                    @Override
                    public long signInPerAddress() {
                        return Long.parseLong(example.getProperty("SIGN_IN_PER_ADDRESS"));
                    }

                    @Override
                    public long remembered() {
                        return 1_000;
                    }
                },
                new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return now.get();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                });
    }

    private static Properties example() throws IOException {
        var example = new Properties();
        try (var reader = Files.newBufferedReader(project().resolve(".env.example"))) {
            example.load(reader);
        }
        return example;
    }

    private static Path project() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(".env.example"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
