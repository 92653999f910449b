package org.unionhall.events.drive;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why something cannot be done with a drive. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum DriveProblem implements WordedProblem {
    DRIVE_UNKNOWN(
            404,
            text("没有这个入会行动", "There is no such drive"),
            text("该入会行动不存在，或不在您的工作范围内。", "The drive does not exist or is outside your scope.")),
    DRIVE_OVER(
            409,
            text("入会行动已过截止日期", "The drive's last day has passed"),
            text(
                    "该行动已于 {0} 截止。请先延长截止日期，再开启。",
                    "The drive ended on {0}. Extend its last day before opening it.")),
    DRIVE_SETTLED(
            409,
            text("入会行动已结项", "The drive is settled"),
            text("已结项的行动及其数据不能再更改。", "A settled drive and its figures cannot change any more.")),
    DRIVE_TRANSITION(
            409,
            text("当前状态下不能进行此操作", "Not possible in the drive's present status"),
            text("行动当前为 {0}，不能变更为 {1}。", "The drive is {0} and cannot become {1}.")),
    SPONSOR_UNKNOWN(
            422,
            text("主办工会不存在", "There is no such sponsor union"),
            text(
                    "主办工会不存在，或不在您的工作范围内。",
                    "The sponsor union does not exist or is outside your scope.")),
    SPONSOR_MISSING(
            422,
            text("缺少主办工会", "The sponsor union is missing"),
            text(
                    "请在 sponsorUnitId（或 unitId）中填写主办工会。",
                    "Name the sponsor union in sponsorUnitId (or unitId).")),
    SPONSOR_TWICE(
            422,
            text("主办工会填写不一致", "Two sponsor unions are named"),
            text(
                    "sponsorUnitId 与 unitId 不一致，请只填写其中一个。",
                    "sponsorUnitId and unitId differ; give only one of them.")),
    SPONSOR_NOT_NORMAL(
            409,
            text("主办工会当前不能开展行动", "The sponsor union cannot run a drive now"),
            text("主办工会当前状态为 {0}。", "The sponsor union's status is {0}.")),
    SPONSOR_FIXED(
            409,
            text("主办工会不能更改", "The sponsor union cannot change"),
            text(
                    "行动的主办工会在创建后不能更改，请另建行动。",
                    "A drive keeps its sponsor; start another drive instead.")),
    STATUS_AT_CREATION(
            422,
            text("创建时的状态不正确", "Not a status to start with"),
            text("创建时状态只能是 DRAFT 或 OPEN。", "A new drive is DRAFT or OPEN.")),
    ENDS_BEFORE_IT_STARTS(
            422,
            text("截止日期早于开始日期", "It ends before it starts"),
            text("截止日期 {1} 早于开始日期 {0}。", "The last day {1} is before the first day {0}.")),
    TARGET_OF_TWO_KINDS(
            422,
            text("目标只能针对群体或工会之一", "A target is for a group or for a unit"),
            text(
                    "每项目标只能填写 group 或 unitId 之一；两者都不填表示总目标。",
                    "Give group or unitId, not both; neither means the whole drive.")),
    TARGET_GROUP_NOT_IN_DRIVE(
            422,
            text("目标群体不在行动范围内", "The target's group is not in the drive"),
            text("群体 {0} 不在本行动的 groups 中。", "The group {0} is not among the drive's groups.")),
    TARGET_TWICE(
            422,
            text("目标重复", "The target is given twice"),
            text("同一群体、工会或总目标只能填写一次。", "A group, a unit or the total can have one target.")),
    TARGET_UNIT_OUTSIDE(
            422,
            text("目标工会不在主办工会之下", "The target's unit is not below the sponsor"),
            text(
                    "目标工会不存在，或不在主办工会的组织范围内。",
                    "The unit does not exist or does not belong to the sponsor's subtree."));

    private final Words words;

    DriveProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
