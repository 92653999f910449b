package org.unionhall.launcher;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.unionhall.launcher.backup.Backup;
import org.unionhall.launcher.backup.BackupProblem;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.demonstration.Demonstration;
import org.unionhall.launcher.walkthrough.MainJob;
import org.unionhall.launcher.walkthrough.Scene;
import org.unionhall.launcher.walkthrough.Step;
import org.unionhall.platform.embedded.ScratchFolder;

/** What {@code ./start} runs. */
public final class Launcher {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final int OCCUPIED = 3;
    private static final int KEYS = 4;
    private static final JsonMapper JSON = new JsonMapper();

    private final Settings settings;
    private volatile Platform platform;

    private Launcher(Settings settings) {
        this.settings = settings;
    }

    /**
     * Exit codes: 0 done, 1 failed, 2 a setting is wrong or a port is taken, 3 runs already, 4 the
     * keys are not those of the data.
     */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            var settings = Settings.parse(List.of(arguments), System.getenv());
            if (settings.wants(Settings.Wish.HELP)) {
                Help.print();
                return;
            }
            if (settings.wants(Settings.Wish.PREPARE)) {
                prepareQuickStarts();
                return;
            }
            Limits.checkFolder(settings.data());
            if (backedUpOrRestored(settings)) {
                return;
            }
            int code = new Launcher(settings).run();
            Runtime.getRuntime().exit(code);
        } catch (Settings.BadSetting e) {
            Say.plain(e.getMessage());
            Runtime.getRuntime().exit(MISUSED);
        } catch (Secrets.Lost e) {
            Say.plain(e.getMessage());
            Runtime.getRuntime().exit(KEYS);
        } catch (BackupProblem e) {
            Say.plain(e.getMessage());
            Runtime.getRuntime().exit(FAILED);
        }
    }

    private static boolean backedUpOrRestored(Settings settings) {
        var backup = settings.get(Option.BACKUP);
        var restore = settings.get(Option.RESTORE);
        if (!backup.isEmpty()) {
            var file = Path.of(backup);
            Backups.backup(settings, file);
            Say.line(
                    "已备份到 %s；密钥在 %s，请与备份分开保管。",
                    "backed up to %s; the keys are in %s: keep them apart from the backup.",
                    file,
                    Backup.keysBeside(file));
        } else if (!restore.isEmpty()) {
            var file = Path.of(restore);
            var keys = settings.get(Option.KEYS);
            Backups.restore(
                    settings, file, keys.isEmpty() ? Backup.keysBeside(file) : Path.of(keys));
            Say.line("已恢复到 %s；现在可以启动。", "restored to %s; start as ever.", settings.data());
        } else {
            return false;
        }
        return true;
    }

    /** Starts once on a folder that is thrown away, only to write the class archives. */
    private static void prepareQuickStarts() {
        Say.line("为快速启动做准备：", "preparing quick starts:");
        try (var scratch = new ScratchFolder("prepare");
                var once = Platform.start(Settings.forPreparing(scratch.path()))) {
            once.writeClassArchives();
        }
    }

    private int run() throws InterruptedException {
        var began = Instant.now();
        try {
            platform = Platform.prepare(settings);
        } catch (Platform.Occupied e) {
            return alreadyRunning();
        } catch (Secrets.Lost e) {
            Say.plain(e.getMessage());
            return KEYS;
        }
        var taken = settings.takenPorts();
        if (!taken.isEmpty()) {
            taken.forEach(Say::plain);
            platform.close();
            return MISUSED;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        try {
            Say.line("数据目录 %s", "data in %s", settings.data());
            platform.startAll();
            noteRunning();
            Say.line("全部就绪，用时 %s", "everything is ready after %s", seconds(began));
            if (!settings.wants(Settings.Wish.EMPTY)) {
                demonstrate();
            }
            Welcome.print(settings.data(), places());
            if (settings.wants(Settings.Wish.WALKTHROUGH)) {
                boolean good = walk(places(), settings.data());
                if (settings.wants(Settings.Wish.EXIT)) {
                    return good ? 0 : FAILED;
                }
            } else if (settings.wants(Settings.Wish.EXIT)) {
                return 0;
            }
            Say.line("按 Ctrl-C 结束。", "Ctrl-C ends everything.");
            var disk =
                    new DiskRoom(
                            settings.data(), Long.parseLong(settings.get(Option.DISK_RESERVE)));
            new Caretaker(platform, disk).run();
            new CountDownLatch(1).await();
            return 0;
        } catch (Parts.Refused e) {
            Say.plain("");
            Say.plain(e.getMessage());
            return KEYS;
        } catch (IllegalStateException | UncheckedIOException | Api.Refused e) {
            Say.plain("");
            Say.plain(e.getMessage());
            return FAILED;
        }
    }

    private void end() {
        var running = platform;
        if (running != null) {
            Say.line("正在结束……", "ending …");
            running.close();
            settings.data().resolve("running.json").toFile().delete();
            Say.line("已结束。", "ended.");
        }
    }

    private void demonstrate() {
        if (Demonstration.loaded(settings.data())) {
            return;
        }
        var began = Instant.now();
        Say.line("装入演示数据（经公开接口）：", "loading the demonstration through the public API:");
        var secrets = platform.secrets();
        var founder =
                Api.at(platform.baseUrl())
                        .asClient(secrets.founderClientId(), secrets.founderClientSecret());
        new Demonstration(settings.data(), founder).load(places());
        Say.line("演示数据已装入，用时 %s", "loaded after %s", seconds(began));
    }

    private Scene.Places places() {
        return new Scene.Places(platform.baseUrl(), settings.publicUrl(), platform.standInsUrl());
    }

    /** Somebody runs on this folder: a walkthrough is done there, anything else is refused. */
    private int alreadyRunning() {
        var note = settings.data().resolve("running.json");
        if (!Files.exists(note)) {
            Say.line(
                    "%s 正被另一个进程使用（正在启动或结束）",
                    "%s is in use by another process (starting or ending)", settings.data());
            return OCCUPIED;
        }
        try {
            var running = JSON.readTree(note.toFile());
            if (settings.wants(Settings.Wish.WALKTHROUGH)) {
                var places =
                        new Scene.Places(
                                running.path("gateway").asText(),
                                running.path("publicUrl").asText(),
                                running.path("standIns").asText());
                return walk(places, settings.data()) ? 0 : FAILED;
            }
            Say.line(
                    "平台已在此数据目录上运行：%s（进程 %s）",
                    "the platform runs on this folder already: %s (process %s)",
                    running.path("publicUrl").asText(),
                    running.path("pid").asText());
            return OCCUPIED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void noteRunning() {
        try {
            JSON.writeValue(
                    settings.data().resolve("running.json").toFile(),
                    Map.of(
                            "pid",
                            ProcessHandle.current().pid(),
                            "gateway",
                            platform.baseUrl(),
                            "publicUrl",
                            settings.publicUrl(),
                            "standIns",
                            platform.standInsUrl()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean walk(Scene.Places places, Path data) {
        if (!Demonstration.loaded(data)) {
            Say.line(
                    "走查需要演示数据：请不带 --empty 启动一次",
                    "the walkthrough needs the demonstration: start once without --empty");
            return false;
        }
        Say.plain("");
        Say.line("走查主流程：", "the main job, step by step:");
        var job = new MainJob(Scene.ofDemonstration(data, places), Launcher::show);
        job.run();
        Say.line(
                job.succeeded() ? "走查成功。" : "走查失败。",
                job.succeeded() ? "the walkthrough succeeded." : "the walkthrough FAILED.");
        return job.succeeded();
    }

    private static void show(Step step) {
        Say.plain(
                String.format(
                        Locale.ROOT,
                        "%s %2d. %s  [%d ms]%n       %s",
                        step.good() ? " ok " : "FAIL",
                        step.number(),
                        step.title(),
                        step.took().toMillis(),
                        step.result()));
    }

    private static String seconds(Instant since) {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(since, Instant.now()).toMillis() / 1000.0);
    }
}
