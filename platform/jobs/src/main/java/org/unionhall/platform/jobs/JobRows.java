package org.unionhall.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** All jobs of a service. */
@ApplicationScoped
class JobRows extends Repository<Job> {

    private static final int NUMBER_OF_LOCK = 86;

    /** The job of the account, or {@code NOT_FOUND}: others' do not exist for it. */
    Job own(String kind, UUID id, UUID accountId) {
        return find("id = ?1 and kind = ?2 and accountId = ?3", id, kind, accountId)
                .firstResultOptional()
                .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /**
     * How many of the account's are unfinished; until the transaction ends it asks for no other.
     */
    long unfinishedOf(UUID accountId) {
        Sql.rows(
                        getEntityManager(),
                        "SELECT pg_advisory_xact_lock(hashtextextended(:account, "
                                + NUMBER_OF_LOCK
                                + "))")
                .setParameter("account", accountId.toString())
                .getSingleResult();
        return count("accountId = ?1 and state in ?2", accountId, JobState.UNFINISHED);
    }

    /** The one whose turn it is, locked; one that somebody holds has its turn later. */
    Optional<Job> next(Instant now) {
        var ids =
                Sql.values(
                                getEntityManager(),
                                """
                                SELECT id FROM job
                                WHERE state IN ('WAITING', 'RUNNING') AND turn_at <= :now
                                ORDER BY turn_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
                                """,
                                UUID.class)
                        .setParameter("now", now)
                        .getResultList();
        return ids.isEmpty() ? Optional.empty() : findByIdOptional(ids.get(0));
    }

    /** The job, locked until the transaction ends; empty when it is off the record. */
    Optional<Job> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What there is to do and what went wrong since then. */
    JobFigures.Counted counted(Instant now, Instant since) {
        var row =
                Sql.rows(
                                getEntityManager(),
                                """
                                SELECT count(*),
                                    coalesce(extract(epoch FROM CAST(:now AS timestamptz) - min(turn_at)), 0.0),
                                    (SELECT count(*) FROM job
                                        WHERE state = 'FAILED' AND failure = :broke AND ended_at > :since)
                                FROM job WHERE state IN ('WAITING', 'RUNNING')
                                """)
                        .setParameter("now", now)
                        .setParameter("broke", JobProblem.JOB_BROKE.name())
                        .setParameter("since", since)
                        .getSingleResult();
        return new JobFigures.Counted(
                row.get(0, Long.class),
                Math.max(0, row.get(1, Number.class).doubleValue()),
                row.get(2, Long.class));
    }

    /** Deletes what jobs stopped before then have made. */
    int forgetPieces(Instant before, int atMost) {
        var gone =
                Sql.values(
                                getEntityManager(),
                                """
                                UPDATE job SET key_sealed = NULL, version = version + 1 WHERE id IN (
                                    SELECT id FROM job
                                    WHERE state IN ('FAILED', 'CANCELLED') AND key_sealed IS NOT NULL
                                        AND ended_at < :before
                                    LIMIT :most FOR UPDATE SKIP LOCKED)
                                RETURNING id
                                """,
                                UUID.class)
                        .setParameter("before", before)
                        .setParameter("most", atMost)
                        .getResultList();
        gone.forEach(this::deletePieces);
        return gone.size();
    }

    /** Takes jobs that ended before then off the record. */
    int forget(Instant before, int atMost) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        DELETE FROM job WHERE id IN (
                            SELECT id FROM job WHERE ended_at < :before LIMIT :most FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter("before", before)
                .setParameter("most", atMost)
                .executeUpdate();
    }

    void writePiece(UUID job, int position, byte[] bytes) {
        getEntityManager()
                .createNativeQuery(
                        "INSERT INTO job_piece (job_id, position, bytes) VALUES (:job, :position,"
                                + " :bytes)")
                .setParameter("job", job)
                .setParameter("position", position)
                .setParameter("bytes", bytes)
                .executeUpdate();
    }

    byte[] readPiece(UUID job, int position) {
        return Sql.values(
                        getEntityManager(),
                        "SELECT bytes FROM job_piece WHERE job_id = :job AND position = :position",
                        byte[].class)
                .setParameter("job", job)
                .setParameter("position", position)
                .getSingleResult();
    }

    void deletePieces(UUID job) {
        getEntityManager()
                .createNativeQuery("DELETE FROM job_piece WHERE job_id = :job")
                .setParameter("job", job)
                .executeUpdate();
    }
}
