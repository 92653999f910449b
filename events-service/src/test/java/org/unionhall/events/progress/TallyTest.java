package org.unionhall.events.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void who_is_neither_approved_nor_rejected_nor_gone_still_waits() {
        assertThat(new Tally(100, 40, 7, 3).pending()).isEqualTo(50);
        assertThat(Tally.ZERO.pending()).isZero();
    }

    @Test
    void what_is_added_and_taken_away_again_leaves_nothing() {
        var tally = new Tally(100, 40, 7, 3);
        assertThat(tally.isZero()).isFalse();
        assertThat(tally.plus(tally)).isEqualTo(new Tally(200, 80, 14, 6));
        assertThat(tally.plus(tally).minus(tally)).isEqualTo(tally);
        assertThat(tally.minus(tally).isZero()).isTrue();
    }
}
