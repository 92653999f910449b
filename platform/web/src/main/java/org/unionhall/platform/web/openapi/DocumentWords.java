package org.unionhall.platform.web.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * The words of the OpenAPI in one language: {@code openapi/<feature>.<language>.properties} of
 * every feature, a feature being any part of a package's name. A key names an element of the
 * document ({@code Member.status}, {@code listMembers?status}); one that begins with {@code *}
 * holds for every element of that name that has no words of its own.
 */
final class DocumentWords {

    private static final String EVERY = "*";

    private final Language language;
    private final Map<String, String> words = new HashMap<>();

    private DocumentWords(Language language) {
        this.language = language;
    }

    /**
     * @throws IllegalStateException when two files say the same element
     */
    static DocumentWords of(IndexView index, Language language) {
        var all = new DocumentWords(language);
        var loader = Thread.currentThread().getContextClassLoader();
        for (var feature : features(index.getKnownClasses())) {
            var name = "openapi/" + feature + "." + language.code() + ".properties";
            try {
                for (var file : Collections.list(loader.getResources(name))) {
                    all.add(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Collection<String> features(Collection<ClassInfo> classes) {
        var features = new TreeSet<String>();
        for (var type : classes) {
            var home = type.name().packagePrefix();
            if (home != null) {
                features.addAll(List.of(home.split("[.]")));
            }
        }
        return features;
    }

    private void add(URL file) throws IOException {
        var read = new Properties();
        try (Reader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            read.load(text);
        }
        for (var key : read.stringPropertyNames()) {
            if (words.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException(key + " in " + file + " has words in another file");
            }
        }
    }

    Language language() {
        return language;
    }

    /** The words of what there is once; what an annotation says where there are none. */
    String of(String key, String annotated) {
        return words.getOrDefault(key, annotated);
    }

    /**
     * The words of a part of something, such as {@code .status} of {@code Member}. Those of its own
     * come before an annotation, which is English, and that before those of every part so called.
     */
    String of(String owner, String part, String annotated) {
        var own = words.get(owner + part);
        if (own != null) {
            return own;
        }
        boolean said = annotated != null && !annotated.isBlank();
        return said && language == Language.ENGLISH
                ? annotated
                : words.getOrDefault(EVERY + part, annotated);
    }
}
