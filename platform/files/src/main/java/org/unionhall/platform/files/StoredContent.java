package org.unionhall.platform.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.UUID;
import org.unionhall.platform.sealing.PieceSeal;

/**
 * What a file holds, read piece by piece: one is in memory at a time, and nothing is held open
 * between them, however slow the reader is.
 *
 * @param seal by which the pieces are opened, or null when they are not sealed
 */
record StoredContent(Pieces pieces, UUID file, long size, int count, PieceSeal seal) {

    /** Bytes in every piece but the last. */
    static final int PIECE = 256 << 10;

    byte[] piece(int position) throws IOException {
        var bytes =
                pieces.read(file, position)
                        .orElseThrow(() -> new EOFException("The file has been deleted"));
        return seal == null ? bytes : seal.open(bytes, position, position == count - 1);
    }

    InputStream stream() {
        return new Stream();
    }

    SeekableByteChannel channel() {
        return new Channel();
    }

    private final class Stream extends InputStream {

        private int next;
        private ByteBuffer piece = ByteBuffer.allocate(0);

        @Override
        public int read() throws IOException {
            return isOver() ? -1 : piece.get() & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (isOver()) {
                return -1;
            }
            int some = Math.min(length, piece.remaining());
            piece.get(into, from, some);
            return some;
        }

        @Override
        public int available() {
            return piece.remaining();
        }

        private boolean isOver() throws IOException {
            while (!piece.hasRemaining()) {
                if (next == count) {
                    return true;
                }
                piece = ByteBuffer.wrap(piece(next));
                next++;
            }
            return false;
        }
    }

    /** The same, read from anywhere. */
    private final class Channel implements SeekableByteChannel {

        private long position;
        private int held = -1;
        private byte[] piece = {};
        private boolean open = true;

        @Override
        public int read(ByteBuffer into) throws IOException {
            if (position >= size) {
                return -1;
            }
            int wanted = (int) (position / PIECE);
            if (wanted != held) {
                piece = piece(wanted);
                held = wanted;
            }
            int from = (int) (position % PIECE);
            int some = Math.min(into.remaining(), piece.length - from);
            into.put(piece, from, some);
            position += some;
            return some;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long newPosition) {
            position = newPosition;
            return this;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public int write(ByteBuffer from) {
            throw new UncheckedIOException(new IOException("A file is not changed"));
        }

        @Override
        public SeekableByteChannel truncate(long newSize) {
            throw new UncheckedIOException(new IOException("A file is not changed"));
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
