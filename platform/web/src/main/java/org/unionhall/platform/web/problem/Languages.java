package org.unionhall.platform.web.problem;

import java.util.List;
import java.util.Locale;

/**
 * Which language an answer is given in: Chinese, unless {@code Accept-Language} prefers English.
 */
public final class Languages {

    private static final List<Locale> OFFERED = List.of(Text.CHINESE, Locale.ENGLISH);

    private Languages() {}

    /**
     * The language a caller prefers.
     *
     * @param acceptLanguage the header's value, or null
     * @return Chinese or English; Chinese when the header is absent, unreadable or asks for neither
     */
    public static Locale preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Text.CHINESE;
        }
        try {
            for (var range : Locale.LanguageRange.parse(acceptLanguage)) {
                for (var offered : OFFERED) {
                    var wanted = range.getRange().split("-", 2)[0];
                    if (range.getWeight() > 0 && offered.getLanguage().equals(wanted)) {
                        return offered;
                    }
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return Text.CHINESE;
        }
        return Text.CHINESE;
    }
}
