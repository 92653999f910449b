package org.unionhall.membership.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/**
 * A transfer as the member and both unions see it. What does not apply is left out.
 *
 * @param waitsFor whose answer is waited for
 * @param silenceOn the last day before silence is consent
 * @param pausedUntil the day of an election that it waits for; silence is no consent before
 */
@Schema(name = "Transfer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransferView(
        UUID id,
        @Schema(examples = "1") long version,
        TransferState state,
        TransferParty waitsFor,
        TransferParty askedBy,
        TransferReason reason,
        UUID memberId,
        @Schema(examples = "6106000000514") String memberNumber,
        @Schema(examples = "阿不都·艾尼") String memberName,
        UUID fromUnitId,
        @Schema(examples = "宝塔区快递行业工会联合会") String fromUnitName,
        UUID toUnitId,
        @Schema(examples = "安塞区货运行业工会联合会") String toUnitName,
        Instant askedAt,
        LocalDate dueOn,
        LocalDate silenceOn,
        Timing timing,
        LocalDate pausedUntil,
        Instant closedAt,
        List<StepView> steps)
        implements Versioned, Located {

    static final String PATH = "/api/v1/transfers";

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    /**
     * @param member null when nobody knows it any more
     * @param names of unions by their ids
     * @param pausedUntil null when it waits for no election
     */
    static TransferView of(
            Transfer one,
            Known member,
            Map<UUID, String> names,
            List<TransferStep> steps,
            LocalDate pausedUntil,
            Instant tomorrow) {
        boolean open = one.state().isOpen();
        return new TransferView(
                one.id(),
                one.version(),
                one.state(),
                one.waitsFor(),
                one.askedBy(),
                one.reason(),
                one.memberId(),
                member == null ? null : member.memberNumber(),
                member == null ? null : member.name(),
                one.fromUnitId(),
                names.get(one.fromUnitId()),
                one.toUnitId(),
                names.get(one.toUnitId()),
                one.askedAt(),
                open ? one.time().dueOn() : null,
                open ? one.time().silentAfter() : null,
                open ? Timing.of(one.time().dueAt(), tomorrow) : null,
                pausedUntil,
                one.closedAt(),
                steps.stream()
                        .map(step -> StepView.of(step, nameOf(step.unitId(), names)))
                        .toList());
    }

    private static String nameOf(UUID unit, Map<UUID, String> names) {
        return unit == null ? null : names.get(unit);
    }

    @Override
    public String toString() {
        return "TransferView[" + id + "]";
    }
}
