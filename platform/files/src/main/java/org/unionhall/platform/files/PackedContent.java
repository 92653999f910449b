package org.unionhall.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Looks through a zip, as a workbook is one, without keeping what it unpacks to. A zip says twice
 * what is in it, from part to part and in the directory at its end, and the two can differ on
 * purpose: it is unpacked in both ways, and neither may yield more than is allowed.
 */
final class PackedContent {

    /** Parts a zip may have; a workbook has some ten. */
    static final int MOST_PARTS = 2_000;

    private static final int BUFFER = 64 << 10;

    private final long most;
    private final Set<String> parts = new HashSet<>();
    private final byte[] buffer = new byte[BUFFER];
    private long unpacked;
    private int seen;

    private PackedContent(long most) {
        this.most = most;
    }

    /**
     * The names of its parts.
     *
     * @throws Rejection {@code FILE_UNPACKS_TOO_LARGE}, {@code FILE_HAS_MACROS}, {@code
     *     FILE_BROKEN}
     */
    static Set<String> parts(StoredContent content, long most) {
        try {
            var read = new PackedContent(most);
            read.fromPartToPart(content.stream());
            read.parts.clear();
            read.unpacked = 0;
            read.seen = 0;
            read.byDirectory(content.channel());
            return read.parts;
        } catch (IOException | IllegalArgumentException broken) {
            throw new Rejection(FileProblem.FILE_BROKEN);
        }
    }

    private void fromPartToPart(InputStream content) throws IOException {
        try (var zip =
                new ZipArchiveInputStream(content, StandardCharsets.UTF_8.name(), true, true)) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                met(part.getName());
                unpack(zip);
            }
        }
    }

    private void byDirectory(SeekableByteChannel content) throws IOException {
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(content)
                        .setIgnoreLocalFileHeader(true)
                        .get()) {
            for (var all = zip.getEntriesInPhysicalOrder(); all.hasMoreElements(); ) {
                var part = all.nextElement();
                met(part.getName());
                try (var stream = zip.getInputStream(part)) {
                    unpack(stream);
                }
            }
        }
    }

    private void met(String name) {
        parts.add(name);
        seen++;
        if (seen > MOST_PARTS) {
            throw tooMuch();
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw new Rejection(FileProblem.FILE_HAS_MACROS);
        }
    }

    private void unpack(InputStream part) throws IOException {
        for (int some = part.read(buffer); some >= 0; some = part.read(buffer)) {
            unpacked += some;
            if (unpacked > most) {
                throw tooMuch();
            }
        }
    }

    private Rejection tooMuch() {
        return new Rejection(FileProblem.FILE_UNPACKS_TOO_LARGE, most, MOST_PARTS);
    }
}
