package org.unionhall.platform.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

class PageTest {

    private final List<UUID> rows = Stream.generate(Ids::next).limit(7).toList();

    @Test
    void following_next_gives_every_row_once() {
        var seen = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = page(PageRequest.of(3, cursor));
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).containsExactlyElementsOf(rows);
    }

    @Test
    void the_last_page_has_no_next_even_when_it_is_full() {
        assertThat(page(PageRequest.of(7, null)).next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "!!!",
                "AAAA",
                "AgAAAAAAAAAAAAAAAAAAAAA",
                "AQAAAAAAAAAAAAAAAAAAAAAA",
                "AgAAAAcAAAAAAAAAAAAAAAAAAAAA"
            })
    void a_foreign_cursor_is_refused(String cursor) {
        var refusal =
                catchThrowableOfType(Rejection.class, () -> PageRequest.of(3, cursor).after());
        assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_CURSOR);
    }

    @Test
    void a_list_of_two_keys_goes_on_behind_both_and_takes_no_cursor_of_one() {
        // Given
        var union = Ids.next();
        var first = PageRequest.of(3, null);
        // When
        var next = Page.ofMarks(rows, first, id -> id, id -> new PageMark(union, id)).next();
        // Then
        assertThat(first.afterMark()).isEqualTo(PageMark.START);
        assertThat(PageRequest.of(3, next).afterMark()).isEqualTo(new PageMark(union, rows.get(2)));
        assertThat(next).hasSizeLessThanOrEqualTo(64);
        var ofOneKey = PageRequest.of(3, page(first).next());
        var ofTwoKeys = PageRequest.of(3, next);
        assertThat(catchThrowableOfType(Rejection.class, ofOneKey::afterMark).type())
                .isEqualTo(CommonProblem.INVALID_CURSOR);
        assertThat(catchThrowableOfType(Rejection.class, ofTwoKeys::after).type())
                .isEqualTo(CommonProblem.INVALID_CURSOR);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void a_limit_outside_its_bounds_is_refused(int limit) {
        var refusal =
                catchThrowableOfType(Rejection.class, () -> PageRequest.of(limit, null).limit());
        assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_PARAMETER);
    }

    @Test
    void ids_of_one_process_sort_in_the_order_they_were_made() {
        var made = Stream.generate(Ids::next).limit(10_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(Ids.next().version()).isEqualTo(7);
    }

    private Page<UUID> page(PageRequest request) {
        var from = request.after().map(last -> rows.indexOf(last) + 1).orElse(0);
        var found = rows.subList(from, Math.min(rows.size(), from + request.fetch()));
        return Page.of(found, request, id -> id, id -> id);
    }
}
