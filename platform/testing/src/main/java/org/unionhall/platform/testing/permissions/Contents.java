package org.unionhall.platform.testing.permissions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.unionhall.platform.testing.contract.Answer;

/** What an answer holds, wherever it stands: headers, text, the parts of a workbook or archive. */
final class Contents {

    private static final int DEEPEST = 3;

    private Contents() {}

    static boolean hold(Answer answer, String value) {
        return answer.headers().toString().contains(value) || hold(answer.body(), value, 0);
    }

    private static boolean hold(byte[] body, String value, int depth) {
        if (new String(body, StandardCharsets.UTF_8).contains(value)) {
            return true;
        }
        if (body.length < 4 || body[0] != 'P' || body[1] != 'K' || depth == DEEPEST) {
            return false;
        }
        try (var parts = new ZipInputStream(new ByteArrayInputStream(body))) {
            while (parts.getNextEntry() != null) {
                if (hold(parts.readAllBytes(), value, depth + 1)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("An archive that cannot be read", e);
        }
    }
}
