package org.unionhall.platform.web.problem;

import java.util.Locale;

/** A sentence in the two languages of the platform; `{0}`, `{1}` … stand for arguments. */
public record Text(String zh, String en) {

    /** The languages an answer can be given in; the first is the default. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    public static Text text(String zh, String en) {
        return new Text(zh, en);
    }

    /**
     * The sentence in the given language (Chinese unless English is asked for) with its arguments
     * filled in.
     */
    public String in(Locale locale, Object... args) {
        var pattern = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
        for (int i = 0; i < args.length; i++) {
            var value = args[i] instanceof Text text ? text.in(locale) : String.valueOf(args[i]);
            pattern = pattern.replace("{" + i + "}", value);
        }
        return pattern;
    }
}
