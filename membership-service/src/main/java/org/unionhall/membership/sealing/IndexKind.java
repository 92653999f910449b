package org.unionhall.membership.sealing;

/**
 * The kinds of blind index beside those of identity documents (1 to 99, of version 1). They never
 * change: they are hashed into each.
 */
public final class IndexKind {

    public static final byte MOBILE = 0;
    public static final byte SIGN_IN_CODE = 100;
    public static final byte CLIENT_SECRET = 101;
    public static final byte REQUEST = 102;
    public static final byte ADDRESS = 103;

    /** Whose a WeChat is at the service account. */
    public static final byte WECHAT = 104;

    /** The successor of a refresh token: given out, and kept only as its digest. */
    public static final byte REFRESH_TOKEN = 110;

    /** Of a second factor: given out once, and kept only as its digest. */
    public static final byte RECOVERY_CODE = 111;

    /** The code of a member's card: given out for a minute, and kept nowhere. */
    public static final byte MEMBER_CARD = 112;

    /** The person a document speaks of, whatever its kind. */
    public static final byte PERSON = 120;

    private IndexKind() {}
}
