package org.unionhall.membership.person;

import static org.unionhall.membership.person.PersonProblem.*;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * 姓名 as 民委发〔2016〕33号 wants it: up to 25 Chinese characters, every character of GB 18030, and one
 * separator, U+00B7 "·", whatever of its look-alikes was typed. Bearers of foreign documents may
 * write theirs in letters.
 *
 * @param value the normalised name
 */
public record PersonName(String value) {

    /** Characters, by code point, that the name column must take. */
    public static final int LONGEST = 50;

    private static final Pattern LOOK_ALIKES =
            Pattern.compile("[\u30FB\u2022\uFF0E\u2027\u2219\u22C5\uFF65.\u00B7]");
    private static final Pattern CHINESE =
            Pattern.compile("\\p{IsHan}[\\p{IsHan}\u00B7]{0,23}\\p{IsHan}");
    private static final Pattern FOREIGN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M} '\u2019\u00B7\\-]{0,48}[\\p{L}\\p{M}]");

    public static Reading<PersonName> read(String text, boolean foreignAllowed) {
        if (Typed.isBlank(text)) {
            return Reading.refused(NAME_REQUIRED);
        }
        var chinese =
                LOOK_ALIKES
                        .matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFC))
                        .replaceAll("\u00B7");
        if (CHINESE.matcher(chinese).matches() && !chinese.contains("\u00B7\u00B7")) {
            return Reading.accepted(new PersonName(chinese));
        }
        if (foreignAllowed) {
            var foreign =
                    Normalizer.normalize(text.strip(), Normalizer.Form.NFC).replaceAll("\\s+", " ");
            if (FOREIGN.matcher(foreign).matches()) {
                return Reading.accepted(new PersonName(foreign));
            }
        }
        return Reading.refused(foreignAllowed ? NAME_FORM_FOREIGN : NAME_FORM);
    }

    @Override
    public String toString() {
        return "PersonName[*]";
    }
}
