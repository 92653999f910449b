package org.unionhall.platform.testing.operations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unionhall.platform.testing.contract.Answer;

/**
 * What must hold for every list: pages of any size show the same items in the same order, none
 * twice and none left out, and a mark that did not come from this list is refused.
 */
final class ListRules {

    private static final int LARGEST = 200;
    private static final int FAR_ENOUGH = 24;
    private static final List<String> NO_LIMITS =
            List.of("0", "201", "-1", "abc", "1.5", "１", "99999999999");

    private final Function<Map<String, String>, Answer> list;
    private final String mark;
    private final List<String> findings = new ArrayList<>();

    private ListRules(Function<Map<String, String>, Answer> list, String mark) {
        this.list = list;
        this.mark = mark;
    }

    /**
     * What is wrong with a list; empty when nothing is.
     *
     * @param list answers the query parameters it is given
     * @param mark the parameter that takes the {@code next} of the page before
     * @param foreign marks that are not of this list
     */
    static List<String> findings(
            Function<Map<String, String>, Answer> list, String mark, List<String> foreign) {
        var rules = new ListRules(list, mark);
        rules.pages();
        for (var limit : NO_LIMITS) {
            rules.refused(Map.of("limit", limit), "INVALID_PARAMETER");
        }
        for (var cursor : foreign) {
            rules.refused(Map.of(rules.mark, cursor), "INVALID_CURSOR");
        }
        return rules.findings;
    }

    private void pages() {
        var all = walk(LARGEST, Integer.MAX_VALUE);
        var seen = new HashSet<String>();
        all.stream()
                .filter(item -> !seen.add(item))
                .forEach(item -> findings.add("it repeats " + item));
        for (int limit = 1; limit <= 3; limit++) {
            var few = walk(limit, FAR_ENOUGH);
            int far = Math.min(all.size(), FAR_ENOUGH);
            if (few.size() < far || !few.subList(0, far).equals(all.subList(0, far))) {
                findings.add(
                        "pages of %d show %s where pages of %d show %s"
                                .formatted(limit, few, LARGEST, all.subList(0, far)));
            }
        }
    }

    private List<String> walk(int limit, int far) {
        var items = new ArrayList<String>();
        String at = null;
        for (int turn = 0; turn < 60 && items.size() < far; turn++) {
            var query = new LinkedHashMap<String, String>();
            query.put("limit", String.valueOf(limit));
            if (at != null) {
                query.put(mark, at);
            }
            var answer = list.apply(query);
            if (answer.status() != 200) {
                findings.add("a page is answered with " + answer.status());
                return items;
            }
            var page = answer.json().path("items");
            if (page.size() > limit) {
                findings.add("%d items come where %d were asked for".formatted(page.size(), limit));
            }
            page.forEach(item -> items.add(keyOf(item)));
            var next = answer.json().path("next").asText(null);
            if (mark.equals("cursor")
                    && (next == null) == answer.header("link").contains("rel=\"next\"")) {
                findings.add("`Link` and `next` do not say the same");
            }
            if (next == null || next.equals(at) || isLast(answer.json())) {
                return items;
            }
            at = next;
        }
        return items;
    }

    /** A feed always has a next mark, and says whether more waits; its pages may be empty. */
    private boolean isLast(JsonNode answer) {
        return mark.equals("after") && !answer.path("more").asBoolean();
    }

    private static String keyOf(JsonNode item) {
        return item.has("id") ? item.path("id").asText() : item.toString();
    }

    private void refused(Map<String, String> query, String code) {
        var answer = list.apply(query);
        if (answer.status() != 400 || !answer.isProblem() || !answer.code().equals(code)) {
            findings.add(
                    "%s is answered with %d %s instead of 400 %s"
                            .formatted(query, answer.status(), answer.code(), code));
        }
    }
}
