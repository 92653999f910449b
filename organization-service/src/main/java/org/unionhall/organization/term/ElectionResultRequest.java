package org.unionhall.organization.term;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.legalperson.FormText;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/** What was counted, as a client sends it. */
@Schema(name = "ElectionResultRequest")
record ElectionResultRequest(
        @Schema(examples = "20") @NotNull @Min(0) @Max(ElectionRequest.MOST) Integer present,
        @Schema(examples = "20") @NotNull @Min(0) @Max(ElectionRequest.MOST) Integer issued,
        @Schema(examples = "20") @NotNull @Min(0) @Max(ElectionRequest.MOST) Integer returned,
        @Schema(examples = "20") @NotNull @Min(0) @Max(ElectionRequest.MOST) Integer valid,
        @Schema(
                        examples =
                                "[{\"name\": \"王建国\", \"yes\": 20, \"no\": 0, \"abstain\": 0},"
                                    + " {\"name\": \"李秀英\", \"yes\": 15, \"no\": 5, \"abstain\":"
                                    + " 0}, {\"name\": \"张伟\", \"yes\": 14, \"no\": 5, \"abstain\":"
                                    + " 1}, {\"name\": \"刘洋\", \"yes\": 6, \"no\": 14, \"abstain\":"
                                    + " 0}]")
                @NotNull
                @Size(min = 1, max = 200)
                List<@NotNull @Valid CandidateVotes> candidates) {

    Ballot ballot() {
        return new Ballot(present, issued, returned, valid);
    }

    /**
     * The votes of each candidate of the announcement.
     *
     * @throws Rejection {@code CANDIDATES_DIFFER}
     */
    List<Candidate> votes(List<Candidate> announced) {
        var errors = new InputErrors();
        var byName = new HashMap<String, CandidateVotes>();
        for (int i = 0; i < candidates.size(); i++) {
            var pointer = "/candidates/" + i + "/name";
            var name = FormText.read(candidates.get(i).name(), FormText.NAME, pointer, errors);
            byName.put(name, candidates.get(i));
        }
        errors.throwIfAny();
        if (candidates.size() != announced.size()
                || !announced.stream().allMatch(one -> byName.containsKey(one.name()))) {
            throw new Rejection(TermProblem.CANDIDATES_DIFFER).at("/candidates");
        }
        return announced.stream()
                .map(
                        one -> {
                            var votes = byName.get(one.name());
                            return one.withVotes(votes.yes(), votes.no(), votes.abstain());
                        })
                .toList();
    }
}
