package org.unionhall.events.declaredfact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.events.fact.UnionMeasure;
import org.unionhall.platform.calendar.MonthText;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;

/** A union's figure of a month as somebody declares it. */
@Schema(name = "DeclaredFactRequest")
record DeclaredFactRequest(
        @NotNull UUID unitId,
        @NotNull UnionMeasure measure,
        @Schema(examples = "2026-09", pattern = "^" + MonthText.FORM + "$")
                @NotNull
                @Size(max = MonthText.LENGTH)
                String month,
        @Schema(examples = "120") @NotNull @Min(0) @Max(1_000_000_000_000L) Long quantity,
        @Schema(examples = "县总工会季度报表，已核对原件。") @NotNull @Size(max = LONGEST) String evidence,
        @Schema(nullable = true, examples = "延县工发〔2026〕12号") @Size(max = 100) String document,
        @Schema(nullable = true) UUID corrects) {

    static final int SHORTEST = 2;
    static final int LONGEST = 500;

    /**
     * @throws org.unionhall.platform.web.problem.Rejection what is wrong with its parts
     */
    Declaration parsed(YearMonth today) {
        var errors = new InputErrors();
        var parsed = MonthText.read(month);
        if (parsed.isEmpty()) {
            errors.add("/month", DeclaredFactProblem.MONTH_FORM);
        } else if (parsed.get().isAfter(today)) {
            errors.add("/month", DeclaredFactProblem.MONTH_TO_COME, today);
        }
        var text = Typed.text(evidence);
        if (Typed.isBlank(text)) {
            errors.add("/evidence", CommonProblem.REQUIRED);
        } else if (Typed.length(text) < SHORTEST) {
            errors.add("/evidence", DeclaredFactProblem.EVIDENCE_LENGTH, SHORTEST, LONGEST);
        }
        errors.throwIfAny();
        return new Declaration(
                unitId,
                measure,
                parsed.orElseThrow(),
                quantity,
                text,
                Typed.isBlank(document) ? null : Typed.text(document),
                corrects);
    }
}
