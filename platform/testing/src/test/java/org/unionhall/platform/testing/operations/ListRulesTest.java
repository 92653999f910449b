package org.unionhall.platform.testing.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.contract.Answer;
import org.unionhall.platform.testing.contract.Fixture;

class ListRulesTest {

    private static final int SIZE = 7;

    private int skipped;
    private boolean lenient;

    @Test
    void a_sound_list_has_no_findings() {
        assertThat(found()).isEmpty();
    }

    @Test
    void a_list_that_leaves_an_item_out_between_pages_is_found() {
        skipped = 1;
        assertThat(found()).isNotEmpty().allMatch(finding -> finding.startsWith("pages of "));
    }

    @Test
    void a_list_that_repeats_an_item_between_pages_is_found() {
        skipped = -1;
        assertThat(found()).isNotEmpty().allMatch(finding -> finding.startsWith("pages of "));
    }

    @Test
    void a_list_that_takes_any_limit_or_cursor_is_found() {
        lenient = true;
        assertThat(found())
                .anyMatch(finding -> finding.contains("{limit=0}"))
                .anyMatch(finding -> finding.contains("{cursor=x}"));
    }

    private List<String> found() {
        return ListRules.findings(this::page, "cursor", List.of("x"));
    }

    private Answer page(Map<String, String> query) {
        var limit = query.getOrDefault("limit", "50");
        var cursor = query.getOrDefault("cursor", "0");
        if (!limit.matches("[1-9][0-9]?|1[0-9]{2}|200")) {
            if (!lenient) {
                return problem("INVALID_PARAMETER");
            }
            limit = "50";
        }
        if (!cursor.matches("[0-9]")) {
            if (!lenient) {
                return problem("INVALID_CURSOR");
            }
            cursor = "0";
        }
        int from = Integer.parseInt(cursor);
        int to = Math.min(SIZE, from + Integer.parseInt(limit));
        var items =
                IntStream.range(from, to)
                        .mapToObj(id -> "{\"id\":" + id + "}")
                        .collect(Collectors.joining(","));
        var next = to < SIZE ? String.valueOf(to + (to > 2 ? skipped : 0)) : null;
        var link = next == null ? "" : "<x>; rel=\"next\"";
        var body = "{\"items\":[" + items + "],\"next\":" + next + "}";
        return new Answer(
                200,
                Map.of("content-type", "application/json", "link", link),
                body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Answer problem(String code) {
        return Fixture.answer(400, "application/problem+json", "{\"code\":\"" + code + "\"}");
    }
}
