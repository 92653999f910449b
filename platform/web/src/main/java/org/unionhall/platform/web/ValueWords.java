package org.unionhall.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What the values of enumerations are called where a person reads them, such as in a workbook: by
 * the words of the OpenAPI ({@code openapi/<feature>.<language>.properties}), without the
 * explanation that may follow a colon there.
 */
public final class ValueWords {

    private final Map<String, Properties> byLanguage = new HashMap<>();

    /**
     * @param features whose files have the words, such as {@code joining}
     * @throws IllegalStateException when a file is missing
     */
    public ValueWords(String... features) {
        for (var language : new String[] {"zh", "en"}) {
            var words = new Properties();
            for (var feature : features) {
                read("openapi/" + feature + "." + language + ".properties", words);
            }
            byLanguage.put(language, words);
        }
    }

    private static void read(String file, Properties words) {
        try (var stream =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No words in " + file);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Words cannot be read", e);
        }
    }

    /**
     * The name of a part of an answer, without the explanation that may follow it; as it is in code
     * when it has no words.
     *
     * @param owner the schema, such as {@code Member}
     */
    public String head(String owner, String part, Locale locale) {
        var words = words(locale);
        var every = words.getProperty("*." + part, part);
        return words.getProperty(owner + "." + part, every).split("[：；，。（:;,.(]", 2)[0].strip();
    }

    /** The value's name; empty for null, and as it is in code when it has no words. */
    public String of(Enum<?> value, Locale locale) {
        if (value == null) {
            return "";
        }
        var key = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return words(locale).getProperty(key, value.name()).split("[：:]", 2)[0];
    }

    private Properties words(Locale locale) {
        return byLanguage.get(Locale.ENGLISH.equals(locale) ? "en" : "zh");
    }
}
