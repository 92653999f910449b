package org.unionhall.organization.appointment;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why somebody cannot be appointed or an appointment not be ended. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum AppointmentProblem implements WordedProblem {
    GRANTS_MORE_THAN_HELD(
            403,
            text("不能授予自己没有的权限", "Nobody can grant what he does not hold"),
            text(
                    "您在该工会没有以下权限，因此不能授予他人：{0}。",
                    "You do not hold these permissions for the union and cannot grant them: {0}.")),
    SELF_APPOINTMENT(
            403,
            text("不能任命自己", "Nobody can appoint himself"),
            text(
                    "不能为自己任命或延长任期，请由其他有任命权限的人员办理。",
                    "Nobody can appoint himself or extend his own term; ask somebody else who may"
                            + " appoint there.")),
    OUTLASTS_OWN_RIGHT(
            403,
            text("任期超过您本人的任期", "It would last longer than your own right"),
            text(
                    "您在该工会的相应权限到 {0} 为止，所作任命的结束日期不能晚于该日；更长的任期请由上级工会任命。",
                    "Your own right at this union ends on {0}, and what you give there must end by"
                            + " then; the union above can appoint for longer.")),
    AUDITOR_FROM_ABOVE(
            403,
            text("经费审查员只能由上级工会任免", "An auditor is appointed and ended from above"),
            text(
                    "工会不能任免审查自己经费的人员，请由上级工会办理。",
                    "A union neither appoints nor ends who audits it; the union above does.")),
    ALREADY_APPOINTED(
            409,
            text("该账户已有相同任职", "Appointed already"),
            text(
                    "该账户在该工会同一时间段内已有相同职务，请先结束原任职或调整日期。",
                    "The account holds the same role at the union in an overlapping time; end that"
                            + " first or choose other dates.")),
    ALREADY_ENDED(
            409,
            text("任职已经结束", "It has ended already"),
            text("该任职已经结束，不能再次结束。", "The appointment has ended already.")),
    FOUNDER_CANNOT_RESIGN(
            409,
            text("平台管理员不能结束自己的任职", "A founder cannot end his own appointment"),
            text(
                    "请由另一位平台管理员操作，以免平台无人管理。",
                    "Another founder has to do it, so that the platform is never without one.")),
    UNIT_ENDED(
            409,
            text("该工会已撤销或解散", "The union has ended"),
            text(
                    "不能在已撤销或解散的工会任职。",
                    "Nobody can be appointed to a union that was revoked or dissolved.")),
    ROLE_NEEDS_UNIT(
            422,
            text("该职务必须属于一个工会", "The role needs a union"),
            text("{0}必须指定所任职的工会。", "A {0} is appointed to one union; name it.")),
    ROLE_STANDS_ABOVE_ALL(
            422,
            text("该职务不属于任何工会", "The role belongs to no union"),
            text("{0}管理整个平台，不能指定工会。", "A {0} acts for the whole platform; name no union.")),
    PERMISSIONS_NOT_OF_ROLE(
            422,
            text("该职务的权限不能另行指定", "The role has its own permissions"),
            text(
                    "只有系统对接方(INTEGRATOR)可以指定权限，其他职务的权限由职务决定。",
                    "Only for an INTEGRATOR are permissions named; every other role brings its"
                            + " own.")),
    PERMISSIONS_REQUIRED(
            422,
            text("缺少权限", "The permissions are missing"),
            text("请为系统对接方至少指定一项权限。", "Name at least one permission for an integrator.")),
    TERM_ENDS_BEFORE_START(
            422,
            text("结束日期早于开始日期", "It ends before it begins"),
            text("结束日期不能早于 {0}。", "The end must not be before {0}.")),
    END_AFTER_TERM(
            422,
            text("结束日期晚于任期", "The end lies after the term"),
            text(
                    "任期到 {0} 为止，结束日期不能晚于该日。",
                    "The term ends on {0}; the end must not be after that."));

    private final Words words;

    AppointmentProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
