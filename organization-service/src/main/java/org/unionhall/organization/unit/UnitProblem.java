package org.unionhall.organization.unit;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why something cannot be done to a union. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum UnitProblem implements WordedProblem {
    UNIT_NAME_LENGTH(
            422,
            text("工会名称长度不符合要求", "The name is too short or too long"),
            text(
                    "工会名称应为 {0} 至 {1} 个字，当前 {2} 个字。",
                    "A union's name has {0} to {1} characters; this one has {2}.")),
    UNIT_NAME_CHARACTER(
            422,
            text("工会名称含有不可见字符", "The name has an invisible character"),
            text(
                    "工会名称第 {0} 个字是不可见的控制字符，请删除后重新填写。",
                    "Character {0} of the name is an invisible control character; remove it.")),
    UNIT_NAME_TAKEN(
            409,
            text("同一上级下已有同名工会", "There is a union of this name already"),
            text(
                    "该上级工会下已有名称相同的工会，请核对是否重复建会。",
                    "The same upper union already has a union of this name; check whether it was"
                            + " founded twice.")),
    CREDIT_CODE_LENGTH(
            422,
            text("统一社会信用代码长度不正确", "The credit code has the wrong length"),
            text(
                    "统一社会信用代码应为 18 位，当前 {0} 位。",
                    "A unified social credit code has 18 characters; this one has {0}.")),
    CREDIT_CODE_LETTER_FOR_DIGIT(
            422,
            text("统一社会信用代码中误用了字母", "A letter stands for a digit in the credit code"),
            text(
                    "第 {0} 位填写的是字母 {1}，代码中不使用该字母，是否应为数字 {2}?",
                    "Character {0} is the letter {1}, which these codes never use. Is it the digit"
                            + " {2}?")),
    CREDIT_CODE_CHARACTER(
            422,
            text("统一社会信用代码含有不允许的字符", "The credit code has a character that is not allowed"),
            text(
                    "第 {0} 位的字符不允许使用；代码只含数字和除 I、O、S、V、Z 以外的大写字母。",
                    "Character {0} is not allowed: digits and capital letters other than I, O, S,"
                            + " V, Z.")),
    CREDIT_CODE_NOT_A_UNION(
            422,
            text("不是工会的统一社会信用代码", "Not the credit code of a union"),
            text(
                    "工会的代码以 81（基层工会）或 89（其他）开头，当前以 {0} 开头；请不要填写用人单位的代码。",
                    "A union's code begins with 81 (grassroots) or 89 (other), this one with {0};"
                            + " do not give the employer's.")),
    CREDIT_CODE_CHECKSUM(
            422,
            text("统一社会信用代码校验不通过", "The credit code's check character is wrong"),
            text(
                    "按 GB 32100 校验不通过，请对照证书逐位核对。",
                    "It fails the check of GB 32100; compare it with the certificate, character by"
                            + " character.")),
    CREDIT_CODE_TAKEN(
            409,
            text("该统一社会信用代码已被其他工会使用", "Another union has this credit code"),
            text(
                    "平台上已有工会使用该代码，请核对证书或联系市总工会。",
                    "A union of the platform has this code already; check the certificate or ask"
                            + " the federation.")),
    REGION_CODE_FORM(
            422,
            text("行政区划代码格式不正确", "The region code has the wrong form"),
            text(
                    "行政区划代码应为 6 位（到区县）或 9 位（到乡镇街道）数字。",
                    "A region code has 6 digits (county) or 9 digits (township).")),
    FOUNDED_IN_FUTURE(
            422,
            text("建会日期不能晚于今天", "The founding date lies in the future"),
            text("建会日期应不晚于 {0}。", "The founding date must not be after {0}.")),
    FOUNDED_TOO_EARLY(
            422,
            text("建会日期过早", "The founding date is too early"),
            text("建会日期应不早于 {0}。", "The founding date must not be before {0}.")),
    STATUS_AT_FOUNDING(
            422,
            text("新建工会的状态不正确", "Not a status to found a union with"),
            text("新建工会只能是筹备(PREPARING)或正常(NORMAL)。", "A union is founded PREPARING or NORMAL.")),
    STATUS_CHANGE(
            409,
            text("不能这样变更工会状态", "The status cannot change like this"),
            text(
                    "状态不能由 {0} 变为 {1};撤销组织请使用“解散”操作。",
                    "The status cannot go from {0} to {1}; to end a union use its dissolution.")),
    LEVEL_NOT_OF_TYPE(
            422,
            text("工会类型与层级不符", "The level does not suit the type"),
            text("{0}的层级应在{1}至{2}之间。", "The level of a {0} lies between {1} and {2}.")),
    PARENT_REQUIRED(
            422,
            text("缺少上级工会", "The upper union is missing"),
            text(
                    "{0}必须有上级工会，不能作为最高一级。",
                    "A {0} must have an upper union and cannot stand at the top.")),
    TYPE_NOT_UNDER_PARENT(
            422,
            text("上级工会类型不合适", "Such a union cannot stand there"),
            text("{0}不能直接隶属于{1}。", "A {0} cannot stand directly under a {1}.")),
    LEVEL_ABOVE_PARENT(
            422,
            text("层级高于上级工会", "The level is too high for the place"),
            text(
                    "{0}的工会不能隶属于{1}的工会。",
                    "A union of level {0} cannot stand under one of level {1}.")),
    PARENT_NOT_OPEN(
            409,
            text("上级工会当前不能接收下级工会", "The upper union takes in no union now"),
            text(
                    "上级工会已锁定、撤销或解散，不能在其下建会或调整。",
                    "The upper union is locked, revoked or dissolved; nothing can be founded or"
                            + " moved below it.")),
    UNIT_NOT_OPEN(
            409,
            text("该工会当前不能更改", "The union cannot be changed now"),
            text(
                    "该工会已锁定、撤销或解散，不能更改。锁定的工会可先由上级工会解锁。",
                    "The union is locked, revoked or dissolved. A locked one can be unlocked by its"
                            + " upper union first.")),
    HAS_LIVE_CHILDREN(
            409,
            text("仍有下级工会", "There are unions below it"),
            text(
                    "该工会还有未解散的下级工会，请先将其解散或调整隶属关系。",
                    "It still has live unions below it; dissolve or move them first.")),
    UNIT_NOT_EMPTY(
            409,
            text("该工会仍有会员或待处理的申请", "Somebody still belongs to the union"),
            text(
                    "该工会还有会员 {0} 人、未办结的入会申请 {1} 份，不能撤销或解散。请指定承接的工会，或先为会员办理转接，并审核或退回申请。",
                    "It still has {0} live members and {1} applications that are not decided, and"
                            + " cannot end. Name the union that takes them over, or transfer the"
                            + " members and decide the applications first.")),
    SUCCESSION_UNDER_WAY(
            409,
            text("正在承接其他工会的会员", "It is taking over another union's members"),
            text(
                    "还有 {0} 名会员或申请正从已并入的工会转来，请待办结后再操作（通常几分钟内完成；该工会被锁定时须先解锁）。",
                    "{0} members and applications are still coming from a union that ended into"
                            + " this one. Retry when they have arrived, as a rule within minutes; a"
                            + " locked union has to be unlocked first.")),
    SUCCESSOR_ITSELF(
            422,
            text("承接工会不能是该工会自身", "A union cannot succeed itself"),
            text("请选择另一个工会承接会员和申请。", "Choose another union to take over.")),
    SUCCESSOR_OF_ANOTHER_TREE(
            422,
            text("承接工会不属于同一总工会", "The successor is of another federation"),
            text(
                    "只能由同一总工会所属的工会承接；跨地区请逐一办理会籍转接。",
                    "Only a union of the same federation takes over; elsewhere members are"
                            + " transferred one by one.")),
    SUCCESSOR_NOT_TAKING_MEMBERS(
            422,
            text("承接工会不能接收会员", "The successor takes in no members"),
            text(
                    "承接工会须处于正常状态，且不是地方总工会；没有合适的工会时，请选择县级会员周转库。",
                    "The successor has to be at work and no local federation. Where no union"
                            + " suits, choose the county's holding pool.")),
    MOVE_UNDER_ITSELF(
            409,
            text("不能移到自身或其下级之下", "A union cannot stand under itself"),
            text(
                    "所选上级工会就是该工会本身或其下级，请选择其他上级。",
                    "The chosen upper union is this union or one below it; choose another.")),
    TREE_TOO_DEEP(
            422,
            text("工会层次过多", "The tree is too deep"),
            text("从最高一级算起最多 {0} 层。", "There are at most {0} levels from the top down.")),
    TREE_FULL(
            409,
            text("工会数量已达上限", "The tree is full"),
            text(
                    "平台不能再容纳更多的工会，请联系平台管理员。",
                    "The platform cannot take in more unions; ask its operators."));

    private final Words words;

    UnitProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
