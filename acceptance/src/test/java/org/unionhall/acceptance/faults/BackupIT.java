package org.unionhall.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unionhall.acceptance.Cities;
import org.unionhall.launcher.Backups;
import org.unionhall.launcher.Platform;
import org.unionhall.launcher.Secrets;
import org.unionhall.launcher.Settings;
import org.unionhall.launcher.backup.BackupProblem;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Patience;
import org.unionhall.launcher.client.Persons;
import org.unionhall.launcher.walkthrough.MainJob;
import org.unionhall.launcher.walkthrough.Scene;
import org.unionhall.platform.embedded.PostgresEngine;
import org.unionhall.platform.embedded.ScratchFolder;

/**
 * A rehearsal: a platform is backed up while it runs, its folder is lost, and what was restored
 * goes on where it stood; and what must not be restored is refused.
 */
class BackupIT {

    private static final Duration SETTLED = Duration.ofSeconds(60);

    /**
     * Where a reader or a relay is and up to when it has read, and the outbox: services announce
     * their parameters, groups and notices at every start. What people are told is sent as a text
     * message by itself.
     */
    private static final String MOVES =
            "'outbox', 'outbox_cursor', 'subscription', 'dead_letter', 'headcount_as_of',"
                    + " 'flyway_schema_history', 'scheduled_tasks', 'notification',"
                    + " 'notification_round'";

    @Test
    void what_was_backed_up_is_restored_and_goes_on() throws IOException {
        try (var scratch = new ScratchFolder("backup")) {
            var data = scratch.path().resolve("data");
            var file = scratch.path().resolve("unionhall.backup");
            var keys = Path.of(file + ".keys");
            var settings = Settings.forTests(data);
            Cities.City city;
            Map<String, String> before;
            String idNumber = Persons.idNumber();
            String mobile = Persons.mobile();
            String member;
            // Given a member, and a backup of the running platform
            try (var platform = Platform.start(settings)) {
                var town = new Cities(platform);
                city = town.city();
                member = join(town, city, mobile, idNumber);
                before = settled(platform);
                Backups.backup(settings, file);
                assertThat(rights(file)).isEqualTo("rw-------");
                assertThat(rights(keys)).isEqualTo("rw-------");
                assertThatThrownBy(() -> Backups.backup(settings, file))
                        .isInstanceOf(BackupProblem.class)
                        .hasMessageContaining(file.toString());
                join(town, city, Persons.mobile(), Persons.idNumber()); // is not in the backup
            }
            // When its folder is lost, and what must not be restored has been refused
            assertThatThrownBy(() -> Backups.restore(settings, file, keys))
                    .isInstanceOf(BackupProblem.class)
                    .hasMessageContaining(data.toString());
            Files.move(data, scratch.path().resolve("lost"));
            refuses(settings, file, foreignKeys(scratch.path()));
            refuses(settings, damaged(file), keys);
            refuses(settings, file, scratch.path().resolve("nowhere"));
            assertThat(data).doesNotExist();
            Backups.restore(settings, file, keys);
            // Then everything is there, and only what was backed up
            try (var platform = Platform.start(settings)) {
                assertThat(settled(platform)).isEqualTo(before);
                var town = new Cities(platform);
                var person = town.phone(mobile).signIn();
                assertThat(person.get("/api/v1/members/me").expect(200).text("id"))
                        .isEqualTo(member);
                var clerk = town.phone(city.unions().get(0).clerkMobile()).signIn();
                assertThat(
                                clerk.post(
                                                "/api/v1/members/" + member + "/reveal",
                                                Map.of("field", "ID_NUMBER", "purpose", "核对恢复的数据"))
                                        .expect(200)
                                        .text("value"))
                        .isEqualTo(idNumber);
                assertThat(apply(town, city, town.somebody(), idNumber).status()).isEqualTo(409);
                var job = new MainJob(scene(platform, city), step -> {});
                assertThat(job.run())
                        .allSatisfy(step -> assertThat(step.good()).as(step.toString()).isTrue());
                assertThat(job.succeeded()).isTrue();
            }
            otherKeysAreRefused(settings, data);
        }
    }

    /** The data is there and the keys are another installation's. */
    private static void otherKeysAreRefused(Settings settings, Path data) throws IOException {
        var sealKeys = data.resolve("secrets/seal-keys.properties");
        var own = Files.readString(sealKeys);
        Files.writeString(sealKeys, own.replaceAll("index.key=.{4}", "index.key=AAAA"));
        assertThatThrownBy(() -> Platform.start(settings))
                .hasMessageContaining("index.key")
                .hasMessageContaining(sealKeys.toString())
                .hasMessageNotContaining("\n");
        Files.delete(sealKeys);
        assertThatThrownBy(() -> Platform.start(settings))
                .hasMessageContaining("seal-keys.properties");
        assertThat(sealKeys).doesNotExist();
    }

    private static void refuses(Settings settings, Path file, Path keys) {
        assertThatThrownBy(() -> Backups.restore(settings, file, keys))
                .isInstanceOf(BackupProblem.class)
                .hasMessageNotContaining("\n");
    }

    /** The keys of a platform that was never used. */
    private static Path foreignKeys(Path folder) throws IOException {
        var other = Settings.forTests(folder.resolve("other"));
        Secrets.in(folder.resolve("other/secrets"));
        PostgresEngine.in(folder.resolve("other/postgres")).start().close();
        var file = folder.resolve("other.backup");
        Backups.backup(other, file);
        return Path.of(file + ".keys");
    }

    private static Path damaged(Path file) throws IOException {
        var copy = file.resolveSibling("damaged.backup");
        Files.copy(file, copy);
        try (var bytes = new RandomAccessFile(copy.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            int old = bytes.read();
            bytes.seek(bytes.length() / 2);
            bytes.write(old ^ 1);
        }
        return copy;
    }

    private static String join(Cities town, Cities.City city, String mobile, String idNumber) {
        var person = town.phone(mobile).signIn();
        var application = apply(town, city, person, idNumber).expect(201).text("id");
        town.phone(city.unions().get(0).clerkMobile())
                .signIn()
                .post("/api/v1/applications/" + application + "/approval", Map.of())
                .expect(200);
        return Patience.until(
                        SETTLED,
                        () -> person.get("/api/v1/members/me"),
                        answer -> answer.status() == 200)
                .expect(200)
                .text("id");
    }

    private static Api.Reply apply(Cities town, Cities.City city, Api person, String idNumber) {
        var channel = city.unions().get(0).channel();
        return person.post(
                "/api/v1/applications", Cities.form(channel, idNumber, town.scan(channel)));
    }

    private static Scene scene(Platform platform, Cities.City city) {
        return new Scene(
                platform.baseUrl(),
                platform.standInsUrl(),
                city.unions().get(0).channel(),
                city.driveId(),
                city.unions().get(0).id(),
                city.id(),
                city.clerkMobile(),
                city.unions().get(1).clerkMobile(),
                city.unions().get(1).channel());
    }

    /** Every table of every service, once messages that are under way have been taken in. */
    private static Map<String, String> settled(Platform platform) {
        var databases = new Databases(platform);
        var last = new TreeMap<String, String>();
        await().pollInterval(Duration.ofSeconds(1))
                .during(Duration.ofSeconds(3))
                .atMost(SETTLED)
                .until(
                        () -> {
                            var now = sums(databases);
                            boolean same = now.equals(last) && sent(databases);
                            last.clear();
                            last.putAll(now);
                            return same;
                        });
        return last;
    }

    private static boolean sent(Databases databases) {
        return Links.SERVICES.stream()
                .allMatch(
                        service ->
                                databases.number(
                                                service,
                                                "SELECT count(*) FROM outbox o JOIN outbox_cursor"
                                                        + " c USING (stripe) WHERE o.seq >"
                                                        + " c.position")
                                        == 0);
    }

    private static Map<String, String> sums(Databases databases) {
        var sums = new TreeMap<String, String>();
        for (var service : Links.SERVICES) {
            for (var table :
                    databases.ask(
                            service,
                            "SELECT relname FROM pg_class WHERE relnamespace ="
                                    + " 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT"
                                    + " relispartition AND relname NOT IN ("
                                    + MOVES
                                    + ")")) {
                sums.put(
                        service + "." + table.get(0),
                        databases
                                .ask(
                                        service,
                                        "SELECT count(*), md5(coalesce(string_agg(row::text, ''"
                                                + " ORDER BY row::text), '')) FROM \""
                                                + table.get(0)
                                                + "\" row")
                                .get(0)
                                .toString());
            }
        }
        return sums;
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
