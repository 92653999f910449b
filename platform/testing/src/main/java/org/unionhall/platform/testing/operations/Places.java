package org.unionhall.platform.testing.operations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.unionhall.platform.testing.contract.Answer;
import org.unionhall.platform.testing.contract.Contract;
import org.unionhall.platform.testing.contract.Wire;

/**
 * What there is in the running service, found by reading its lists: so a path such as {@code
 * /units/{id}/children} can be followed to a real union.
 */
final class Places {

    private static final Pattern STEP = Pattern.compile("([^/{}]*)/?\\{([^}]+)}");
    static final int MANY = 20;

    private static final String NO_CODE = "ZZZZZZZZZZ";

    private final Map<String, JsonNode> itemsOf = new HashMap<>();
    private final Map<String, Integer> filled = new HashMap<>();
    private final Map<String, String> known;

    /**
     * @param known values of path parameters by their name
     * @param read what stands at a path
     */
    static Places of(Contract contract, Map<String, String> known, Function<String, Answer> read) {
        var places = new Places(known);
        for (int round = 0; round < 2; round++) {
            for (var operation : contract.operations()) {
                if (operation.method().equals("get")) {
                    places.note(operation.path(), read);
                }
            }
        }
        return places;
    }

    private Places(Map<String, String> known) {
        this.known = known;
    }

    private void note(String path, Function<String, Answer> read) {
        var collection = path.substring(path.lastIndexOf('/') + 1);
        if (collection.startsWith("{") || itemsOf.containsKey(collection)) {
            return;
        }
        for (int nth = 0; nth < MANY; nth++) {
            var items = read.apply(real(path, nth)).json().path("items");
            if (items.path(0).isObject()) {
                itemsOf.put(collection, items);
                filled.put(path, nth);
                return;
            }
            if (!path.contains("{")) {
                return;
            }
        }
    }

    /** The path to what is there, as far as something is. */
    String real(String template) {
        return real(template, 0);
    }

    /** The same, but for one parameter, which is the text. */
    String real(String template, String parameter, String text) {
        var hole = "{" + parameter + "}";
        int at = template.indexOf(hole);
        return real(template.substring(0, at))
                + text
                + real(template.substring(at + hole.length()));
    }

    /** The path to a list that holds something, as far as one was found. */
    String filled(String template) {
        return real(template, filled.getOrDefault(template, 0));
    }

    /** The path to the nth of what is there; to the last where there are fewer. */
    String real(String template, int nth) {
        return STEP.matcher(template)
                .replaceAll(
                        step ->
                                step.group(1)
                                        + slash(step.group())
                                        + one(step.group(1), step.group(2), nth));
    }

    private static String slash(String step) {
        return step.startsWith("{") ? "" : "/";
    }

    private String one(String collection, String parameter, int nth) {
        if (known.containsKey(parameter)) {
            return known.get(parameter);
        }
        var items = itemsOf.get(collection);
        if (items == null) {
            return nothing(parameter);
        }
        var item = items.path(Math.min(nth, items.size() - 1));
        var value = item.path(item.has(parameter) ? parameter : "id").asText();
        return value.isEmpty() ? nothing(parameter) : Wire.encoded(value);
    }

    /** The path to what is not there. */
    static String nowhere(String template) {
        return template.replaceAll("\\{[a-zA-Z]*[cC]ode}", NO_CODE)
                .replace("{service}", "nothing")
                .replaceAll("\\{[^}]+}", Samples.NOWHERE);
    }

    private static String nothing(String parameter) {
        return parameter.toLowerCase(java.util.Locale.ROOT).endsWith("code")
                ? NO_CODE
                : Samples.NOWHERE;
    }
}
