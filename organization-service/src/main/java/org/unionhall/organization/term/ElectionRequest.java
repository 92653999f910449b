package org.unionhall.organization.term;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.legalperson.FormText;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;

/** The announcement of an election, as a client sends it. */
@Schema(name = "ElectionRequest")
record ElectionRequest(
        @NotNull UUID unitId,
        @Schema(examples = "COMMITTEE") @NotNull ElectedBody body,
        @Schema(examples = "FIRST") @NotNull ElectionKind kind,
        @Schema(examples = "2026-10-09") @NotNull LocalDate noticedOn,
        @Schema(examples = "2026-10-20") @NotNull LocalDate heldOn,
        @Schema(examples = "3") @NotNull @Min(1) @Max(99) Integer seats,
        @Schema(examples = "3") @NotNull @Min(1) @Max(10) Integer years,
        @Schema(examples = "20") @NotNull @Min(1) @Max(MOST) Integer due,
        @Schema(
                        examples =
                                "[{\"name\": \"王建国\"}, {\"name\": \"李秀英\"}, {\"name\":"
                                        + " \"张伟\"}, {\"name\": \"刘洋\"}]")
                @NotNull
                @Size(min = 1, max = 200)
                List<@NotNull @Valid CandidateRequest> candidates,
        @Schema(nullable = true, examples = "企业重组，提前换届。") @Size(max = FormText.STATEMENT)
                String statement) {

    static final int MOST = 1_000_000;

    /**
     * @throws org.unionhall.platform.web.problem.Rejection everything that is wrong with its parts
     */
    ElectionPlan plan() {
        var errors = new InputErrors();
        var why = FormText.read(statement, FormText.STATEMENT, "/statement", errors);
        var names = new HashSet<String>();
        var written = new ArrayList<String>();
        for (int i = 0; i < candidates.size(); i++) {
            var pointer = "/candidates/" + i + "/name";
            var typed = candidates.get(i);
            if (Typed.isBlank(typed.name())) {
                errors.add(pointer, CommonProblem.REQUIRED);
            }
            var name = FormText.read(typed.name(), FormText.NAME, pointer, errors);
            if (name != null && !names.add(name)) {
                errors.add(pointer, TermProblem.CANDIDATE_TWICE);
            }
            if (typed.exclusion() != null) {
                errors.add(pointer, TermProblem.CANDIDATE_EXCLUDED);
            }
            written.add(Candidate.named(name).written());
        }
        errors.throwIfAny();
        return new ElectionPlan(body, kind, noticedOn, heldOn, seats, years, due, written, why);
    }
}
