package org.unionhall.membership.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What somebody sends as a roster: a workbook as it is, and a text in UTF-8, whatever it came in.
 * Which it is is told by its first bytes.
 */
final class RosterStream extends InputStream {

    private static final int HEAD = 64 << 10;
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Reader text;
    private final CharBuffer characters = CharBuffer.allocate(8 << 10).flip();
    private ByteBuffer bytes = ByteBuffer.wrap(MARK);

    private RosterStream(Reader text) {
        this.text = text;
    }

    /**
     * The content, to be kept.
     *
     * @throws Rejection {@code ROSTER_OLD_OR_LOCKED}, {@code ROSTER_NOT_READABLE}
     */
    static InputStream of(InputStream sent) throws IOException {
        var head = sent.readNBytes(HEAD);
        var whole = new SequenceInputStream(new ByteArrayInputStream(head), sent);
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
            return whole;
        }
        if (begins(head, OLD)) {
            throw new Rejection(RosterProblem.ROSTER_OLD_OR_LOCKED);
        }
        var charset = charset(head);
        return new RosterStream(
                new InputStreamReader(
                        whole,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length
                && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] & head[1] & 0xFE) == 0xFE && head[0] != head[1]) {
            return StandardCharsets.UTF_16;
        }
        for (var one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') {
                throw new Rejection(RosterProblem.ROSTER_NOT_READABLE);
            }
        }
        return isUtf8(head) ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
    }

    /** The last character may be cut in two. */
    private static boolean isUtf8(byte[] head) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var result = decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
        return !result.isError();
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int some = Math.min(length, bytes.remaining());
        bytes.get(into, from, some);
        return some;
    }

    private boolean fill() throws IOException {
        while (!bytes.hasRemaining()) {
            characters.compact();
            int read;
            try {
                read = text.read(characters);
            } catch (CharacterCodingException broken) {
                throw new Rejection(RosterProblem.ROSTER_NOT_READABLE);
            }
            characters.flip();
            if (read < 0 && !characters.hasRemaining()) {
                return false;
            }
            bytes = encoded(read < 0);
        }
        return true;
    }

    /** A character of two halves stays together. */
    private ByteBuffer encoded(boolean last) throws IOException {
        int whole = characters.remaining();
        if (!last
                && whole > 0
                && Character.isHighSurrogate(characters.get(characters.limit() - 1))) {
            whole--;
        }
        var part = characters.subSequence(0, whole);
        characters.position(characters.position() + whole);
        try {
            var encoded = StandardCharsets.UTF_8.newEncoder().encode(part);
            return begins(encoded) ? encoded.position(MARK.length) : encoded;
        } catch (CharacterCodingException broken) {
            throw new Rejection(RosterProblem.ROSTER_NOT_READABLE);
        }
    }

    /** Its own mark comes first already. */
    private static boolean begins(ByteBuffer encoded) {
        return encoded.remaining() >= MARK.length
                && encoded.get(0) == MARK[0]
                && encoded.get(1) == MARK[1]
                && encoded.get(2) == MARK[2];
    }
}
