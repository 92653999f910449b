package org.unionhall.platform.testing.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionhall.platform.testing.contract.Contract;

/**
 * The house's rules for the words of a contract: everything has some in both languages, each
 * document is in one, and no file names what is not there.
 */
final class WordRules {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Set<String> WORDS =
            Set.of("summary", "description", "x-enum-descriptions");

    private WordRules() {}

    /** What is wrong; empty when nothing is. */
    static List<String> findings(Contract english, Contract chinese, WordFiles files) {
        var findings = new ArrayList<>(files.unpaired());
        var elements = Elements.of(english);
        elements.forEach(
                (key, words) -> {
                    if (words.isBlank()) {
                        findings.add(key + " has no English words");
                    } else if (HAN.matcher(words).find()) {
                        findings.add(key + " speaks Chinese in the English document: " + words);
                    }
                });
        Elements.of(chinese)
                .forEach(
                        (key, words) -> {
                            if (!HAN.matcher(words).find()) {
                                findings.add(key + " has no Chinese words");
                            }
                        });
        findings.addAll(refusals(chinese));
        if (!unworded(english.document()).equals(unworded(chinese.document()))) {
            findings.add("The two documents differ in more than their words");
        }
        findings.addAll(stale(elements, files));
        return findings;
    }

    private static List<String> refusals(Contract chinese) {
        var findings = new ArrayList<String>();
        for (var operation : chinese.operations()) {
            for (var response : operation.description().path("responses").properties()) {
                var described = operation.response(Integer.parseInt(response.getKey()));
                if (!HAN.matcher(described.path("description").asText()).find()) {
                    findings.add(operation + " says " + response.getKey() + " without Chinese");
                }
            }
        }
        return findings;
    }

    private static List<String> stale(Map<String, String> elements, WordFiles files) {
        var findings = new ArrayList<String>();
        files.keys()
                .forEach(
                        (key, file) -> {
                            boolean there =
                                    key.startsWith("*")
                                            ? elements.keySet().stream()
                                                    .anyMatch(name -> isPart(name, key))
                                            : elements.containsKey(key);
                            if (!there) {
                                findings.add(file + " names " + key + ", which is not there");
                            }
                        });
        return findings;
    }

    private static boolean isPart(String element, String every) {
        return element.endsWith(every.substring(1));
    }

    private static JsonNode unworded(JsonNode node) {
        var copy = node.deepCopy();
        strip(copy);
        return copy;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            WORDS.stream().filter(word -> !object.path(word).isObject()).forEach(object::remove);
        }
        node.forEach(WordRules::strip);
    }
}
