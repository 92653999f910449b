package org.unionhall.membership.sealing;

/**
 * The kinds of blind index beside those of identity documents (1 to 99). They never change: they
 * are hashed into each.
 */
public final class IndexKind {

    public static final byte MOBILE = 0;
    public static final byte SIGN_IN_CODE = 100;
    public static final byte CLIENT_SECRET = 101;
    public static final byte REQUEST = 102;

    private IndexKind() {}
}
