package org.unionhall.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final long REST = 1_000;

    private final AtomicLong now = new AtomicLong();
    private final Breaker breaker = new Breaker(3, REST, now::get);

    @Test
    void an_instance_that_fails_again_and_again_is_left_alone_for_a_while() {
        breaker.failed();
        breaker.failed();
        assertThat(breaker.permits()).isTrue();
        breaker.failed();
        assertThat(breaker.permits()).isFalse();
        assertThat(breaker.open()).isTrue();
    }

    @Test
    void after_the_rest_one_request_looks_whether_it_is_back() {
        fail();
        now.addAndGet(REST);
        assertThat(breaker.permits()).isTrue();
        assertThat(breaker.permits()).isFalse();
        breaker.answered();
        assertThat(breaker.permits()).isTrue();
        assertThat(breaker.permits()).isTrue();
    }

    @Test
    void when_it_is_not_back_it_is_left_alone_again() {
        fail();
        now.addAndGet(REST);
        assertThat(breaker.permits()).isTrue();
        breaker.failed();
        assertThat(breaker.permits()).isFalse();
    }

    @Test
    void one_answer_in_between_makes_it_well() {
        breaker.failed();
        breaker.failed();
        breaker.answered();
        breaker.failed();
        breaker.failed();
        assertThat(breaker.permits()).isTrue();
    }

    private void fail() {
        breaker.failed();
        breaker.failed();
        breaker.failed();
    }
}
