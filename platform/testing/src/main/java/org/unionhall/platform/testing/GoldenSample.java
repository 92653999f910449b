package org.unionhall.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unionhall.platform.messaging.MessageJson;

/**
 * Samples of messages under {@code contracts/messages}: the producer's test says that it still
 * writes them so, the consumers' tests that they still read them. Run with {@code
 * -Dgolden.write=true} to write them anew.
 */
public final class GoldenSample {

    private final Path file;

    private GoldenSample(Path file) {
        this.file = file;
    }

    /** The sample of that name, without {@code .json}. */
    public static GoldenSample of(String name) {
        return new GoldenSample(contracts().resolve("messages").resolve(name + ".json"));
    }

    /** Says that the message is written as the sample shows. */
    public void isWrittenFrom(Object message) {
        var written = MessageJson.pretty(message);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, written);
            }
            assertThat(written)
                    .as("contract %s", file.getFileName())
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "There is no sample; write it with -Dgolden.write=true", e);
        }
    }

    /** The sample as the reader's own record. */
    public <T> T readAs(Class<T> type) {
        return MessageJson.read(bytes(), type);
    }

    /** The sample as it travels. */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the contracts, found from the module's folder upwards. */
    public static Path contracts() {
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("contracts"))) {
                return folder.resolve("contracts");
            }
        }
        throw new IllegalStateException(
                "There is no contracts folder above " + Path.of("").toAbsolutePath());
    }
}
