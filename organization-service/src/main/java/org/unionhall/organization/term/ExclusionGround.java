package org.unionhall.organization.term;

/** Why somebody cannot be a candidate (《工会基层组织选举工作条例》《企业工会主席产生办法》), as the union declares. */
public enum ExclusionGround {
    ADMINISTRATIVE_HEAD,
    LEGAL_REPRESENTATIVE,
    PARTNER,
    NEAR_RELATIVE,
    HEAD_OF_PERSONNEL,
    FOREIGNER
}
