package org.unionhall.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.files.StoredFile;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.sealing.PieceSeal;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.SealedColumn;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Jobs for the features that offer them: asked for, looked at, cancelled and resumed by the account
 * that asked. For every other account they do not exist. Whether it may ask is for the feature to
 * say.
 */
@ApplicationScoped
public class Jobs {

    /** To be named by a service that runs jobs, beside its other sealed columns. */
    public static final SealedColumn SEALED_KEYS = SealedColumn.of("job", "key_sealed");

    @Inject JobRows rows;
    @Inject Files files;
    @Inject Seal seal;
    @Inject Clock clock;

    @ConfigProperty(name = "unionhall.jobs.per-account")
    int perAccount;

    @ConfigProperty(name = "unionhall.jobs.resumable-for")
    Duration resumableFor;

    /**
     * Puts a job into the queue.
     *
     * @throws Rejection {@code TOO_MANY_JOBS}
     */
    @Transactional
    public JobView ask(JobOrder order, Actor actor) {
        requireRoom(actor);
        var job = Job.asked(Ids.next(), order, actor.id(), clock.instant());
        job.sealWith(PieceSeal.fresh(seal).sealedKey(seal, job.keyPlace()));
        return shown(rows.added(job));
    }

    private void requireRoom(Actor actor) {
        if (rows.unfinishedOf(actor.id()) >= perAccount) {
            throw new Rejection(JobProblem.TOO_MANY_JOBS, perAccount);
        }
    }

    /**
     * The actor's own job.
     *
     * @throws Rejection {@code NOT_FOUND}
     */
    @Transactional
    public JobView one(String kind, UUID id, Actor actor) {
        return shown(rows.own(kind, id, actor.id()));
    }

    /** The actor's own, newest first. */
    @Transactional
    public Page<JobView> own(String kind, Actor actor, PageRequest page) {
        var where = Where.any().is("kind", kind).is("accountId", actor.id());
        return Page.of(rows.newest(where, Scope.everything(), page), page, this::shown, Job::id);
    }

    /**
     * Stops it after the piece at hand.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code JOB_OVER}, {@code STALE_VERSION}
     */
    @Transactional
    public JobView cancel(String kind, UUID id, OptionalIfMatch version, Actor actor) {
        var job = held(kind, id, version, actor);
        job.cancel(clock.instant());
        return written(job);
    }

    /**
     * Lets it go on where it was stopped.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code JOB_NOT_STOPPED}, {@code TOO_MANY_JOBS}, {@code
     *     STALE_VERSION}
     */
    @Transactional
    public JobView resume(String kind, UUID id, OptionalIfMatch version, Actor actor) {
        var job = held(kind, id, version, actor);
        job.resume(clock.instant().minus(resumableFor));
        requireRoom(actor);
        return written(job);
    }

    /**
     * The result.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code JOB_NOT_DONE}, {@code JOB_FILE_ENDED}
     */
    @Transactional
    public StoredFile result(String kind, UUID id, Actor actor) {
        var job = rows.own(kind, id, actor.id());
        if (job.state() != JobState.DONE) {
            throw new Rejection(JobProblem.JOB_NOT_DONE);
        }
        return files.find(job.fileId()).orElseThrow(() -> new Rejection(JobProblem.JOB_FILE_ENDED));
    }

    private Job held(String kind, UUID id, OptionalIfMatch version, Actor actor) {
        var job = rows.held(rows.own(kind, id, actor.id()));
        version.require(job);
        return job;
    }

    private JobView written(Job job) {
        rows.changed(job);
        return shown(job);
    }

    private JobView shown(Job job) {
        var file = job.fileId() == null ? null : files.find(job.fileId()).orElse(null);
        return JobView.of(job, file);
    }
}
