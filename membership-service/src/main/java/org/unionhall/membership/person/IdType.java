package org.unionhall.membership.person;

/**
 * 有效证件类别, as a person names it. Who the document speaks of does not depend on it: {@link
 * PersonIdentity}.
 */
public enum IdType {
    /** 居民身份证, GB 11643 */
    RESIDENT_ID(1),
    /** 港澳台居民居住证: the resident card's form, region 810000, 820000 or 830000 */
    HK_MACAO_TAIWAN_RESIDENCE(2),
    /** 港澳居民来往内地通行证 */
    HK_MACAO_PERMIT(3),
    /** 台湾居民来往大陆通行证 */
    TAIWAN_PERMIT(4),
    /**
     * 外国人永久居留身份证: 18 digits beginning with 9 since 2023-12-01, before that three letters and twelve
     * digits
     */
    FOREIGN_RESIDENCE(5),
    /** 护照 */
    PASSPORT(6),
    /** 军官证、士兵证 */
    MILITARY(7);

    private final int code;

    IdType(int code) {
        this.code = code;
    }

    /** Never changes: it is hashed into the blind indexes of version 1. */
    public byte code() {
        return (byte) code;
    }

    /** Whether its bearer may carry a name in Latin letters. */
    public boolean allowsForeignName() {
        return this == PASSPORT || this == FOREIGN_RESIDENCE;
    }
}
