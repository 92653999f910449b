package org.unionhall.platform.testing.operations;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of a module's features, from {@code src/main/resources/openapi}. */
final class WordFiles {

    private final Map<String, Map<String, String>> files;

    private WordFiles(Map<String, Map<String, String>> files) {
        this.files = files;
    }

    static WordFiles of(Map<String, Map<String, String>> files) {
        return new WordFiles(new TreeMap<>(files));
    }

    /** Those of the module whose tests run. */
    static WordFiles ofModule() {
        var folder = Path.of("src/main/resources/openapi");
        var files = new TreeMap<String, Map<String, String>>();
        try (var found = Files.list(folder)) {
            for (var file : found.sorted().toList()) {
                files.put(file.getFileName().toString(), read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("There are no words in " + folder, e);
        }
        return new WordFiles(files);
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        var words = new TreeMap<String, String>();
        properties.forEach((key, word) -> words.put(String.valueOf(key), String.valueOf(word)));
        return words;
    }

    /** Keys that one of the two languages lacks, and files of neither. */
    List<String> unpaired() {
        var findings = new ArrayList<String>();
        files.forEach(
                (name, words) -> {
                    var other =
                            name.endsWith(".en.properties")
                                    ? name.replace(".en.properties", ".zh.properties")
                                    : name.replace(".zh.properties", ".en.properties");
                    if (other.equals(name)) {
                        findings.add(name + " is of no language (.en.properties, .zh.properties)");
                    }
                    var there = files.getOrDefault(other, Map.of()).keySet();
                    words.keySet().stream()
                            .filter(key -> !there.contains(key))
                            .forEach(key -> findings.add(other + " lacks " + key));
                });
        return findings;
    }

    /** Each key with a file that has it. */
    Map<String, String> keys() {
        var all = new TreeMap<String, String>();
        files.forEach((name, words) -> words.keySet().forEach(key -> all.put(key, name)));
        return all;
    }
}
