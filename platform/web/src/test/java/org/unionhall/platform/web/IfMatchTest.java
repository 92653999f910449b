package org.unionhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

class IfMatchTest {

    private static final Versioned THIRD = () -> 3;

    @Test
    void the_version_that_was_read_is_the_present_one() {
        assertThatCode(() -> IfMatch.of("\"v3\"").require(THIRD)).doesNotThrowAnyException();
        assertThatCode(() -> IfMatch.of("\"v2\", \"v3\"").require(THIRD))
                .doesNotThrowAnyException();
        assertThatCode(() -> OptionalIfMatch.of("\"v3\"").require(THIRD))
                .doesNotThrowAnyException();
        assertThat(Versioned.tag(3)).isEqualTo("\"v3\"");
    }

    @Test
    void another_version_is_stale() {
        assertThat(refusal(() -> IfMatch.of("\"v2\"").require(THIRD)))
                .isEqualTo(CommonProblem.STALE_VERSION);
        assertThat(refusal(() -> OptionalIfMatch.of("\"v2\"").require(THIRD)))
                .isEqualTo(CommonProblem.STALE_VERSION);
        assertThat(refusal(() -> OptionalIfMatch.of("v3").require(THIRD)))
                .isEqualTo(CommonProblem.STALE_VERSION);
    }

    @Test
    void no_version_is_refused_only_where_one_is_needed() {
        assertThat(refusal(() -> IfMatch.of(null).require(THIRD)))
                .isEqualTo(CommonProblem.VERSION_REQUIRED);
        assertThat(refusal(() -> IfMatch.of(" ").require(THIRD)))
                .isEqualTo(CommonProblem.VERSION_REQUIRED);
        assertThatCode(() -> OptionalIfMatch.of(null).require(THIRD)).doesNotThrowAnyException();
    }

    private static ProblemType refusal(Runnable action) {
        return catchThrowableOfType(Rejection.class, action::run).type();
    }
}
