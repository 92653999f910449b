package org.unionhall.events.fact;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.facts.CountedIn;
import org.unionhall.platform.facts.Measure;
import org.unionhall.platform.web.problem.Text;

/** What is counted of unions and their members, from the messages about them. */
@SuppressWarnings("ImmutableEnumChecker") // Text is two strings
public enum UnionMeasure implements Measure {
    MEMBER_JOINED(
            CountedIn.PERSONS,
            text("入会", "joined"),
            text("首次成为在籍会员的人，按入会之日计。", "Who becomes a member, on the day of joining."),
            text("会员消息；《工会法》第三条", "messages about members; Trade Union Law, article 3")),
    MEMBER_LEFT(
            CountedIn.PERSONS,
            text("会籍终止", "left"),
            text(
                    "在籍会员退会、被开除、去世、会籍合并或作废的，按终止之日计；保留会籍后再终止的不再计。",
                    "Members who leave, are expelled, die, or whose membership is merged or void,"
                            + " on that day; who was retained before does not count again."),
            text("会员消息", "messages about members")),
    MEMBER_RETAINED(
            CountedIn.PERSONS,
            text("保留会籍", "retained"),
            text(
                    "在籍会员转为保留会籍，不再计入会员数。",
                    "Members whose membership is retained: they are not counted."),
            text("会员消息", "messages about members")),
    MEMBER_RESTORED(
            CountedIn.PERSONS,
            text("恢复会籍", "restored"),
            text("曾不在籍的会员恢复在籍。", "Members who count again after they did not."),
            text("会员消息", "messages about members")),
    MEMBER_TRANSFERRED_IN(
            CountedIn.PERSONS,
            text("转入", "transferred in"),
            text("会籍由另一工会转入。", "Members who come from another union."),
            text("会员消息", "messages about members")),
    MEMBER_TRANSFERRED_OUT(
            CountedIn.PERSONS,
            text("转出", "transferred out"),
            text("会籍转往另一工会。", "Members who go to another union."),
            text("会员消息", "messages about members")),
    MEMBER_REGROUPED(
            CountedIn.PERSONS,
            text("群体变更", "changed group"),
            text(
                    "同一工会内群体等信息变更：原值减一，新值加一，合计为零。",
                    "Another group in the same union: one less there, one more here, nothing in"
                            + " all."),
            text("会员消息", "messages about members")),
    UNION_FOUNDED(
            CountedIn.UNIONS,
            text("新建工会", "unions founded"),
            text(
                    "成立的工会组织，按建会日期计；未登记建会日期的按登记之日计。筹备中的不计，被撤销的冲回。",
                    "Unions founded, on their founding day, or the day they were entered when it is"
                            + " not known. Not those being prepared; a founding that is revoked is"
                            + " taken back."),
            text("工会组织消息；《工会法》第十二条", "messages about unions; Trade Union Law, article 12")),
    UNION_DISSOLVED(
            CountedIn.UNIONS,
            text("解散、合并工会", "unions ended"),
            text("解散或并入其他工会的，按终止之日计。", "Unions dissolved or merged into another, on that day."),
            text("工会组织消息；《工会法》第十三条", "messages about unions; Trade Union Law, article 13"));

    private final CountedIn countedIn;
    private final Text title;
    private final Text definition;
    private final Text source;

    UnionMeasure(CountedIn countedIn, Text title, Text definition, Text source) {
        this.countedIn = countedIn;
        this.title = title;
        this.definition = definition;
        this.source = source;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public CountedIn countedIn() {
        return countedIn;
    }

    @Override
    public Text definition() {
        return definition;
    }

    @Override
    public Text source() {
        return source;
    }
}
