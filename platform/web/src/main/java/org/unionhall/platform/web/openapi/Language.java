package org.unionhall.platform.web.openapi;

import java.util.Locale;
import org.unionhall.platform.web.problem.Text;

/** A language the API is described in; each has a document of its own. */
enum Language {
    ENGLISH(Locale.ENGLISH),
    CHINESE(Text.CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Its name in file names and addresses: {@code en}, {@code zh}. */
    String code() {
        return locale.getLanguage();
    }

    String of(Text text) {
        return text.in(locale);
    }
}
