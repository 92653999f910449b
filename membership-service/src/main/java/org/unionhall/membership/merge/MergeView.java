package org.unionhall.membership.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.member.FindMembers.Likeness;
import org.unionhall.membership.member.MemberView;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/**
 * A merge as the people concerned and the unions see it. What does not apply, and the record of a
 * union for which the reader does not act, is left out.
 *
 * @param late whether it waits and should have been decided
 * @param objectable whether the reader may object to it now
 * @param survivor the record that stays, numbers masked
 * @param merged the one that goes into it
 */
@Schema(name = "MemberMerge")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MergeView(
        UUID id,
        @Schema(examples = "1") long version,
        MergeState state,
        MergeGround ground,
        @Schema(examples = "同一人先后用护照和永久居留证入会。") String reason,
        @Schema(examples = "公安分局户籍证明第 12 号") String document,
        Instant askedAt,
        LocalDate dueOn,
        Boolean late,
        Boolean objectable,
        UUID deciderId,
        @Schema(examples = "宝塔区总工会") String deciderName,
        Side survivor,
        Side merged,
        Likeness alike,
        @Schema(examples = "不是同一人。") String objection,
        Instant objectedAt,
        @Schema(examples = "经核对证件，属同一人。") String decision,
        Instant decidedAt,
        LocalDate formerJoinedOn,
        UndoView undo)
        implements Versioned, Located {

    static final String PATH = "/api/v1/member-merges";

    /** One of the two: its number for everybody who reads the merge. */
    @Schema(name = "MergeSide")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Side(
            UUID memberId,
            @Schema(examples = "6106000000514") String memberNumber,
            @Schema(examples = "宝塔区快递行业工会联合会") String unitName,
            boolean account,
            MemberView member) {}

    /** Why it should be undone, and what became of that. */
    @Schema(name = "MergeUndo")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UndoView(
            @Schema(examples = "经核实不是同一人。") String reason,
            @Schema(examples = "公安分局户籍证明第 31 号") String document,
            Instant askedAt,
            @Schema(examples = "经核实不是同一人，恢复原记录。") String decision,
            Instant decidedAt) {

        static UndoView of(Undo asked) {
            return asked == null
                    ? null
                    : new UndoView(
                            asked.reason(),
                            asked.document(),
                            asked.at(),
                            asked.decision(),
                            asked.decidedAt());
        }
    }

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    /**
     * @param alike null for who has one of the two records
     */
    static MergeView of(
            Merge one,
            Side survivor,
            Side merged,
            Likeness alike,
            String deciderName,
            UUID reader,
            Instant now) {
        var waits = one.state().waits();
        var objection = one.objection();
        var outcome = one.outcome();
        boolean own = one.two().accounts().contains(reader);
        return new MergeView(
                one.id(),
                one.version(),
                one.state(),
                one.proposed().ground(),
                one.proposed().reason(),
                one.proposed().document(),
                one.proposed().askedAt(),
                waits ? one.time().dueOn() : null,
                waits
                        ? one.state() != MergeState.HEARING && !one.time().dueAt().isAfter(now)
                        : null,
                own ? one.state().isOpen() && objection == null : null,
                one.deciderId(),
                deciderName,
                survivor,
                merged,
                alike,
                objection == null ? null : objection.text(),
                objection == null ? null : objection.at(),
                outcome == null ? null : outcome.text(),
                outcome == null ? null : outcome.at(),
                one.former() == null ? null : one.former().joinedOn(),
                UndoView.of(one.undo()));
    }

    @Override
    public String toString() {
        return "MergeView[" + id + "]";
    }
}
