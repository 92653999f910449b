package org.unionhall.membership.person;

import static org.unionhall.membership.person.PersonProblem.*;

import java.util.regex.Pattern;
import org.unionhall.platform.web.Ideographs;
import org.unionhall.platform.web.Typed;

/**
 * 姓名 as 民委发〔2016〕33号 wants it: up to 25 Chinese characters of any kind, and one separator, U+00B7
 * "·", whatever of its look-alikes was typed. Bearers of foreign documents may write theirs in
 * letters.
 *
 * @param value the normalised name
 */
public record PersonName(String value) {

    /** Characters, by code point, that the name column must take. */
    public static final int LONGEST = 50;

    private static final Pattern LOOK_ALIKES =
            Pattern.compile("[\u30FB\u2022\uFF0E\u2027\u2219\u22C5\uFF65.\u00B7]");
    private static final Pattern CHINESE =
            Pattern.compile("[H][H\u00B7]{0,23}[H]".replace("H", Ideographs.CLASS));
    private static final Pattern HOLDS_CHINESE = Pattern.compile("[" + Ideographs.CLASS + "]");
    private static final Pattern FOREIGN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M} '\u2019\u00B7\\-]{0,48}[\\p{L}\\p{M}]");

    public static Reading<PersonName> read(String text, boolean foreignAllowed) {
        if (Typed.isBlank(text)) {
            return Reading.refused(NAME_REQUIRED);
        }
        var folded = folded(text);
        var chinese = separated(folded);
        if (CHINESE.matcher(chinese).matches() && !chinese.contains("\u00B7\u00B7")) {
            return Reading.accepted(new PersonName(chinese));
        }
        if (foreignAllowed && FOREIGN.matcher(folded).matches()) {
            return Reading.accepted(new PersonName(folded));
        }
        return Reading.refused(foreignAllowed ? NAME_FORM_FOREIGN : NAME_FORM);
    }

    /** What names begin with that were read so, whatever way it was typed to be searched for. */
    public static String asSearched(String begins) {
        var folded = folded(begins);
        return HOLDS_CHINESE.matcher(folded).find() ? separated(folded) : folded;
    }

    private static String folded(String typed) {
        return Typed.text(Ideographs.folded(Typed.seen(typed))).replaceAll("\\s+", " ");
    }

    private static String separated(String name) {
        return LOOK_ALIKES.matcher(name).replaceAll("\u00B7");
    }

    @Override
    public String toString() {
        return "PersonName[*]";
    }
}
