package org.unionhall.membership.member;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why nobody becomes a member. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum MemberProblem implements WordedProblem {
    UNIT_NOT_TAKING_MEMBERS(
            409,
            text("该工会目前不能接收会员", "The union takes no members now"),
            text(
                    "该工会不是正常状态（已锁定、撤销或解散），或不直接发展会员，不能批准入会。可退回申请，请申请人改选其他工会。",
                    "It is locked, has ended or takes no members directly, so nobody can be"
                            + " admitted. Return the application, so that the applicant chooses"
                            + " another union."));

    private final Words words;

    MemberProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
