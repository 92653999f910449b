package org.unionhall.membership.merge;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why two records are not merged, or stay so. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum MergeProblem implements WordedProblem {
    MERGE_OTHER_UNKNOWN(
            422,
            text("会员证号与姓名不符", "No member has that number and name"),
            text(
                    "没有会员证号和姓名都相符的在籍会员。请核对另一条记录的会员证号（13 位）和姓名。",
                    "No live member has this number and this name. Compare both with the other"
                            + " record.")),
    MERGE_SAME(
            422,
            text("是同一条记录", "It is the same record"),
            text("两个会员证号属于同一条记录，无需合并。", "Both numbers lead to one record already.")),
    MERGE_UNLIKE(
            422,
            text("姓名和出生日期都不相同", "Neither name nor birth date agree"),
            text(
                    "两条记录的姓名和出生日期都不相同，不能合并。登记有误的，请先更正。",
                    "Two records are merged where the name or the birth date is the same. If one"
                            + " is wrong, have it put right first.")),
    MERGE_OPEN(
            409,
            text("已有一项合并在办理", "A merge goes on already"),
            text(
                    "其中一名会员已有一项合并或撤销合并尚未办结，请等待办结。",
                    "One of the two is in a merge, or its undoing, that is not decided yet. Wait"
                            + " for it.")),
    MERGE_DISPUTED(
            409,
            text("身份争议尚未办结", "An identity is disputed"),
            text(
                    "其中一名会员的身份有争议尚未办结，不能合并。",
                    "Somebody disputes the identity of one of the two; that is decided first.")),
    MERGE_OWN(
            403,
            text("不能办理本人的会籍合并", "Nobody merges the own record"),
            text("请由其他工作人员办理。", "A colleague has to do it.")),
    MERGE_INVOLVED(
            403,
            text("经办人不能决定", "Who was involved does not decide"),
            text(
                    "提出、批准合并或提出撤销的人员不能作出决定，请由上级工会的其他工作人员办理。",
                    "Who proposed or approved the merge, or asks to undo it, does not decide;"
                            + " somebody else of the union above has to.")),
    MERGE_FOR_THE_PERSON(
            403,
            text("只有会员本人可以提出异议", "For the people concerned alone"),
            text(
                    "异议由两条记录的会员本人提出。工作人员可以撤回或不予合并。",
                    "Who has one of the two records objects. A clerk withdraws or refuses it.")),
    MERGE_HEARING(
            409,
            text("异议期未满", "The people may still object"),
            text("会员可在 {0} 前（含当日）提出异议，期满后才能批准。", "It can be approved after {0}.")),
    MERGE_OBJECTED(
            409,
            text("会员本人有异议", "Somebody concerned has objected"),
            text(
                    "会员本人认为不是同一人，不能批准合并。请与本人核实，不予合并或撤回；身份有争议的，按身份争议办理。",
                    "One of the two says that they are not one person, so it cannot be approved:"
                            + " talk with the person, refuse or withdraw it. Whose an identity is"
                            + " is decided by a dispute.")),
    MERGE_CLOSED(
            409,
            text("不能再进行此操作", "This can no longer be done"),
            text("该合并当前为 {0}。请刷新后查看。", "The merge is {0}; read it again.")),
    MERGE_UNDO_TOO_LATE(
            409,
            text("已过撤销期限", "It is too late to undo it"),
            text("合并后 {0} 天内可以撤销。", "It can be undone within {0} days.")),
    MERGE_TOUCHED(
            409,
            text("合并后记录又有变化", "The records have changed since"),
            text(
                    "被合并的记录已删除，或保留的记录此后又参与了其他合并。请先撤销后一次合并。",
                    "The merged record was erased, or the one that stayed was in a later merge."
                            + " Undo the later one first.")),
    MERGE_IDENTITY_TAKEN(
            409,
            text("证件或账号已另作登记", "Document or account are used otherwise"),
            text(
                    "被合并记录的证件或账号已用于新的会籍或申请，不能恢复。",
                    "The document or the account of the merged record is used by another"
                            + " membership or application, so it does not go on.")),
    TOO_MANY_MERGES(
            429,
            text("今日提出次数已用完", "Enough for today"),
            text(
                    "今日提出合并的次数已达上限，请明日再试。",
                    "You have proposed as many merges as a day allows; try again tomorrow."));

    private final Words words;

    MergeProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
