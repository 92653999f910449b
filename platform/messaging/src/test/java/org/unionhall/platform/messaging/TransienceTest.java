package org.unionhall.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TransienceTest {

    private final SQLException lost = new SQLException("connection lost", "08006");
    private final SQLException wrong = new SQLException("not a number", "22P02");

    @Test
    void a_lost_connection_passes_and_a_wrong_value_stays() {
        assertThat(Transience.isPassing(new IllegalStateException(lost))).isTrue();
        assertThat(Transience.isPassing(new IllegalStateException(wrong))).isFalse();
        assertThat(Transience.isPassing(new IllegalStateException("ours"))).isFalse();
    }

    @Test
    void a_connection_lost_at_the_commit_passes_too() {
        // Given: how the transaction manager tells it
        var commit = new RollbackException("ARJUNA016053: Could not commit transaction.");
        commit.addSuppressed(new IllegalStateException("commit", lost));
        // When, Then
        assertThat(Transience.isPassing(new IllegalStateException(commit))).isTrue();
    }

    @Test
    void what_the_cause_says_counts_before_what_was_suppressed() {
        var failure = new IllegalStateException(wrong);
        failure.addSuppressed(lost);
        assertThat(Transience.isPassing(failure)).isFalse();
    }

    @Test
    void failures_that_name_each_other_come_to_an_end() {
        var one = new IllegalStateException("one");
        one.addSuppressed(new IllegalStateException("another", one));
        assertThat(Transience.isPassing(one)).isFalse();
    }
}
