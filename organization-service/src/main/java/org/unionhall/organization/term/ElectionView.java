package org.unionhall.organization.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/** An election as it is shown. */
@Schema(name = "Election")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ElectionView(
        UUID id,
        @Schema(examples = "1") long version,
        UUID unitId,
        @Schema(examples = "延安顺达快递有限公司工会委员会") String unitName,
        ElectionStatus status,
        ElectedBody body,
        ElectionKind kind,
        @Schema(examples = "2026-10-09") LocalDate noticedOn,
        @Schema(examples = "2026-10-20") LocalDate heldOn,
        @Schema(examples = "5") int seats,
        @Schema(examples = "5") int years,
        @Schema(examples = "90") int due,
        @Schema(examples = "92") Integer voters,
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String votersSha256,
        Instant votersClosedAt,
        @Schema(examples = "85") Integer present,
        @Schema(examples = "85") Integer issued,
        @Schema(examples = "85") Integer returned,
        @Schema(examples = "85") Integer valid,
        List<Candidate> candidates,
        @Schema(examples = "企业重组，提前换届。") String statement,
        Instant announcedAt,
        @Schema(examples = "宝工发〔2026〕11号") String permitNumber,
        LocalDate dueOn,
        Timing timing,
        Instant escalatedAt,
        Instant decidedAt,
        @Schema(examples = "请核对计票结果。") String reason,
        @Schema(examples = "宝工发〔2026〕12号") String documentNumber,
        UUID termId)
        implements Versioned, Located {

    static final String PATH = "/api/v1/elections";

    static String address(UUID id) {
        return PATH + "/" + id;
    }

    @Override
    public String location() {
        return address(id);
    }

    /**
     * @param list null until it is closed
     * @param tomorrow when the day after begins
     */
    static ElectionView of(Election one, String unitName, VoterListMessage list, Instant tomorrow) {
        var plan = one.plan();
        var ballot = one.ballot();
        var answer = one.answer();
        var decision = one.decision();
        return new ElectionView(
                one.id(),
                one.version(),
                one.unitId(),
                unitName,
                one.status(),
                plan.body(),
                plan.kind(),
                plan.noticedOn(),
                plan.heldOn(),
                plan.seats(),
                plan.years(),
                plan.due(),
                list == null ? null : list.voters(),
                list == null ? null : list.sha256(),
                list == null ? null : list.closedAt(),
                ballot == null ? null : ballot.present(),
                ballot == null ? null : ballot.issued(),
                ballot == null ? null : ballot.returned(),
                ballot == null ? null : ballot.valid(),
                plan.persons(),
                plan.statement(),
                one.announcedAt(),
                one.permit(),
                answer == null ? null : answer.dueOn(),
                answer == null ? null : Timing.of(answer.dueAt(), tomorrow),
                one.escalatedAt(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason(),
                decision == null ? null : decision.documentNumber(),
                one.termId());
    }
}
