package org.unionhall.platform.sealing;

/**
 * A sealed value that does not open here: another key, another row, or tampered with. Says nothing
 * of the value.
 */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(Throwable cause) {
        super("A sealed value cannot be opened: wrong key, wrong row or altered", cause);
    }
}
