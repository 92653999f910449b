package org.unionhall.organization.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/**
 * A collective contract as it is shown.
 *
 * @param employers null in a list
 */
@Schema(name = "CollectiveContract")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContractView(
        UUID id,
        @Schema(examples = "1") long version,
        UUID unitId,
        @Schema(examples = "延安顺达快递有限公司工会委员会") String unitName,
        ContractStatus status,
        ContractKind kind,
        ContractLevel level,
        @Schema(examples = "延安顺达快递有限公司") String otherSide,
        UUID renewsId,
        ContractSide offeredBy,
        @Schema(examples = "2026-10-09") LocalDate offeredOn,
        @Schema(examples = "2026-10-16") LocalDate repliedOn,
        @Schema(examples = "5") Integer unionNegotiators,
        @Schema(examples = "5") Integer employerNegotiators,
        @Schema(examples = "2026-10-30") LocalDate adoptedOn,
        @Schema(examples = "90") Integer due,
        @Schema(examples = "85") Integer present,
        @Schema(examples = "80") Integer inFavour,
        @Schema(examples = "2026-11-02") LocalDate signedOn,
        @Schema(examples = "王建国") String unionSigner,
        @Schema(examples = "李强") String employerSigner,
        @Schema(examples = "2026-12-01") LocalDate beginsOn,
        @Schema(examples = "2028-11-30") LocalDate endsOn,
        @Schema(examples = "1") long employersCovered,
        @Schema(examples = "120") long workersCovered,
        List<CoveredEmployer> employers,
        @Schema(examples = "2026-11-06") LocalDate filedOn,
        @Schema(examples = "宝人社集〔2026〕12号") String filingNumber,
        LocalDate dueOn,
        Timing timing,
        Instant decidedAt,
        @Schema(examples = "请核对报送日期。") String reason,
        @Schema(examples = "2026-11-12") LocalDate objectedOn,
        @Schema(examples = "加班工资标准低于法定标准。") String objection,
        @Schema(examples = "2026-12-01") LocalDate effectiveFrom,
        @Schema(examples = "2028-11-30") LocalDate effectiveTo,
        @Schema(examples = "2027-06-30") LocalDate endedOn,
        @Schema(examples = "双方协商一致解除。") String endReason)
        implements Versioned, Located {

    static final String PATH = "/api/v1/collective-contracts";

    static String address(UUID id) {
        return PATH + "/" + id;
    }

    @Override
    public String location() {
        return address(id);
    }

    /** With the employers it covers. */
    static ContractView whole(Contract one, String unitName, LocalDate today, Instant tomorrow) {
        var listed =
                one.employers().stream()
                        .sorted(Comparator.comparing(CoveredEmployer::creditCode))
                        .toList();
        return of(one, unitName, listed, today, tomorrow);
    }

    static ContractView listed(Contract one, String unitName, LocalDate today, Instant tomorrow) {
        return of(one, unitName, null, today, tomorrow);
    }

    private static ContractView of(
            Contract one,
            String unitName,
            List<CoveredEmployer> employers,
            LocalDate today,
            Instant tomorrow) {
        var matter = one.matter();
        var course = one.course();
        var offer = course.offer() == null ? new Offer(null, null) : course.offer();
        var sides = course.negotiation();
        var vote = course.adoption();
        var signing =
                course.signing() == null
                        ? new Signing(null, null, null, null, null)
                        : course.signing();
        var filing = course.filing() == null ? new Filing(null, null) : course.filing();
        var said = course.objection() == null ? new Objection(null, null) : course.objection();
        var effect = course.effect() == null ? new Effect(null, null) : course.effect();
        var ending = course.ending() == null ? new Ending(null, null) : course.ending();
        var decision = one.decision();
        var due = one.time().dueAt();
        return new ContractView(
                one.id(),
                one.version(),
                one.unitId(),
                unitName,
                ContractStatus.of(one, today),
                matter.kind(),
                matter.level(),
                matter.otherSide(),
                matter.renewsId(),
                offer.offeredBy(),
                offer.offeredOn(),
                sides == null ? null : sides.repliedOn(),
                sides == null ? null : sides.unionNegotiators(),
                sides == null ? null : sides.employerNegotiators(),
                vote == null ? null : vote.adoptedOn(),
                vote == null ? null : vote.due(),
                vote == null ? null : vote.present(),
                vote == null ? null : vote.inFavour(),
                signing.signedOn(),
                signing.unionSigner(),
                signing.employerSigner(),
                signing.beginsOn(),
                signing.endsOn(),
                one.covered().employersCovered(),
                one.covered().workersCovered(),
                employers,
                filing.filedOn(),
                filing.filingNumber(),
                one.time().dueOn(),
                due == null || one.status() == ContractStatus.CONFIRMED
                        ? null
                        : Timing.of(due, tomorrow),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason(),
                said.objectedOn(),
                said.objection(),
                effect.effectiveFrom(),
                effect.effectiveTo(),
                ending.endedOn(),
                ending.endReason());
    }
}
