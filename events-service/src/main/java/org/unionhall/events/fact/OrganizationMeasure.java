package org.unionhall.events.fact;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.facts.CountedIn;
import org.unionhall.platform.facts.Measure;
import org.unionhall.platform.web.problem.Text;

/** What organization counts and tells as facts; the names are its own. */
@SuppressWarnings("ImmutableEnumChecker") // Text is two strings
public enum OrganizationMeasure implements Measure {
    CERTIFICATE_REGISTERED(
            text("新办工会法人资格证", "certificates issued first"),
            text(
                    "首次登记发给的证书，计入发证的总工会。",
                    "Certificates issued at a first registration, for the federation that issued"
                            + " them."),
            Sources.CERTIFICATES),
    CERTIFICATE_CHANGED(
            text("变更工会法人资格证", "certificates changed"),
            text(
                    "变更登记和换发的证书；补发、更正不计。",
                    "Certificates changed or renewed; neither replacements nor corrections."),
            Sources.CERTIFICATES),
    CERTIFICATE_CANCELLED(
            text("注销工会法人资格证", "certificates cancelled"),
            text("注销的证书。", "Certificates that were cancelled."),
            Sources.CERTIFICATES),
    CARE_STATION_OPENED(text("建成爱心驿站", "care stations opened"), Sources.OPENED, Sources.STATIONS),
    CARE_STATION_CLOSED(text("撤销爱心驿站", "care stations closed"), Sources.CLOSED, Sources.STATIONS),
    BABY_ROOM_OPENED(
            text("建成母婴室", "mother-and-baby rooms opened"), Sources.OPENED, Sources.STATIONS),
    BABY_ROOM_CLOSED(
            text("撤销母婴室", "mother-and-baby rooms closed"), Sources.CLOSED, Sources.STATIONS),
    RIGHTS_STATION_OPENED(
            text("建成职工维权服务站", "rights stations opened"), Sources.OPENED, Sources.STATIONS),
    RIGHTS_STATION_CLOSED(
            text("撤销职工维权服务站", "rights stations closed"), Sources.CLOSED, Sources.STATIONS),
    UNION_REELECTED(
            text("工会换届", "unions re-elected"),
            text(
                    "换届选举结果经上级工会批复的工会，按批复之日计；首届选举、补选不计。",
                    "Unions whose re-election the union above confirmed, on that day; neither first"
                            + " elections nor by-elections."),
            text("《中华人民共和国工会法》第十六条", "Trade Union Law, article 16")),
    CONTRACT_OFFERED(
            text("集体协商要约", "offers to negotiate"),
            text(
                    "发出或收到的集体协商要约，按要约之日计。",
                    "Offers to negotiate collectively, of either side, on the day of the offer."),
            Sources.CONTRACTS),
    CONTRACT_SIGNED(
            text("签订集体合同", "collective contracts signed"),
            text(
                    "经上级工会确认报送的集体合同，按签订之日计；因审查异议重新签订的不重复计。",
                    "Contracts whose filing the union above confirmed, on the day they were signed;"
                            + " once also when signed again after an objection."),
            Sources.CONTRACTS),
    CONTRACT_FILED(
            text("集体合同审查备案", "collective contracts filed"),
            text(
                    "经上级工会确认已报送人力资源社会保障部门的集体合同，按报送之日计；重新报送的不重复计。",
                    "Contracts whose filing with the labour administration the union above"
                            + " confirmed, on the day of the filing; once also when filed again."),
            Sources.CONTRACTS);

    /** What several of them share. */
    private static final class Sources {
        static final Text CERTIFICATES =
                text(
                        "《基层工会法人登记管理办法》（总工办发〔2020〕20号）",
                        "Rules on the registration of grassroots unions as legal persons (2020,"
                                + " no. 20)");
        static final Text CONTRACTS =
                text("《中华人民共和国劳动合同法》第五十一条至第五十四条", "Labour Contract Law, articles 51 to 54");
        static final Text STATIONS = text("站点台账", "the register of stations");
        static final Text OPENED =
                text(
                        "建成并经批准的站点，按建成之日计入管理工会；接管的计入接管工会。",
                        "Stations that were established with an approval, on that day, for the"
                                + " union that keeps them; for who takes one over too.");
        static final Text CLOSED =
                text(
                        "撤销的站点，按撤销之日计；移交的计入原管理工会。",
                        "Stations closed, on that day; for who hands one over too.");
    }

    private final Text title;
    private final Text definition;
    private final Text source;

    OrganizationMeasure(Text title, Text definition, Text source) {
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
        return this == UNION_REELECTED ? CountedIn.UNIONS : CountedIn.ITEMS;
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
