package org.unionhall.membership.standing;

import org.unionhall.membership.member.StandingChange;

/** What waits for somebody's decision about a membership. */
public enum ProposalKind {
    /** 退会申请 */
    EXIT(StandingChange.EXIT, StandingGround.OWN_WISH),
    /** 开除会籍备案 */
    EXPULSION(StandingChange.EXPEL, StandingGround.CRIMINAL_PUNISHMENT);

    private final StandingChange change;
    private final StandingGround ground;

    ProposalKind(StandingChange change, StandingGround ground) {
        this.change = change;
        this.ground = ground;
    }

    StandingChange change() {
        return change;
    }

    StandingGround ground() {
        return ground;
    }
}
