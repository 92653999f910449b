package org.unionhall.acceptance.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * People who have not joined yet. Nobody comes twice, also not in a later run on the same data
 * folder.
 */
final class Crowd {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long FIRST = 100_000_000L;
    private static final int CHUNK = 20_000;

    private Crowd() {}

    /** Numbers of so many persons, handed out once. */
    static long take(Installation installation, int many) throws IOException {
        var counter = installation.file("crowd.next");
        long next =
                Files.exists(counter) ? Long.parseLong(Files.readString(counter).strip()) : FIRST;
        Files.writeString(counter, String.valueOf(next + many));
        return next;
    }

    /**
     * Signed in already, with what they send: {@code token}, {@code body}. Signing is done before
     * the run, not in it.
     */
    static List<Map<String, Object>> signedIn(
            Installation installation, long seed, String channel, int many) throws IOException {
        long first = take(installation, many);
        return IntStream.range(0, many)
                .parallel()
                .mapToObj(
                        i ->
                                Map.<String, Object>of(
                                        "token", installation.token(UUID.randomUUID()),
                                        "body", body(Person.of(seed, first + i), channel)))
                .toList();
    }

    static String body(Person person, String channel) {
        try {
            return JSON.writeValueAsString(Verify.form(person, channel));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the same as lines for wrk: data folder, how many, file. */
    public static void main(String[] arguments) throws IOException {
        var installation = Installation.of(arguments[0]);
        var federation = Federation.Loaded.of(installation.file(""));
        var channel = federation.channels().get(0).code();
        int many = Integer.parseInt(arguments[1]);
        try (var file = Files.newBufferedWriter(Path.of(arguments[2]))) {
            for (int left = many; left > 0; left -= CHUNK) {
                for (var person :
                        signedIn(
                                installation, federation.seed(), channel, Math.min(CHUNK, left))) {
                    file.write(person.get("token") + " " + person.get("body") + "\n");
                }
            }
        }
    }
}
