package org.unionhall.organization.legalperson;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a union cannot apply, or an application not be decided like that. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum RegistrationProblem implements WordedProblem {
    APPLIED_BY_YOURSELF(
            403,
            text("不能审批本人提交的申请", "You cannot decide on your own application"),
            text(
                    "该申请由您提交，请由登记机关的其他人员审批。",
                    "You handed it in; somebody else of the registering union has to decide.")),
    OWN_UNION(
            403,
            text("不能审批本人所在工会的申请", "You cannot decide about your own union"),
            text(
                    "您在该工会任职，请由登记机关的其他人员办理。",
                    "You hold an office at this union; somebody else of the registering union has"
                            + " to act.")),
    REGISTRATION_OPEN(
            409,
            text("该工会已有未办结的登记申请", "An application of the union is open"),
            text(
                    "同一工会同时只能有一件登记申请，请先办结或撤回原申请。",
                    "A union has one open application at a time; have that one decided or withdraw"
                            + " it first.")),
    REGISTRATION_DECIDED(
            409,
            text("该申请当前不能这样办理", "The application does not wait for that"),
            text(
                    "该申请的状态为 {0}，不能进行此项操作，请刷新后查看。",
                    "It stands at {0} and does not wait for that; read it again.")),
    RETURNED_BEFORE(
            409,
            text("该申请已退回过一次", "It was returned before"),
            text(
                    "需补正的内容应一次性告知，申请只能退回一次；请批准或不予批准。",
                    "Everything that is missing is said at once, so that it is returned once;"
                            + " approve or reject it.")),
    CERTIFICATE_HELD(
            409,
            text("该工会已持有证书", "The union holds a certificate"),
            text(
                    "该工会已持有有效登记的证书，请办理变更、换发或补发。",
                    "It holds a certificate already: apply for a change, a renewal or a"
                            + " replacement.")),
    NO_CERTIFICATE(
            409,
            text("该工会没有证书", "The union holds no certificate"),
            text(
                    "该工会尚未登记或证书已注销，请先办理登记。",
                    "It was never registered or its certificate was cancelled; register it"
                            + " first.")),
    UNION_NOT_AT_WORK(
            409,
            text("该工会不在正常状态", "The union is not at work"),
            text(
                    "筹备、锁定、撤销或解散的工会不能办理登记；已终止工会的证书由登记机关注销。",
                    "A union that is prepared, locked or over cannot apply; the certificate of one"
                            + " that is over is cancelled by the registering union.")),
    NOT_REGISTERED_HERE(
            409,
            text("该类工会不办理此项登记", "Unions of this type are not registered like that"),
            text(
                    "{0}不能取得{1}（《基层工会法人登记管理办法》第二条）。",
                    "A {0} cannot hold a {1} (article 2 of the rules).")),
    NO_REGISTRAR(
            409,
            text("没有登记机关", "Nobody registers it"),
            text(
                    "该工会上级没有县级以上地方总工会，请先调整隶属关系。",
                    "No local federation of a county or higher stands above it; move the union"
                            + " first.")),
    RENEWAL_TOO_EARLY(
            409,
            text("尚未到换发时间", "It is too early to renew"),
            text(
                    "请自 {0} 起申请换发；此前的变化请办理变更登记。",
                    "Apply from {0} on; until then apply for a change.")),
    CERTIFICATE_OVER(
            409,
            text("证书已过有效期", "The certificate has ended"),
            text("证书有效期至 {0}，请办理换发。", "It was valid until {0}: apply for a renewal.")),
    NOT_OF_ITS_KIND(
            422,
            text("工会、业务种类和证书种类不能更改", "Union and kinds stay as they are"),
            text(
                    "补正时不能更换工会、业务种类或证书种类；请撤回后重新申请。",
                    "A correction keeps the union, what is applied for and the type of certificate;"
                            + " withdraw it and apply anew.")),
    NOT_ASKED_FOR(
            422,
            text("该项不需要填写", "This is not asked for"),
            text(
                    "此类申请不需要填写该项，请删除。",
                    "An application of this kind does not have it; leave it out.")),
    NOT_SETTLED(
            422,
            text("尚未清算", "Not settled yet"),
            text(
                    "请先完成经费财产清算并交回证书，再申请注销。",
                    "Settle money and property and give the certificate back first.")),
    FORM_TEXT_LENGTH(
            422,
            text("字数不符合要求", "The text is too short or too long"),
            text("应为 {0} 至 {1} 个字，当前 {2} 个字。", "It has {0} to {1} characters; this one has {2}.")),
    TERM_REVERSED(
            422,
            text("任期截止早于起始", "The term ends before it begins"),
            text("任期截止日期应晚于 {0}。", "The term must end after {0}.")),
    TERM_TOO_LONG(
            422,
            text("任期过长", "The term is too long"),
            text("工会委员会每届任期不超过 {0} 年。", "A committee's term is {0} years at most.")),
    TERM_OVER(
            422,
            text("任期已满", "The term is over"),
            text("任期已届满，请先换届选举，再申请登记。", "The committee's term is over; elect a new one first.")),
    BEFORE_FOUNDING(
            422,
            text("日期早于建会日期", "Before the union was founded"),
            text(
                    "该日期不能早于建会（登记）日期 {0}。",
                    "It must not be before {0}, when the union was founded or registered.")),
    IN_THE_FUTURE(
            422,
            text("日期晚于今天", "The day is still to come"),
            text("该日期不能晚于 {0}。", "It must not be after {0}."));

    private final Words words;

    RegistrationProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
