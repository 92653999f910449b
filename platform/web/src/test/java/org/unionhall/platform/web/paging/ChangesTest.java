package org.unionhall.platform.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

class ChangesTest {

    @Test
    void a_reader_goes_on_from_the_last_change_it_was_shown() {
        // When
        var part = Changes.of(List.of(4L, 7L, 9L), ChangesRequest.of(2, "3"), row -> row, r -> r);
        // Then
        assertThat(part.items()).containsExactly(4L, 7L);
        assertThat(part.next()).isEqualTo("7");
        assertThat(part.more()).isTrue();
    }

    @Test
    void a_full_part_without_more_says_so() {
        // When
        var part = Changes.of(List.of(4L, 7L), ChangesRequest.of(2, "3"), row -> row, r -> r);
        // Then
        assertThat(part.next()).isEqualTo("7");
        assertThat(part.more()).isFalse();
    }

    @Test
    void a_reader_who_has_seen_everything_stays_where_it_is() {
        // When
        var part = Changes.of(List.<Long>of(), ChangesRequest.of(2, "9"), row -> row, r -> r);
        // Then
        assertThat(part.items()).isEmpty();
        assertThat(part.next()).isEqualTo("9");
        assertThat(part.more()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "", "1.5", "9999999999999999999"})
    void what_is_no_position_is_refused(String after) {
        // When
        var refusal =
                catchThrowableOfType(Rejection.class, () -> ChangesRequest.of(2, after).after());
        // Then
        assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_CURSOR);
    }
}
