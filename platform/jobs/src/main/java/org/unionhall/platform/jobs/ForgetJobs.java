package org.unionhall.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.deadlines.DueWork;

/** Deletes what stopped jobs have made when nobody resumed them, and old jobs from the record. */
@ApplicationScoped
class ForgetJobs implements DueWork {

    private static final int AT_ONCE = 100;

    @Inject JobRows rows;

    @ConfigProperty(name = "unionhall.jobs.resumable-for")
    Duration resumableFor;

    @ConfigProperty(name = "unionhall.jobs.on-record-for")
    Duration onRecordFor;

    @Override
    public String name() {
        return "jobs.forgotten";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        int pieces = rows.forgetPieces(now.minus(resumableFor), AT_ONCE);
        int jobs = rows.forget(now.minus(onRecordFor), AT_ONCE);
        return pieces == AT_ONCE || jobs == AT_ONCE;
    }
}
