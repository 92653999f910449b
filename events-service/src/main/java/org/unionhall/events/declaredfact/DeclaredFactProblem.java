package org.unionhall.events.declaredfact;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why something cannot be done with a declared figure. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum DeclaredFactProblem implements WordedProblem {
    DECLARED_UNIT_UNKNOWN(
            422,
            text("工会不存在", "There is no such union"),
            text("该工会不存在，或不在您的工作范围内。", "The union does not exist or is outside your scope.")),
    MONTH_FORM(
            422,
            text("月份格式不正确", "Not a month"),
            text("月份应为 YYYY-MM，例如 2026-09。", "A month is written YYYY-MM, such as 2026-09.")),
    MONTH_TO_COME(
            422,
            text("月份尚未到来", "The month is still to come"),
            text("最晚可申报 {0}。", "The latest month that can be declared is {0}.")),
    EVIDENCE_LENGTH(
            422,
            text("依据说明长度不符合要求", "The evidence is too short or too long"),
            text("依据说明应为 {0} 至 {1} 个字。", "The evidence has {0} to {1} characters.")),
    CORRECTED_UNKNOWN(
            422,
            text("所更正的申报不存在", "There is no such declaration to correct"),
            text(
                    "所更正的申报不存在，或不在您的工作范围内。",
                    "The declaration to correct does not exist or is outside your scope.")),
    CORRECTS_A_CORRECTION(
            422,
            text("不能更正一项更正", "A correction cannot be corrected"),
            text(
                    "请改为填写最初的申报 {0}，并填写正确的总数。",
                    "Name the first declaration, {0}, instead, with the number that is right.")),
    CORRECTS_ANOTHER_FIGURE(
            422,
            text("与所更正的申报不是同一数据", "It is another figure than the one it corrects"),
            text(
                    "更正的工会、计量项和月份须与原申报相同。",
                    "The union, the measure and the month must be those of what is corrected.")),
    CORRECTED_DOES_NOT_STAND(
            409,
            text("所更正的申报未获批准", "What is corrected does not count"),
            text(
                    "只能更正已批准的申报；原申报当前为 {0}。",
                    "Only what was approved can be corrected; the declaration is {0}.")),
    DECLARATION_DECIDED(
            409,
            text("申报已有结果", "The declaration is decided"),
            text("该申报当前为 {0}，不能再变更。", "The declaration is {0} and cannot change any more.")),
    DECLARED_BY_YOURSELF(
            409,
            text("不能审核本人的申报", "You declared it yourself"),
            text("申报须由另一人审核。", "Somebody else must decide on a declaration.")),
    ALREADY_DECLARED(
            409,
            text("该数据已有批准的申报", "The figure stands already"),
            text(
                    "该工会该月的此项数据已有批准的申报。请驳回本申报，改为提交对原申报的更正。",
                    "A declaration of this union, measure and month was approved before. Reject"
                            + " this one and have the other corrected."));

    private final Words words;

    DeclaredFactProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
