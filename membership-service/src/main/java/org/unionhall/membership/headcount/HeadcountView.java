package org.unionhall.membership.headcount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many members on a day. Retained memberships are not counted. */
@Schema(name = "Headcount")
public record HeadcountView(
        UUID unitId,
        @Schema(description = "The figures are those of the end of this day, under today's tree")
                LocalDate on,
        @Schema(description = "Members of the union and those below it", examples = "1280")
                long members,
        @Schema(description = "Of them, members of the union itself", examples = "35") long direct,
        @Schema(description = "Sums to `members`") List<GroupView> byGroup,
        @Schema(description = "农民工 among `members`, counted beside the groups", examples = "910")
                long migrantWorkers,
        @Schema(description = "女会员 among `members`", examples = "402") long female,
        @Schema(description = "When the latest change these figures contain was made")
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
