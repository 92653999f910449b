package org.unionhall.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.problem.Rejection;

class JobTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");
    private static final int TRIES = 3;

    @Test
    void a_job_goes_on_where_its_last_piece_ended() {
        var job = asked();
        job.advanced(piece("k1", false), NOW);
        job.advanced(piece("k2", true), NOW);
        assertThat(job.turn().position()).isEqualTo("k2");
        assertThat(job.done()).isEqualTo(20);
        assertThat(job.pieces()).isEqualTo(2);
        assertThat(job.isWhole()).isTrue();
        assertThat(job.state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void a_done_job_counts_what_was_done_and_keeps_no_key() {
        var job = asked();
        job.advanced(piece("k1", true), NOW);
        job.finished(UUID.randomUUID(), NOW);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.total()).isEqualTo(10);
        assertThat(job.keySealed()).isNull();
    }

    @Test
    void what_is_over_cannot_be_cancelled_and_what_is_not_stopped_cannot_be_resumed() {
        var job = asked();
        refused(() -> job.resume(NOW), JobProblem.JOB_NOT_STOPPED);
        job.cancel(NOW);
        refused(() -> job.cancel(NOW), JobProblem.JOB_OVER);
        job.resume(NOW);
        assertThat(job.state()).isEqualTo(JobState.WAITING);
        job.finished(UUID.randomUUID(), NOW);
        refused(() -> job.cancel(NOW), JobProblem.JOB_OVER);
        refused(() -> job.resume(NOW), JobProblem.JOB_NOT_STOPPED);
    }

    @Test
    void a_job_stopped_too_long_ago_is_not_resumed() {
        var job = asked();
        job.cancel(NOW);
        refused(() -> job.resume(NOW.plusSeconds(1)), JobProblem.JOB_NOT_STOPPED);
    }

    @Test
    void a_rule_ends_a_job_at_once_and_says_why() {
        var job = asked();
        job.failed("FORBIDDEN", NOW);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.failure()).isEqualTo("FORBIDDEN");
        job.resume(NOW);
        assertThat(job.failure()).isNull();
    }

    @Test
    void an_error_is_tried_again_but_not_for_ever_and_a_piece_in_between_forgets_it() {
        var job = asked();
        job.stumbled(TRIES, NOW);
        job.stumbled(TRIES, NOW);
        job.advanced(piece("k1", false), NOW);
        job.stumbled(TRIES, NOW);
        job.stumbled(TRIES, NOW);
        assertThat(job.state()).isEqualTo(JobState.RUNNING);
        job.stumbled(TRIES, NOW);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.failure()).isEqualTo("JOB_BROKE");
    }

    @Test
    void a_job_whose_pieces_were_deleted_is_not_resumed() {
        var job = Job.asked(UUID.randomUUID(), order(), UUID.randomUUID(), NOW);
        job.advanced(piece("k1", false), NOW);
        job.cancel(NOW);
        refused(() -> job.resume(NOW.minus(Duration.ofDays(7))), JobProblem.JOB_NOT_STOPPED);
    }

    private static Job asked() {
        var job = Job.asked(UUID.randomUUID(), order(), UUID.randomUUID(), NOW);
        job.sealWith(new byte[] {1});
        return job;
    }

    private static JobOrder order() {
        return new JobOrder(
                "things.export", "/api/v1/things", UUID.randomUUID(), "年度核对", "{}", 30L);
    }

    private static JobPiece piece(String position, boolean last) {
        return new JobPiece(10, position, new byte[0], last);
    }

    private static void refused(ThrowingCallable move, JobProblem why) {
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        Rejection.class, refusal -> assertThat(refusal.type()).isEqualTo(why));
    }
}
