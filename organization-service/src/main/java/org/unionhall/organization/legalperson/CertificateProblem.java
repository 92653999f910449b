package org.unionhall.organization.legalperson;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a certificate cannot be issued, put right, cancelled or printed. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum CertificateProblem implements WordedProblem {
    CODE_OF_OTHER_TYPE(
            422,
            text("代码与证书种类不符", "The code belongs to the other certificate"),
            text("{0}的代码以 {1} 开头，请核对。", "The code of a {0} begins with {1}; look again.")),
    CODE_OF_THE_UNION_DIFFERS(
            422,
            text("与该工会已登记的代码不一致", "The union is known by another code"),
            text(
                    "该工会在平台上已有另一统一社会信用代码，请先核对工会信息。",
                    "The union has another credit code on the platform; compare its facts"
                            + " first.")),
    CODE_NOT_ASKED_FOR(
            422,
            text("此项不需要填写代码", "No code is asked for"),
            text(
                    "代码终身不变，仅在首次登记时填写。",
                    "A code never changes: it is given at the first registration alone.")),
    CERTIFICATE_CODE_TAKEN(
            409,
            text("该代码属于其他工会的证书", "The code is on another union's certificate"),
            text(
                    "该统一社会信用代码已登记在其他工会的证书上，代码不得重复使用，请核对。",
                    "It stands on the certificate of another union, and codes are never used again;"
                            + " look again.")),
    CERTIFICATE_CANCELLED(
            409,
            text("证书已注销", "The certificate was cancelled"),
            text("该证书已注销，不能再办理或打印。", "Nothing more can be done with it, and it is not printed.")),
    UNION_STILL_LIVES(
            409,
            text("该工会尚未终止", "The union is not over"),
            text(
                    "请由该工会提出注销申请；登记机关只能直接注销已终止工会的证书。",
                    "The union itself applies for the cancellation; the registering union cancels"
                            + " only what belonged to a union that is over.")),
    NOTHING_TO_CORRECT(
            422,
            text("没有需要更正的内容", "Nothing is put right"),
            text(
                    "所填内容与证书一致，请至少更正一项。",
                    "What was given is what the certificate shows; change one part at least.")),
    PERIOD_REVERSED(
            422,
            text("截止日期早于起始日期", "The period ends before it begins"),
            text("截止日期不能早于 {0}。", "It must not end before {0}."));

    private final Words words;

    CertificateProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
