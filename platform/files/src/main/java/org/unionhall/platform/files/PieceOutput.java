package org.unionhall.platform.files;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.unionhall.platform.sealing.PieceSeal;
import org.unionhall.platform.web.problem.Rejection;

/** Keeps what is written to it in pieces, of which one is in memory at a time. */
final class PieceOutput extends OutputStream {

    private final Pieces pieces;
    private final UUID file;
    private final long longest;
    private final PieceSeal seal;
    private final byte[] piece = new byte[StoredContent.PIECE];
    private int filled;
    private long size;
    private int count;

    /**
     * @param longest bytes that are taken; more are refused with {@code FILE_TOO_LARGE}
     * @param seal by which the pieces are sealed, or null
     */
    PieceOutput(Pieces pieces, UUID file, long longest, PieceSeal seal) {
        this.pieces = pieces;
        this.file = file;
        this.longest = longest;
        this.seal = seal;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        size += length;
        if (size > longest) {
            throw new Rejection(FileProblem.FILE_TOO_LARGE, longest);
        }
        int taken = 0;
        while (taken < length) {
            if (filled == piece.length) {
                keep(false);
            }
            int some = Math.min(length - taken, piece.length - filled);
            System.arraycopy(bytes, from + taken, piece, filled, some);
            filled += some;
            taken += some;
        }
    }

    /** Nothing more comes: the last piece knows that it is the last. */
    void finish() {
        if (filled > 0) {
            keep(true);
        }
    }

    private void keep(boolean last) {
        var bytes = Arrays.copyOf(piece, filled);
        pieces.write(file, count, seal == null ? bytes : seal.seal(bytes, count, last));
        count++;
        filled = 0;
    }

    long size() {
        return size;
    }

    int count() {
        return count;
    }
}
