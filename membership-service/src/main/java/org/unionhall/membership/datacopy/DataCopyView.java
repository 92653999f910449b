package org.unionhall.membership.datacopy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.jobs.JobState;
import org.unionhall.platform.jobs.JobView;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Pending;

/**
 * A copy of the own data. What does not apply is left out.
 *
 * @param takenUntil when the file is deleted; left out while there is none, and afterwards
 */
@Schema(name = "DataCopy")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DataCopyView(UUID id, JobState state, Instant askedAt, Instant endedAt, Instant takenUntil)
        implements Located, Pending {

    static DataCopyView of(JobView job) {
        return new DataCopyView(
                job.id(),
                job.state(),
                job.askedAt(),
                job.endedAt(),
                job.file() == null ? null : job.file().endsAt());
    }

    @Override
    public String location() {
        return DataCopyResource.PATH + "/" + id;
    }
}
