package org.unionhall.gateway.door;

import io.netty.util.ByteProcessor;

/**
 * Looks at the bytes of a request's head as they came. What a lenient reader would repair (a lone
 * CR or LF, a folded or indented line, other blanks than one between the words of the first line)
 * makes the head unsound, since the next reader may repair it otherwise.
 */
final class HeadBytes implements ByteProcessor {

    private static final int WORDS_APART = 2;

    private byte previous;
    private int inLine;
    private int blanks;
    private boolean firstLine = true;
    private boolean sound = true;

    @Override
    public boolean process(byte next) {
        sound &= (next == '\n') == (previous == '\r') && next != 0;
        if (next == '\n') {
            endOfLine();
        } else if (next != '\r') {
            sound &= inLine > 0 || (next != ' ' && next != '\t');
            if (firstLine) {
                sound &= next >= ' ' || next < 0;
                blanks += next == ' ' ? 1 : 0;
            }
            inLine++;
        }
        previous = next;
        return true;
    }

    private void endOfLine() {
        if (firstLine && inLine > 0) {
            firstLine = false;
            sound &= blanks == WORDS_APART;
        }
        inLine = 0;
    }

    /** Whether every reader finds the same lines. */
    boolean sound() {
        return sound;
    }
}
