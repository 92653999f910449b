package org.unionhall.membership.person;

import static org.unionhall.membership.person.PersonProblem.*;

import java.util.regex.Pattern;
import org.unionhall.platform.web.Mask;
import org.unionhall.platform.web.Typed;

/**
 * 移动电话: eleven digits, 1[3-9]… Every block is accepted since new ones appear; a code sent to it is
 * what proves it.
 *
 * @param number eleven digits. Personal: never log it, never put it into a message or a URL
 */
public record Mobile(String number) {

    private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}");

    /** Reads what a person typed; +86, blanks and dashes are dropped. */
    public static Reading<Mobile> read(String text) {
        if (Typed.isBlank(text)) {
            return Reading.refused(MOBILE_REQUIRED);
        }
        var digits =
                Typed.code(text)
                        .replaceAll("[-\u2010-\u2015()]", "")
                        .replaceFirst("^(\\+86|0086|86(?=1[3-9]))", "");
        return FORM.matcher(digits).matches()
                ? Reading.accepted(new Mobile(digits))
                : Reading.refused(MOBILE_FORM);
    }

    /** {@code 138****1234}. */
    public String masked() {
        return Mask.mobile(number);
    }

    @Override
    public String toString() {
        return "Mobile[***]";
    }
}
