package org.unionhall.platform.testing.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionhall.platform.testing.GoldenSample;

/**
 * What {@code contracts/asyncapi.yaml} is put together from: a part of each feature that publishes,
 * {@code <module>/src/main/asyncapi/<feature>.yaml}, with its channels, operations, messages and
 * schemas, and one of the platform with what is said once.
 */
final class AsyncApiParts {

    private static final String COMPONENTS = "components";
    private static final Pattern TOP = Pattern.compile("([a-z]\\w*):");
    private static final Pattern INNER = Pattern.compile("  (\\w+):");
    private static final Pattern TOPIC = Pattern.compile(" {4}address: ([\\w.-]+)");
    private static final String EVERY_TOPIC = "enum: [] # every topic above";

    /** The lines of each section, in the order in which the whole has them. */
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    /** Which part says something about a name, such as {@code channels units}. */
    private final Map<String, String> owners = new HashMap<>();

    private final List<String> head = new ArrayList<>();

    private AsyncApiParts(Map<String, String> parts) {
        for (var section :
                List.of("channels", "operations", "messageTraits", "messages", "schemas")) {
            sections.put(section, new ArrayList<>());
        }
        parts.forEach((name, text) -> add(name, text.lines().toList()));
    }

    /** The parts by their names, in the order in which they follow each other. */
    static AsyncApiParts of(Map<String, String> parts) {
        return new AsyncApiParts(parts);
    }

    /** The parts of every module; the platform's are the last. */
    static AsyncApiParts ofModules() {
        var root = GoldenSample.contracts().getParent();
        var parts = new LinkedHashMap<>(in(root));
        parts.putAll(in(root.resolve("platform")));
        return of(parts);
    }

    private static Map<String, String> in(Path modules) {
        var parts = new TreeMap<String, String>();
        try (var all = Files.list(modules)) {
            for (var module : all.toList()) {
                var folder = module.resolve("src/main/asyncapi");
                if (Files.isDirectory(folder)) {
                    try (var files = Files.list(folder)) {
                        for (var file : files.toList()) {
                            parts.put(
                                    module.getFileName() + "/" + file.getFileName(),
                                    Files.readString(file));
                        }
                    }
                }
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String part, List<String> lines) {
        List<String> section = head;
        String name = "";
        boolean components = false;
        for (var line : lines) {
            var top = TOP.matcher(line);
            var inner = INNER.matcher(line);
            if (top.matches() && (top.group(1).equals(COMPONENTS) || known(top.group(1)))) {
                name = top.group(1);
                components = name.equals(COMPONENTS);
                section = components ? null : sections.get(name);
            } else if (components && inner.matches()) {
                name = inner.group(1);
                section = sections.get(name);
            } else if (section == null) {
                throw new IllegalArgumentException(part + ": " + line + " is in no section");
            } else {
                own(part, name, line, components ? 4 : 2);
                section.add(line);
            }
        }
    }

    private boolean known(String section) {
        return sections.containsKey(section);
    }

    /** Each name is described by one part; the head is the first part that has one. */
    private void own(String part, String section, String line, int indent) {
        if (!section.isEmpty() && line.indexOf(line.strip()) != indent) {
            return; // more about the name above it
        }
        var what = section.isEmpty() ? "the head" : section + " " + line.strip();
        var other = owners.putIfAbsent(what, part);
        if (other != null && !(section.isEmpty() && other.equals(part))) {
            throw new IllegalArgumentException(
                    "%s and %s both describe %s".formatted(other, part, what));
        }
    }

    /** The whole document. */
    String whole() {
        var text = new ArrayList<>(head);
        sections.forEach(
                (name, lines) -> {
                    boolean component = !name.equals("channels") && !name.equals("operations");
                    if (component && !text.contains(COMPONENTS + ":")) {
                        text.add(COMPONENTS + ":");
                    }
                    text.add((component ? "  " : "") + name + ":");
                    lines.forEach(line -> addTo(text, line));
                });
        return String.join("\n", text) + "\n";
    }

    private void addTo(List<String> text, String line) {
        if (line.strip().equals(EVERY_TOPIC)) {
            var indent = line.substring(0, line.indexOf(EVERY_TOPIC));
            text.add(indent + "enum:");
            topics().forEach(topic -> text.add(indent + "  - " + topic));
        } else {
            text.add(line);
        }
    }

    private List<String> topics() {
        return sections.get("channels").stream()
                .map(TOPIC::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
    }
}
