package org.unionhall.membership.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.notice.NoticeView;

/**
 * A consent as the person reads it.
 *
 * @param title of the notice; null where it is not in force any more
 * @param currentVersion of the notice in force, which can be consented to
 * @param applicationId with which it was given; null for what came later
 * @param withdrawable whether it can be taken back now
 * @param follows what follows when it is taken back
 */
@Schema(name = "OwnConsent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentView(
        ConsentKind notice,
        @Schema(examples = "1") int version,
        @Schema(examples = "实名核验单独同意书") String title,
        @Schema(examples = "1") Integer currentVersion,
        ConsentState state,
        Instant at,
        UUID applicationId,
        boolean withdrawable,
        @Schema(examples = "立即停止向实名核验机构提供您的信息。") String follows) {

    static final String PATH = "/api/v1/consents";

    /**
     * @param current the notice in force; null where there is none any more
     * @param needed whether there is a membership or an open application
     */
    static ConsentView of(
            Consents.Standing one, NoticeView current, boolean needed, Locale locale) {
        boolean given = one.state() == ConsentState.GIVEN;
        return new ConsentView(
                one.kind(),
                one.version(),
                current == null ? null : current.title(),
                current == null ? null : current.version(),
                one.state(),
                one.at(),
                one.applicationId(),
                given && !(needed && one.kind().isNeeded()),
                one.kind().follows().in(locale));
    }
}
