package org.unionhall.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.Locale;

/** Words for the person at the terminal, in Chinese or English as the terminal prefers. */
public final class Say {

    private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);
    private static final boolean CHINESE = preferChinese();

    private Say() {}

    /** One of the two texts, with its arguments filled in as by {@link String#format}. */
    public static String in(String chinese, String english, Object... arguments) {
        return String.format(Locale.ROOT, CHINESE ? chinese : english, arguments);
    }

    /** Prints a line. */
    public static void line(String chinese, String english, Object... arguments) {
        plain(in(chinese, english, arguments));
    }

    /** Prints a line as it is. */
    public static void plain(String text) {
        OUT.println(text);
    }

    private static boolean preferChinese() {
        for (var variable : new String[] {"UNIONHALL_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = System.getenv(variable);
            if (value != null && !value.isBlank()) {
                return value.startsWith("zh");
            }
        }
        return false;
    }
}
