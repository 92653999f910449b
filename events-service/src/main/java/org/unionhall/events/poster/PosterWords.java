package org.unionhall.events.poster;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What stands on every poster, in a language. */
enum PosterWords {
    CHINESE(
            Locale.SIMPLIFIED_CHINESE,
            "扫码加入工会",
            "入会码",
            "用手机扫描二维码，按页面提示填写信息，即可提交入会申请。\n不能扫码时，请用手机打开 %s，输入上面的入会码。",
            "有效期至 %s",
            "yyyy年M月d日"),
    ENGLISH(
            Locale.ENGLISH,
            "Scan to join the union",
            "Code",
            "Scan the QR code with your phone and follow the page to apply for membership.\nIf"
                    + " you cannot scan it, open %s on your phone and type the code above.",
            "Valid until %s",
            "d MMMM yyyy");

    private final Locale locale;
    private final String lead;
    private final String code;
    private final String whatToDo;
    private final String until;
    private final DateTimeFormatter day;

    PosterWords(
            Locale locale, String lead, String code, String whatToDo, String until, String day) {
        this.locale = locale;
        this.lead = lead;
        this.code = code;
        this.whatToDo = whatToDo;
        this.until = until;
        this.day = DateTimeFormatter.ofPattern(day, locale);
    }

    static PosterWords in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? ENGLISH : CHINESE;
    }

    Locale locale() {
        return locale;
    }

    String lead() {
        return lead;
    }

    String code() {
        return code;
    }

    String whatToDo(String home) {
        return whatToDo.formatted(home);
    }

    String until(LocalDate end) {
        return until.formatted(day.format(end));
    }
}
