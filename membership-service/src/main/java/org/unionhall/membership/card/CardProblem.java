package org.unionhall.membership.card;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why there is no card. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum CardProblem implements WordedProblem {
    CARD_NOT_VALID(
            409,
            text("会员卡已失效", "The card is not valid any more"),
            text(
                    "您的会籍已终止，或所在工会已撤销，不能出示会员卡。如有疑问请联系所在工会。",
                    "Your membership has ended, or your union has. Ask your union if that is"
                            + " wrong."));

    private final Words words;

    CardProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
