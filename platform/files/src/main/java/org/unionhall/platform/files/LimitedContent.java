package org.unionhall.platform.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.unionhall.platform.web.problem.Rejection;

/** Content that is refused with {@code FILE_TOO_LARGE} as soon as it is longer than it may be. */
final class LimitedContent extends FilterInputStream {

    private final long longest;
    private long read;

    LimitedContent(InputStream content, long longest) {
        super(content);
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        count(Math.max(some, 0));
        return some;
    }

    @Override
    public long skip(long many) throws IOException {
        long skipped = super.skip(many);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) {
        read += more;
        if (read > longest) {
            throw new Rejection(FileProblem.FILE_TOO_LARGE, longest);
        }
    }
}
