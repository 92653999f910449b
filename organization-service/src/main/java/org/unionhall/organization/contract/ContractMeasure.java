package org.unionhall.organization.contract;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.facts.CountedIn;
import org.unionhall.platform.facts.Measure;
import org.unionhall.platform.web.problem.Text;

/** What is counted of collective contracts, for the union that concludes them. */
@SuppressWarnings("ImmutableEnumChecker") // Text is two strings
public enum ContractMeasure implements Measure {
    CONTRACT_OFFERED(
            text("集体协商要约", "offers to negotiate"),
            text(
                    "发出或收到的集体协商要约，按要约之日计。",
                    "Offers to negotiate collectively, of either side, on the day of the offer.")),
    CONTRACT_SIGNED(
            text("签订集体合同", "collective contracts signed"),
            text(
                    "经上级工会确认报送的集体合同，按签订之日计；因审查异议重新签订的不重复计。",
                    "Contracts whose filing the union above confirmed, on the day they were signed;"
                            + " once also when signed again after an objection.")),
    CONTRACT_FILED(
            text("集体合同审查备案", "collective contracts filed"),
            text(
                    "经上级工会确认已报送人力资源社会保障部门的集体合同，按报送之日计；重新报送的不重复计。",
                    "Contracts whose filing with the labour administration the union above"
                            + " confirmed, on the day of the filing; once also when filed again."));

    private final Text title;
    private final Text definition;

    ContractMeasure(Text title, Text definition) {
        this.title = title;
        this.definition = definition;
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
        return definition;
    }

    @Override
    public Text source() {
        return text("《中华人民共和国劳动合同法》第五十一条至第五十四条", "Labour Contract Law, articles 51 to 54");
    }
}
