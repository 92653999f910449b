package org.unionhall.membership.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.jobs.JobView;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Pending;
import org.unionhall.platform.web.Versioned;

/**
 * An import as who sent the roster sees it. Rows are created, unchanged or refused; while a stage
 * goes on the three add up to what is done of it.
 *
 * @param unknown headers of columns that are not read
 * @param done rows, or members, that the stage has done
 * @param undone members who were taken back
 * @param kept members who had changed when the import was taken back, and stayed
 * @param failure why the stage failed
 */
@Schema(name = "MemberImport")
public record ImportView(
        UUID id,
        ImportState state,
        UUID unitId,
        @Schema(examples = "2026年第四季度新增会员名册") String reason,
        @Schema(format = "int32", minimum = "0", maximum = "2147483647", examples = "120") int rows,
        @Schema(format = "int32", minimum = "0", maximum = "2147483647", examples = "100")
                int created,
        @Schema(format = "int32", minimum = "0", maximum = "2147483647", examples = "15")
                int unchanged,
        @Schema(format = "int32", minimum = "0", maximum = "2147483647", examples = "5")
                int refused,
        @Schema(format = "int32", minimum = "0", maximum = "2147483647", examples = "0") int undone,
        @Schema(format = "int32", minimum = "0", maximum = "2147483647", examples = "0") int kept,
        @Schema(maxItems = 1000, examples = "[\"入会时间\"]") List<String> unknown,
        @Schema(format = "int64", minimum = "0", maximum = "9223372036854775807", examples = "120")
                long done,
        @Schema(nullable = true, examples = "FORBIDDEN") String failure,
        @Schema(nullable = true) JobView.File file,
        Instant askedAt,
        Instant endsAt,
        @Schema(format = "int32", minimum = "0", maximum = "2147483647") long version,
        @Schema(hidden = true) @JsonIgnore String location)
        implements Versioned, Located, Pending {

    static ImportView of(RosterImport roster, JobView job) {
        var address = RosterImportResource.PATH + "/" + roster.id();
        var file = job.file();
        return new ImportView(
                roster.id(),
                ImportState.of(roster.stage(), job.state()),
                roster.unitId(),
                roster.reason(),
                roster.rowCount(),
                roster.created(),
                roster.unchanged(),
                roster.refused(),
                roster.undone(),
                roster.kept(),
                roster.header().unknown(),
                job.done(),
                job.failure(),
                file == null
                        ? null
                        : new JobView.File(
                                address + "/file", file.contentType(), file.size(), file.endsAt()),
                roster.askedAt(),
                roster.endsAt(),
                roster.version(),
                address);
    }

    /** Whether nothing changes unless somebody asks for it. */
    @JsonIgnore
    boolean rests() {
        return state.rests();
    }
}
