package org.unionhall.membership.announcement;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.unionhall.platform.web.PersonalNumbers;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * What a union writes to its members is plain text. Addresses are refused, since a member cannot
 * tell a false one from a true one; so are markup, what a spreadsheet would take for a formula, and
 * resident ID numbers and mobiles.
 */
record AnnouncementWords(String title, String text) {

    static final int LONGEST_TITLE = 60;
    static final int LONGEST_TEXT = 2_000;
    private static final int SHORTEST = 2;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)[a-z][a-z0-9+.-]{1,11}:/|//|\\bwww\\b|\\b(?:javascript|mailto):"
                        + "|[a-z0-9\\p{IsHan}-]\\s?[.。·]\\s?(?:com|cn|net|org)\\b"
                        + "|[a-z0-9-]\\.(?:gov|edu|top|xyz|cc|io|info|vip|shop|site|link|me|tv|app"
                        + "|club|online|中国)\\b");

    private static final Pattern MARKUP =
            Pattern.compile("<\\s*[/!?]?\\s*[A-Za-z]|&#|&[A-Za-z]{2,8};|\\]\\(|\\{\\{|\\$\\{|```");

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@]|^\\s*-(?=[^\\s\\p{IsHan}])");

    /**
     * Takes them as typed, without blanks around and without what nobody sees.
     *
     * @param errors gathers {@code ANNOUNCEMENT_TOO_SHORT}, {@code ANNOUNCEMENT_NOT_PLAIN} and
     *     {@code ANNOUNCEMENT_HOLDS_NUMBER}
     */
    static AnnouncementWords read(String title, String text, InputErrors errors) {
        return new AnnouncementWords(part(title, "/title", errors), part(text, "/text", errors));
    }

    private static String part(String typed, String pointer, InputErrors errors) {
        var words = Typed.text(Typed.seen(typed.replace("\r\n", "\n")));
        if (Typed.length(words) < SHORTEST) {
            errors.add(pointer, AnnouncementProblem.ANNOUNCEMENT_TOO_SHORT, SHORTEST);
        } else if (!isPlain(Normalizer.normalize(words, Normalizer.Form.NFKC))) {
            errors.add(pointer, AnnouncementProblem.ANNOUNCEMENT_NOT_PLAIN);
        } else if (PersonalNumbers.in(words)) {
            errors.add(pointer, AnnouncementProblem.ANNOUNCEMENT_HOLDS_NUMBER);
        }
        return words;
    }

    private static boolean isPlain(String words) {
        return !ADDRESS.matcher(words).find()
                && !MARKUP.matcher(words).find()
                && words.lines().noneMatch(line -> FORMULA.matcher(line).find());
    }
}
