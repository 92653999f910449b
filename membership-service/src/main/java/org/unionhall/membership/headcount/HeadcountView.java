package org.unionhall.membership.headcount;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many members on a day. Retained memberships are not counted. */
@Schema(name = "Headcount")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeadcountView(
        UUID unitId,
        LocalDate on,
        @Schema(examples = "1280") long members,
        @Schema(examples = "35") long direct,
        List<GroupView> byGroup,
        @Schema(examples = "910") long migrantWorkers,
        @Schema(examples = "402") long female,
        Instant asOf) {

    /** Members of one group. */
    @Schema(name = "GroupHeadcount")
    public record GroupView(@Schema(examples = "COURIER") String group, long members) {}

    static HeadcountView of(UUID unitId, LocalDate on, List<Headcounts.Row> rows, Instant asOf) {
        return new HeadcountView(
                unitId,
                on,
                rows.stream().mapToLong(Headcounts.Row::members).sum(),
                rows.stream().mapToLong(Headcounts.Row::direct).sum(),
                rows.stream()
                        .filter(row -> row.members() != 0)
                        .map(row -> new GroupView(row.group(), row.members()))
                        .toList(),
                rows.stream().mapToLong(Headcounts.Row::migrantWorkers).sum(),
                rows.stream().mapToLong(Headcounts.Row::female).sum(),
                asOf);
    }
}
