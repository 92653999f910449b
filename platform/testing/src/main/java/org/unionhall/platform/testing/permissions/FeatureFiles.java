package org.unionhall.platform.testing.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder with one {@code <feature>.txt} for each feature. */
record FeatureFiles(Path folder) {

    private static final String TXT = ".txt";

    /** The texts by feature; none when there is no folder yet. */
    Map<String, String> read() {
        var texts = new TreeMap<String, String>();
        try {
            for (var file : files()) {
                texts.put(file.getFileName().toString().replace(TXT, ""), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes these; a file that is of none of them goes. */
    void write(Map<String, String> texts) {
        try {
            for (var file : files()) {
                Files.delete(file);
            }
            Files.createDirectories(folder);
            for (var text : texts.entrySet()) {
                Files.writeString(folder.resolve(text.getKey() + TXT), text.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TXT)).sorted().toList();
        }
    }
}
