package org.unionhall.launcher.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What has been made already, by key; kept in a file so that an interrupted loading goes on. */
final class Ledger {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Map<String, String> made;

    private Ledger(Path file, Map<String, String> made) {
        this.file = file;
        this.made = made;
    }

    static Ledger in(Path file) {
        try {
            Map<String, String> made =
                    Files.exists(file)
                            ? JSON.readValue(
                                    file.toFile(),
                                    new TypeReference<LinkedHashMap<String, String>>() {})
                            : new LinkedHashMap<>();
            return new Ledger(file, made);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The value noted under the key, or the one made now. */
    String once(String key, Supplier<String> make) {
        var known = made.get(key);
        if (known != null) {
            return known;
        }
        var value = make.get();
        made.put(key, value);
        save();
        return value;
    }

    String get(String key) {
        return made.get(key);
    }

    private void save() {
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), made);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
