package org.unionhall.events.indicator;

import static org.unionhall.events.fact.OrganizationMeasure.BABY_ROOM_CLOSED;
import static org.unionhall.events.fact.OrganizationMeasure.BABY_ROOM_OPENED;
import static org.unionhall.events.fact.OrganizationMeasure.CARE_STATION_CLOSED;
import static org.unionhall.events.fact.OrganizationMeasure.CARE_STATION_OPENED;
import static org.unionhall.events.fact.OrganizationMeasure.CERTIFICATE_CHANGED;
import static org.unionhall.events.fact.OrganizationMeasure.CERTIFICATE_REGISTERED;
import static org.unionhall.events.fact.OrganizationMeasure.CONTRACT_FILED;
import static org.unionhall.events.fact.OrganizationMeasure.CONTRACT_OFFERED;
import static org.unionhall.events.fact.OrganizationMeasure.CONTRACT_SIGNED;
import static org.unionhall.events.fact.OrganizationMeasure.RIGHTS_STATION_CLOSED;
import static org.unionhall.events.fact.OrganizationMeasure.RIGHTS_STATION_OPENED;
import static org.unionhall.events.fact.OrganizationMeasure.UNION_REELECTED;
import static org.unionhall.events.fact.UnionMeasure.MEMBER_JOINED;
import static org.unionhall.events.fact.UnionMeasure.MEMBER_LEFT;
import static org.unionhall.events.fact.UnionMeasure.MEMBER_REGROUPED;
import static org.unionhall.events.fact.UnionMeasure.MEMBER_RESTORED;
import static org.unionhall.events.fact.UnionMeasure.MEMBER_RETAINED;
import static org.unionhall.events.fact.UnionMeasure.MEMBER_TRANSFERRED_IN;
import static org.unionhall.events.fact.UnionMeasure.MEMBER_TRANSFERRED_OUT;
import static org.unionhall.events.fact.UnionMeasure.UNION_DISSOLVED;
import static org.unionhall.events.fact.UnionMeasure.UNION_FOUNDED;
import static org.unionhall.platform.web.problem.Text.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.facts.CountedIn;
import org.unionhall.platform.facts.Measure;
import org.unionhall.platform.web.problem.Text;

/** The catalogue of indicators. */
@Schema(name = "IndicatorCode")
@SuppressWarnings("ImmutableEnumChecker") // Text is two strings, the lists cannot be changed
public enum Indicator {
    MEMBERS_JOINED(text("新增会员", "members joined"), MEMBER_JOINED),
    MEMBERS_LEFT(text("会籍终止人数", "members left"), MEMBER_LEFT),
    MEMBERS_NET_GROWTH(
            IndicatorKind.SUM,
            CountedIn.PERSONS,
            text("会员净增", "net growth of members"),
            text(
                    "入会、转入、恢复的人数减去终止、转出、保留会籍的人数。",
                    "Who joined, came or was restored, less who left, went or was retained."),
            Signs.MORE,
            Signs.LESS),
    MEMBERS(
            IndicatorKind.STOCK,
            CountedIn.PERSONS,
            text("会员总数", "members"),
            text(
                    "月末在籍会员，保留会籍的不计；与会员统计（headcount）口径一致，定期核对。",
                    "Members at the end of the month, without those retained: the same as the"
                            + " headcount, which is held against it."),
            Signs.MORE,
            Signs.LESS),
    PERSONS_JOINED(
            IndicatorKind.DISTINCT,
            CountedIn.PERSONS,
            text("入会人数（去重）", "persons who joined"),
            text(
                    "期间内入会的人，同一人只计一次；申报数不含个人，按申报数量计。",
                    "Persons who joined in the period, each once. What is declared names no person"
                            + " and counts as declared."),
            List.of(MEMBER_JOINED),
            List.of()),
    UNIONS_FOUNDED(text("新建工会组织", "unions founded"), UNION_FOUNDED),
    UNIONS_DISSOLVED(text("解散、合并工会组织", "unions ended"), UNION_DISSOLVED),
    UNIONS(
            IndicatorKind.STOCK,
            CountedIn.UNIONS,
            text("工会组织总数", "unions"),
            text("月末存在的工会组织。", "Unions at the end of the month."),
            List.of(UNION_FOUNDED),
            List.of(UNION_DISSOLVED)),
    UNIONS_REELECTED(UNION_REELECTED),
    MEMBERS_PER_UNION(
            MEMBERS,
            UNIONS,
            text("平均每个工会会员数", "members per union"),
            text("月末会员总数与工会组织总数之比。", "Members by unions at the end of the month.")),
    CERTIFICATES_HANDLED(
            IndicatorKind.SUM,
            CountedIn.ITEMS,
            text("办理工会法人资格证", "certificates issued and changed"),
            text(
                    "新建与变更之和，计入发证的总工会。",
                    "Those issued first and those changed, for the federation that issued them."),
            List.of(CERTIFICATE_REGISTERED, CERTIFICATE_CHANGED),
            List.of()),
    CERTIFICATES_ISSUED(CERTIFICATE_REGISTERED),
    CERTIFICATES_CHANGED(CERTIFICATE_CHANGED),
    CONTRACTS_SIGNED(CONTRACT_SIGNED),
    CONTRACTS_FILED(CONTRACT_FILED),
    CONTRACT_OFFERS(CONTRACT_OFFERED),
    CARE_STATIONS(text("爱心驿站", "care stations"), CARE_STATION_OPENED, CARE_STATION_CLOSED),
    BABY_ROOMS(text("母婴室", "mother-and-baby rooms"), BABY_ROOM_OPENED, BABY_ROOM_CLOSED),
    RIGHTS_STATIONS(
            text("职工维权服务站", "rights stations"), RIGHTS_STATION_OPENED, RIGHTS_STATION_CLOSED);

    /** What makes the number of members more, and what makes it less. */
    private static final class Signs {
        static final List<Measure> MORE =
                List.of(MEMBER_JOINED, MEMBER_TRANSFERRED_IN, MEMBER_RESTORED, MEMBER_REGROUPED);
        static final List<Measure> LESS =
                List.of(MEMBER_LEFT, MEMBER_TRANSFERRED_OUT, MEMBER_RETAINED);
    }

    private static final Set<String> OF_MEMBERS = Set.of("group", "migrantWorker");
    private static final Set<String> OF_UNIONS = Set.of("type");
    private static final Set<String> OF_CERTIFICATES = Set.of("type", "kind");
    private static final Set<String> OF_STATIONS = Set.of("how");

    private final IndicatorKind kind;
    private final CountedIn countedIn;
    private final Text title;
    private final Text definition;
    private final List<Measure> more;
    private final List<Measure> less;
    private final Indicator numerator;
    private final Indicator denominator;

    Indicator(
            IndicatorKind kind,
            CountedIn countedIn,
            Text title,
            Text definition,
            List<Measure> more,
            List<Measure> less) {
        this.kind = kind;
        this.countedIn = countedIn;
        this.title = title;
        this.definition = definition;
        this.more = more;
        this.less = less;
        this.numerator = null;
        this.denominator = null;
    }

    /** The sum of one measure. */
    Indicator(Measure only) {
        this(only.title(), only);
    }

    /** The sum of one measure under another title. */
    Indicator(Text title, Measure only) {
        this(
                IndicatorKind.SUM,
                only.countedIn(),
                title,
                only.definition(),
                List.of(only),
                List.of());
    }

    /** What there is at the end of the month: opened less closed. */
    Indicator(Text title, Measure opened, Measure closed) {
        this(
                IndicatorKind.STOCK,
                opened.countedIn(),
                title,
                text(
                        "月末在用的，逾期未复核的照计，已撤销的不计。",
                        "Those open at the end of the month, also when not looked at in time."),
                List.of(opened),
                List.of(closed));
    }

    Indicator(Indicator numerator, Indicator denominator, Text title, Text definition) {
        this.kind = IndicatorKind.RATIO;
        this.countedIn = numerator.countedIn;
        this.title = title;
        this.definition = definition;
        this.more = List.of();
        this.less = List.of();
        this.numerator = numerator;
        this.denominator = denominator;
    }

    IndicatorKind kind() {
        return kind;
    }

    /** Of a ratio: its first part. */
    CountedIn countedIn() {
        return countedIn;
    }

    Text title() {
        return title;
    }

    Text definition() {
        return definition;
    }

    /** Of a ratio; null for the others. */
    Indicator numerator() {
        return numerator;
    }

    /** Of a ratio; null for the others. */
    Indicator denominator() {
        return denominator;
    }

    /** Everything it is made of, in no particular order. */
    List<Measure> measures() {
        var all = new LinkedHashSet<Measure>();
        if (kind == IndicatorKind.RATIO) {
            all.addAll(numerator.measures());
            all.addAll(denominator.measures());
        }
        all.addAll(more);
        all.addAll(less);
        return List.copyOf(all);
    }

    /** 1 for what makes it more, -1 for what makes it less. */
    int signOf(String measure) {
        return less.stream().anyMatch(one -> one.name().equals(measure)) ? -1 : 1;
    }

    /** By what its total can be split up; nothing for distinct persons and ratios. */
    Set<String> dimensions() {
        if (kind == IndicatorKind.DISTINCT || kind == IndicatorKind.RATIO) {
            return Set.of();
        }
        return new TreeSet<>(
                switch (countedIn) {
                    case UNIONS -> OF_UNIONS;
                    case ITEMS -> kind == IndicatorKind.STOCK ? OF_STATIONS : OF_CERTIFICATES;
                    default -> OF_MEMBERS;
                });
    }
}
