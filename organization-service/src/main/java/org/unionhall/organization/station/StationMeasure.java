package org.unionhall.organization.station;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.facts.CountedIn;
import org.unionhall.platform.facts.Measure;
import org.unionhall.platform.web.problem.Text;

/** What is counted of stations: for the union that keeps them, on the day it happened. */
@SuppressWarnings("ImmutableEnumChecker") // Text is two strings
public enum StationMeasure implements Measure {
    CARE_STATION_OPENED(text("建成爱心驿站", "care stations opened"), true),
    CARE_STATION_CLOSED(text("撤销爱心驿站", "care stations closed"), false),
    BABY_ROOM_OPENED(text("建成母婴室", "mother-and-baby rooms opened"), true),
    BABY_ROOM_CLOSED(text("撤销母婴室", "mother-and-baby rooms closed"), false),
    RIGHTS_STATION_OPENED(text("建成职工维权服务站", "rights stations opened"), true),
    RIGHTS_STATION_CLOSED(text("撤销职工维权服务站", "rights stations closed"), false);

    private final Text title;
    private final boolean opening;

    StationMeasure(Text title, boolean opening) {
        this.title = title;
        this.opening = opening;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public CountedIn countedIn() {
        return CountedIn.ITEMS;
    }

    @Override
    public Text definition() {
        return opening
                ? text(
                        "建成并经批准的站点，按建成之日计入管理工会；接管的计入接管工会（how=HANDED_OVER）。",
                        "Stations that were established with an approval, on that day, for the"
                                + " union that keeps them; for who takes one over too"
                                + " (how=HANDED_OVER).")
                : text(
                        "撤销的站点，按撤销之日计；移交的计入原管理工会（how=HANDED_OVER）。",
                        "Stations closed, on that day; for who hands one over too"
                                + " (how=HANDED_OVER).");
    }

    @Override
    public Text source() {
        return text("站点台账", "the register of stations");
    }
}
