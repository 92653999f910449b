package org.unionhall.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace(10, 1_000, 0);

    @Test
    void nobody_is_judged_before_the_span_is_over() {
        assertThat(pace.tooSlow(9)).isFalse();
        assertThat(pace.tooSlow(10)).isTrue();
    }

    @Test
    void whoever_keeps_the_pace_goes_on() {
        for (int span = 1; span < 5; span++) {
            pace.came(1_000);
            assertThat(pace.tooSlow(10L * span)).isFalse();
        }
    }

    @Test
    void a_quick_beginning_is_no_excuse_for_standing_still_later() {
        pace.came(1_000_000);
        assertThat(pace.tooSlow(10)).isFalse();
        pace.came(999);
        assertThat(pace.tooSlow(20)).isTrue();
    }
}
