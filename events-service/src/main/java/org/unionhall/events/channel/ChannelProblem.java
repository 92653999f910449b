package org.unionhall.events.channel;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why something cannot be done with a channel. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum ChannelProblem implements WordedProblem {
    CHANNEL_UNKNOWN(
            404,
            text("没有这个入会码", "There is no such code"),
            text("入会码不存在，请核对后重新输入或重新扫码。", "The code does not exist; check it or scan it again.")),
    CHANNEL_DRIVE_OVER(
            409,
            text("入会行动已结束", "The drive is over"),
            text(
                    "行动关闭或结项后，不能发放或重新启用渠道。",
                    "Channels of a closed or settled drive cannot be given out or opened again.")),
    CHANNEL_UNIT_UNKNOWN(
            422,
            text("渠道所属工会不存在", "There is no such unit"),
            text(
                    "该工会不存在，或不在主办工会的组织范围内。",
                    "The unit does not exist or does not belong to the sponsor's subtree.")),
    CHANNEL_UNIT_NOT_NORMAL(
            409,
            text("该工会目前不能发展会员", "The unit cannot take members now"),
            text("该工会当前状态为 {0}。", "The unit's status is {0}.")),
    CHANNEL_UNIT_WITHOUT_MEMBERS(
            422,
            text("地方总工会不直接发展会员", "A federation takes no members directly"),
            text(
                    "入会码须发给基层工会、乡镇（街道）、村（社区）、园区或行业、区域性工会，不能发给地方总工会。",
                    "Give the code out for a grassroots, township, village, park, industry or"
                            + " regional union, not for a local federation.")),
    CHANNEL_GROUP_NOT_IN_DRIVE(
            422,
            text("群体不在行动范围内", "The group is not in the drive"),
            text("群体 {0} 不在本行动的 groups 中。", "The group {0} is not among the drive's groups.")),
    CHANNEL_ENDS_BEFORE_IT_STARTS(
            422,
            text("截止日期早于开始日期", "It ends before it starts"),
            text("截止日期 {1} 早于开始日期 {0}。", "The last day {1} is before the first day {0}.")),
    CHANNEL_OUTSIDE_DRIVE(
            422,
            text("日期不在行动期间", "The day is outside the drive"),
            text("日期须在 {0} 至 {1} 之间。", "The day must be from {0} to {1}."));

    private final Words words;

    ChannelProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
