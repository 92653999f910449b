package org.unionhall.platform.jobs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.files.StoredFile;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Pending;
import org.unionhall.platform.web.Versioned;

/** A job as who asked for it sees it; the same for every kind. */
@Schema(name = "Job")
public record JobView(
        UUID id,
        JobState state,
        UUID unitId,
        @Schema(examples = "年度会员信息核对") String purpose,
        @Schema(format = "int64", minimum = "0", maximum = "9223372036854775807", examples = "5000")
                long done,
        @Schema(
                        nullable = true,
                        format = "int64",
                        minimum = "0",
                        maximum = "9223372036854775807",
                        examples = "20000")
                Long total,
        @Schema(nullable = true, examples = "FORBIDDEN") String failure,
        @Schema(nullable = true) File file,
        Instant askedAt,
        @Schema(nullable = true) Instant endedAt,
        @Schema(format = "int32", minimum = "0", maximum = "2147483647") long version,
        @Schema(hidden = true) @JsonIgnore String location)
        implements Versioned, Located, Pending {

    /**
     * What came of it.
     *
     * @param size in bytes
     * @param endsAt when it is deleted
     */
    @Schema(name = "JobFile")
    public record File(
            @Schema(examples = "/api/v1/members/exports/01a2047a-d132-7000-a5d0-f81b02b2f27e/file")
                    String address,
            String contentType,
            @Schema(format = "int64", minimum = "0", maximum = "9223372036854775807") long size,
            Instant endsAt) {}

    /** Whether it changes no more unless somebody resumes it. */
    @JsonIgnore
    public boolean isOver() {
        return !state.isUnfinished();
    }

    static JobView of(Job job, StoredFile file) {
        return new JobView(
                job.id(),
                job.state(),
                job.unitId(),
                job.purpose(),
                job.done(),
                job.total(),
                job.failure(),
                file == null
                        ? null
                        : new File(
                                job.address() + "/file",
                                file.contentType(),
                                file.size(),
                                file.endsAt()),
                job.askedAt(),
                job.endedAt(),
                job.version(),
                job.address());
    }
}
