package org.unionhall.organization.founding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.unit.UnitType;
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/**
 * An application as it is shown.
 *
 * @param steps only where one is read
 * @param alike only where one is read, and only to whoever may decide on it
 */
@Schema(name = "FoundingApplication")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundingView(
        UUID id,
        @Schema(examples = "1") long version,
        UUID unitId,
        @Schema(examples = "延安市宝塔区总工会") String unitName,
        FoundingStatus status,
        @Schema(examples = "延安顺达快递有限公司工会委员会") String name,
        UnitType type,
        @Schema(examples = "延安顺达快递有限公司") String employer,
        @Schema(examples = "916106005000000158") String creditCode,
        @Schema(examples = "快递服务") String industry,
        EmployerNature nature,
        @Schema(examples = "60") int workers,
        @Schema(examples = "45") int joiners,
        @Schema(examples = "18") int women,
        @Schema(examples = "30") int migrants,
        @Schema(examples = "610602") String regionCode,
        @Schema(examples = "宝塔区中心街1号") String address,
        List<FoundingPerson> people,
        @Schema(examples = "党支部和行政均同意组建。") String statement,
        UUID appliedBy,
        Instant appliedAt,
        LocalDate dueOn,
        Timing timing,
        boolean provisional,
        Instant escalatedAt,
        Instant decidedAt,
        @Schema(examples = "请补充筹备组成员。") String reason,
        @Schema(examples = "宝工发〔2026〕12号") String documentNumber,
        UUID unionId,
        List<FoundingStepView> steps,
        List<FoundingAlikeView> alike)
        implements Versioned, Located {

    static final String PATH = "/api/v1/founding-applications";

    static String address(UUID id) {
        return PATH + "/" + id;
    }

    @Override
    public String location() {
        return address(id);
    }

    /**
     * @param tomorrow when the day after begins
     * @param steps null in a list
     * @param alike null where it is not shown
     */
    static FoundingView of(
            FoundingApplication one,
            String unitName,
            Instant tomorrow,
            List<FoundingStepView> steps,
            List<FoundingAlikeView> alike) {
        var form = one.form();
        var decision = one.decision();
        return new FoundingView(
                one.id(),
                one.version(),
                one.unitId(),
                unitName,
                one.status(),
                form.name(),
                form.type(),
                form.employer(),
                form.creditCode(),
                form.industry(),
                form.nature(),
                form.workers(),
                form.joiners(),
                form.women(),
                form.migrants(),
                form.regionCode(),
                form.address(),
                form.persons(),
                form.statement(),
                one.appliedBy(),
                one.appliedAt(),
                one.answer().dueOn(),
                Timing.of(one.answer().dueAt(), tomorrow),
                one.answer().provisional(),
                one.escalatedAt(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason(),
                decision == null ? null : decision.documentNumber(),
                one.unionId(),
                steps,
                alike);
    }
}
