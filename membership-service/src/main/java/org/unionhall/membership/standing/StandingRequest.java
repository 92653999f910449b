package org.unionhall.membership.standing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.member.Standing;
import org.unionhall.membership.member.StandingChange;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * How a membership stands from a day on; the ground says which change it is.
 *
 * @param reason in words; the member reads it
 * @param document that decided it; must be named where a membership ends against silence
 */
record StandingRequest(
        @NotNull StandingGround ground,
        @Schema(required = true, maxLength = Reason.LONGEST, examples = "已办理退休手续。") String reason,
        @NotNull LocalDate on,
        @Schema(
                        maxLength = StandingRequest.LONGEST_DOCUMENT,
                        nullable = true,
                        examples = "宝工发〔2026〕3号")
                String document) {

    static final int LONGEST_DOCUMENT = 100;

    /**
     * @throws Rejection {@code REQUIRED}, {@code REASON_LENGTH}, {@code EXPULSION_IS_PROPOSED}
     */
    Standing read(UUID by) {
        if (ground.change() == StandingChange.EXPEL) {
            throw new Rejection(StandingProblem.EXPULSION_IS_PROPOSED).at("/ground");
        }
        boolean needed = ground.change() == StandingChange.EXIT;
        return new Standing(
                ground.change(),
                ground.name(),
                Reason.read(reason),
                document(document, needed),
                on,
                by);
    }

    /**
     * @throws Rejection {@code REQUIRED} where it is needed, what {@link PlainText} refuses
     */
    static String document(String typed, boolean needed) {
        var document = PlainText.read(typed, LONGEST_DOCUMENT).orThrow("/document");
        if (document == null && needed) {
            throw new Rejection(CommonProblem.REQUIRED).at("/document");
        }
        return document;
    }
}
