package org.unionhall.membership.roster;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Words that mean the same in rosters, from a file of the platform: {@code meaning = word,…}. */
final class Synonyms {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|【[^】]*】");
    private static final Pattern DECORATION = Pattern.compile("[\\s\\p{Z}*:]|必填|选填");

    private final Map<String, String> meanings = new HashMap<>();

    /**
     * @throws IllegalStateException when a word has two meanings of one kind
     */
    Synonyms(String file) {
        var lines = new Properties();
        try (var stream =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Words cannot be read", e);
        }
        lines.forEach((meaning, words) -> learn((String) meaning, (String) words));
    }

    private void learn(String meaning, String words) {
        var kind = kind(meaning);
        for (var word : words.split(",", -1)) {
            if (meanings.putIfAbsent(kind + bare(word), meaning) != null) {
                throw new IllegalStateException("Two meanings of a word: " + meaning);
            }
        }
    }

    private static String kind(String meaning) {
        int dot = meaning.indexOf('.');
        return dot < 0 ? "" : meaning.substring(0, dot + 1);
    }

    /** The meaning of a header, or null. */
    String of(String word) {
        return meanings.get(bare(word));
    }

    /** The value of an enumeration that is meant, or null. */
    <E extends Enum<E>> E of(String word, Class<E> type) {
        var kind = type.getSimpleName() + ".";
        var meaning = meanings.get(kind + bare(word));
        return meaning == null ? null : Enum.valueOf(type, meaning.substring(kind.length()));
    }

    /** Without what differs between people who mean the same. */
    static String bare(String word) {
        var folded = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var open = IN_BRACKETS.matcher(folded).replaceAll("");
        return DECORATION.matcher(open).replaceAll("");
    }
}
