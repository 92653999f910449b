package org.unionhall.platform.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.unionhall.platform.deadlines.DueWork;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.sealing.PieceSeal;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Gives unfinished jobs their turns, one piece at a time and each job in its turn, so that a long
 * one keeps no short one waiting. One instance of a service does it; when it dies another goes on.
 */
@ApplicationScoped
class RunJobs implements DueWork {

    private static final Logger LOG = Logger.getLogger(RunJobs.class);

    @Inject JobRows rows;
    @Inject @Any Instance<JobWork> works;
    @Inject Files files;
    @Inject Seal seal;

    @ConfigProperty(name = "unionhall.jobs.every")
    Duration every;

    @ConfigProperty(name = "unionhall.jobs.tries")
    int tries;

    @Override
    public String name() {
        return "jobs.turns";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(every);
    }

    @Override
    public boolean step(Instant now) {
        var id = new UUID[1];
        try {
            var turn =
                    QuarkusTransaction.requiringNew()
                            .call(() -> rows.next(now).map(job -> turn(job, now, id)));
            turn.filter(one -> one.work() != null).ifPresent(one -> finish(one, now));
            return turn.isPresent();
        } catch (Rejection ended) {
            stopped(id[0], job -> job.failed(ended.type().name(), now));
        } catch (RuntimeException broken) {
            if (id[0] == null) {
                throw broken;
            }
            // what it says may quote data
            LOG.warnf("A job failed: %s", broken.getClass().getSimpleName());
            stopped(id[0], job -> job.stumbled(tries, now));
        }
        return true;
    }

    private Turn turn(Job job, Instant now, UUID[] id) {
        id[0] = job.id();
        var work = work(job.kind());
        if (job.isWhole()) {
            return new Turn(work, job.turn(), job.pieces(), sealOf(job));
        }
        var piece = work.piece(job.turn());
        rows.writePiece(
                job.id(),
                job.pieces(),
                sealOf(job).seal(piece.bytes(), job.pieces(), piece.isLast()));
        job.advanced(piece, now);
        return new Turn(null, job.turn(), job.pieces(), null);
    }

    private PieceSeal sealOf(Job job) {
        return PieceSeal.opened(seal, job.keySealed(), job.keyPlace());
    }

    private JobWork work(String kind) {
        return works.stream()
                .filter(one -> one.kind().equals(kind))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("Nothing does jobs of " + kind));
    }

    private Stream<byte[]> pieces(Turn turn) {
        return IntStream.range(0, turn.pieces())
                .mapToObj(
                        position -> {
                            var sealed =
                                    QuarkusTransaction.requiringNew()
                                            .call(() -> rows.readPiece(turn.job().id(), position));
                            return turn.seal()
                                    .open(sealed, position, position == turn.pieces() - 1);
                        });
    }

    private void stopped(UUID id, Consumer<Job> how) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                rows.locked(id)
                                        .filter(job -> job.state().isUnfinished())
                                        .ifPresent(how));
    }

    /** The result of a job that was cancelled meanwhile is not kept. */
    private void finish(Turn turn, Instant now) {
        var file = turn.work().result(turn.job(), pieces(turn));
        stopped(
                turn.job().id(),
                job -> {
                    job.finished(file.id(), now);
                    rows.deletePieces(job.id());
                });
        boolean wanted =
                QuarkusTransaction.requiringNew().call(() -> rows.count("fileId", file.id()) > 0);
        if (!wanted) {
            files.delete(file.id());
        }
    }

    /**
     * What a job did in its turn.
     *
     * @param work what makes its result now; null while there are pieces left
     */
    private record Turn(JobWork work, JobTurn job, int pieces, PieceSeal seal) {}
}
