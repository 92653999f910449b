package org.unionhall.platform.testing.permissions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.unionhall.platform.testing.contract.Answer;

/** What an answer holds, wherever it stands: headers, text, the parts of a workbook or archive. */
final class Contents {

    private static final int DEEPEST = 3;

    private Contents() {}

    static boolean hold(Answer answer, String value) {
        return holdAny(answer, Set.of(value));
    }

    /** Whether one of the values is there: looked through once, however many they are. */
    static boolean holdAny(Answer answer, Set<String> values) {
        if (values.isEmpty()) {
            return false;
        }
        var sought = new Sought(values);
        return sought.isIn(answer.headers().toString()) || hold(answer.body(), sought, 0);
    }

    private static boolean hold(byte[] body, Sought sought, int depth) {
        if (sought.isIn(new String(body, StandardCharsets.UTF_8))) {
            return true;
        }
        if (body.length < 4 || body[0] != 'P' || body[1] != 'K' || depth == DEEPEST) {
            return false;
        }
        try (var parts =
                new ZipArchiveInputStream(new ByteArrayInputStream(body), "UTF-8", true, true)) {
            while (parts.getNextEntry() != null) {
                if (hold(parts.readAllBytes(), sought, depth + 1)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("An archive that cannot be read", e);
        }
    }

    /** Values of which one is looked for: only where nothing but their characters follow. */
    private static final class Sought {

        private final Set<String> values;
        private final Set<Integer> lengths = new TreeSet<>();
        private final BitSet characters = new BitSet();

        Sought(Set<String> values) {
            this.values = values;
            values.forEach(
                    value -> {
                        lengths.add(value.length());
                        value.chars().forEach(characters::set);
                    });
        }

        boolean isIn(String text) {
            int run = 0;
            for (int end = 1; end <= text.length(); end++) {
                run = characters.get(text.charAt(end - 1)) ? run + 1 : 0;
                for (int length : lengths) {
                    if (length > run) {
                        break;
                    }
                    if (values.contains(text.substring(end - length, end))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
