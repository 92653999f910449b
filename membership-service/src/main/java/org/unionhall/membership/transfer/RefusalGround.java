package org.unionhall.membership.transfer;

/** For what alone a union may refuse a transfer: it does not choose its members. */
public enum RefusalGround {
    /** 不在该单位（该行业、该区域）就业 */
    NOT_EMPLOYED_THERE,
    /** 会籍或劳动争议尚未办结 */
    DISPUTE,
    /** 换届选举期间：候选人公示至选举结果公布 */
    ELECTION_FREEZE
}
