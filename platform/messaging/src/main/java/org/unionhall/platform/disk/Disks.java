package org.unionhall.platform.disk;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which parts have less room on their disks than is kept in reserve. Only disks of this machine can
 * be named; where the database is elsewhere, it is the database that says it is full.
 */
@Startup
@ApplicationScoped
public class Disks {

    private static final long FRESH = Duration.ofMillis(500).toNanos();
    private static final int MEGABYTE = 20;

    private final Map<String, Path> folders = new LinkedHashMap<>();
    private final long reserve;
    private final MeterRegistry registry;

    private volatile SortedSet<String> without = new TreeSet<>();
    private volatile long looked = System.nanoTime() - FRESH;

    /**
     * @param folders {@code postgres=/data/postgres}, a part and a folder on its disk each
     * @param reserve megabytes that stay free
     */
    @Inject
    Disks(
            @ConfigProperty(name = "unionhall.disk.folders") Optional<List<String>> folders,
            @ConfigProperty(name = "unionhall.disk.reserve") long reserve,
            MeterRegistry registry) {
        for (var folder : folders.orElse(List.of())) {
            var parts = folder.split("=", 2);
            this.folders.put(parts[0].strip(), Path.of(parts[1].strip()));
        }
        this.reserve = reserve << MEGABYTE;
        this.registry = registry;
    }

    @PostConstruct
    void register() {
        for (var part : folders.keySet()) {
            Gauge.builder("disk.full", () -> withoutRoom().contains(part) ? 1 : 0)
                    .description("1 while the part has no room on its disk and writes are refused")
                    .tag("part", part)
                    .register(registry);
        }
    }

    /** The parts without room, in order; looked at anew twice a second at most. */
    SortedSet<String> withoutRoom() {
        long now = System.nanoTime();
        if (now - looked >= FRESH) {
            looked = now;
            var found = new TreeSet<String>();
            folders.forEach(
                    (part, folder) -> {
                        if (room(folder) < reserve) {
                            found.add(part);
                        }
                    });
            without = found;
        }
        return without;
    }

    /** A folder that is not there says nothing; its part says what it lacks. */
    private static long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException absent) {
            return Long.MAX_VALUE;
        }
    }
}
