package org.unionhall.platform.testing.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unionhall.platform.testing.contract.Answer;

/**
 * One list, read page by page while it changes. What was there before and is there afterwards must
 * have been shown, once, in its order. A feed shows what changes once more: there the last word
 * about a thing must be the newest.
 */
final class Walk {

    /** In how many pages what is there before is read. */
    static final int PAGES = 3;

    private static final int LARGEST = 200;
    private static final int FAR = 2_000;
    private static final int AGAIN = 3;

    private final String name;
    private final String mark;
    private final Function<Map<String, String>, Answer> list;
    private final List<String> findings = new ArrayList<>();
    private final List<JsonNode> shown = new ArrayList<>();
    private final List<JsonNode> before;
    private final int limit;
    private String at;

    /** Where the walk goes on, also when nothing was left. */
    private String reached;

    private boolean atEnd;

    /**
     * @param mark the parameter that takes the {@code next} of the page before
     * @param list answers the query parameters it is given
     */
    Walk(String name, String mark, Function<Map<String, String>, Answer> list) {
        this.name = name;
        this.mark = mark;
        this.list = list;
        this.before = all();
        this.limit = Math.max(1, Math.min(LARGEST, before.size() / PAGES));
    }

    boolean atEnd() {
        return atEnd;
    }

    /** Reads the next page, unless the end has been reached. */
    void page() {
        if (!atEnd) {
            at = page(at, limit, shown);
            atEnd = at == null || shown.size() > FAR;
        }
    }

    /** Reads what is left. */
    void rest() {
        while (!atEnd) {
            at = page(at, LARGEST, shown);
            atEnd = at == null || shown.size() > FAR;
        }
    }

    /** What was wrong; empty when nothing was. */
    List<String> findings() {
        if (mark.equals("after")) {
            lastWords();
        } else {
            order(all());
        }
        return findings.stream().map(finding -> name + " " + finding).toList();
    }

    private void order(List<JsonNode> after) {
        var seen = new HashSet<String>();
        var ids = shown.stream().map(Walk::key).toList();
        ids.stream()
                .filter(id -> !seen.add(id))
                .forEach(id -> findings.add("shows " + id + " twice"));
        var stayed = new ArrayList<>(before.stream().map(Walk::key).toList());
        stayed.retainAll(new HashSet<>(after.stream().map(Walk::key).toList()));
        var of = new HashSet<>(stayed);
        var got = ids.stream().filter(of::contains).toList();
        var expected = at == null ? stayed : stayed.subList(0, Math.min(got.size(), stayed.size()));
        if (!got.equals(expected)) {
            findings.add("shows %s of what stayed: %s".formatted(got, expected));
        }
    }

    /** What changed while it was compared, a verdict that just came, follows in the feed. */
    private void lastWords() {
        var difference = difference();
        for (int again = 0; difference != null && again < AGAIN; again++) {
            difference = difference();
        }
        if (difference != null) {
            findings.add(difference);
        }
    }

    /** Reads the feed on from where it was, and compares; null when it said last what there is. */
    private String difference() {
        do {
            at = page(reached, LARGEST, shown);
        } while (at != null && shown.size() < FAR * 2);
        var last = new LinkedHashMap<String, JsonNode>();
        shown.forEach(item -> last.put(key(item), item));
        for (var item : all()) {
            if (!item.equals(last.get(key(item)))) {
                return "said last " + last.get(key(item)) + " where there is " + item;
            }
        }
        return null;
    }

    private List<JsonNode> all() {
        var items = new ArrayList<JsonNode>();
        var next = page(null, LARGEST, items);
        while (next != null && items.size() < FAR) {
            next = page(next, LARGEST, items);
        }
        return items;
    }

    /** Reads one page; returns where the next begins, null at the end. */
    private String page(String from, int size, List<JsonNode> into) {
        var query = new LinkedHashMap<>(Map.of("limit", String.valueOf(size)));
        if (from != null) {
            query.put(mark, from);
        }
        var answer = list.apply(query);
        if (answer.status() != 200) {
            findings.add("is answered with " + answer);
            return null;
        }
        answer.json().path("items").forEach(into::add);
        var over = answer.json().has("more") && !answer.json().path("more").asBoolean();
        var next = answer.json().path("next").asText(null);
        if (into == shown && next != null) {
            reached = next;
        }
        return over ? null : next;
    }

    private static String key(JsonNode item) {
        return item.has("id") ? item.path("id").asText() : item.toString();
    }
}
