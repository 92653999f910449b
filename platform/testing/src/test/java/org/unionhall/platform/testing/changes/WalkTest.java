package org.unionhall.platform.testing.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.contract.Answer;

class WalkTest {

    private final List<Integer> there = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
    private boolean byOffset;

    @Test
    void a_list_that_goes_on_after_its_last_item_stays_whole_while_others_come_and_go() {
        assertThat(walked()).isEmpty();
    }

    @Test
    void a_list_that_counts_from_its_beginning_is_found_to_lose_or_repeat() {
        byOffset = true;
        assertThat(walked()).isNotEmpty().allMatch(finding -> finding.startsWith("toys shows "));
    }

    @Test
    void a_feed_that_never_tells_of_a_change_is_found() {
        var version = new int[1];
        var walk =
                new Walk(
                        "changes",
                        "after",
                        query -> {
                            var first = query.get("after") == null;
                            var items = first ? "{\"id\":1,\"version\":" + version[0] + "}" : "";
                            return answer(items, "\"1\"", false);
                        });
        walk.page();
        version[0]++;
        assertThat(walk.findings()).singleElement().asString().contains("said last");
    }

    private List<String> walked() {
        var walk = new Walk("toys", "cursor", this::page);
        for (int turn = 0; !walk.atEnd(); turn++) {
            walk.page();
            there.remove(Integer.valueOf(turn));
            there.add(100 + turn);
        }
        return walk.findings();
    }

    private Answer page(Map<String, String> query) {
        int limit = Integer.parseInt(query.get("limit"));
        int from = Integer.parseInt(query.getOrDefault("cursor", "-1"));
        var left =
                byOffset
                        ? there.subList(Math.min(there.size(), Math.max(0, from)), there.size())
                        : there.stream().filter(id -> id > from).toList();
        var shown = left.subList(0, Math.min(limit, left.size()));
        var next = byOffset ? Math.max(0, from) + limit : shown.isEmpty() ? 0 : last(shown);
        return answer(
                shown.stream().map(id -> "{\"id\":" + id + "}").collect(Collectors.joining(",")),
                left.size() > limit ? "\"" + next + "\"" : "null",
                null);
    }

    private static int last(List<Integer> ids) {
        return ids.get(ids.size() - 1);
    }

    private static Answer answer(String items, String next, Boolean more) {
        var body =
                "{\"items\":[%s],\"next\":%s%s}"
                        .formatted(items, next, more == null ? "" : ",\"more\":" + more);
        return new Answer(
                200,
                Map.of("content-type", "application/json"),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
