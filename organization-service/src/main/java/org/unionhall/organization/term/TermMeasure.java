package org.unionhall.organization.term;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.facts.CountedIn;
import org.unionhall.platform.facts.Measure;
import org.unionhall.platform.web.problem.Text;

/** What is counted of elections. */
@SuppressWarnings("ImmutableEnumChecker") // Text is two strings
public enum TermMeasure implements Measure {
    UNION_REELECTED;

    @Override
    public Text title() {
        return text("工会换届", "unions re-elected");
    }

    @Override
    public CountedIn countedIn() {
        return CountedIn.UNIONS;
    }

    @Override
    public Text definition() {
        return text(
                "换届选举结果经上级工会批复的工会，按批复之日计；首届选举、补选不计。",
                "Unions whose re-election the union above confirmed, on that day; neither first"
                        + " elections nor by-elections.");
    }

    @Override
    public Text source() {
        return text("《中华人民共和国工会法》第十六条", "Trade Union Law, article 16");
    }
}
