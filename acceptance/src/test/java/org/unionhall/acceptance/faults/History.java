package org.unionhall.acceptance.faults;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What everybody asked and was told, in one file, a JSON object a line; faults stand in it too.
 * Nobody is named: persons and identities are numbers.
 */
final class History implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /** What the caller knows afterwards. */
    enum Outcome {
        OK,
        REFUSED,
        UNKNOWN
    }

    /**
     * One call and its answer.
     *
     * @param what such as {@code APPLY}
     * @param key the Idempotency-Key, or null
     * @param subject the application it is about, or null while nobody knows
     * @param status HTTP status; 0 when there was no answer
     * @param code of the problem, or what the call was to achieve
     */
    record Entry(
            String who,
            String what,
            String key,
            String subject,
            Outcome outcome,
            int status,
            String code) {}

    private final Path file;
    private final Writer lines;
    private final ConcurrentLinkedQueue<Entry> entries = new ConcurrentLinkedQueue<>();

    History(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            lines = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }

    void note(Entry entry) {
        entries.add(entry);
        var line = new LinkedHashMap<String, Object>();
        line.put("at", Instant.now().toString());
        line.put("who", entry.who());
        line.put("what", entry.what());
        line.put("key", entry.key());
        line.put("subject", entry.subject());
        line.put("outcome", entry.outcome());
        line.put("status", entry.status());
        line.put("code", entry.code());
        write(line);
    }

    void fault(String text) {
        var line = new LinkedHashMap<String, Object>();
        line.put("at", Instant.now().toString());
        line.put("fault", text);
        write(line);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    private synchronized void write(Object line) {
        try {
            lines.write(JSON.writeValueAsString(line));
            lines.write('\n');
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
