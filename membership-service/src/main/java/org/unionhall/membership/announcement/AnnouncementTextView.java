package org.unionhall.membership.announcement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An announcement as a member reads it.
 *
 * @param text left out when it was withdrawn
 * @param endsOn left out when there is no last day
 */
@Schema(name = "AnnouncementText")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnouncementTextView(
        UUID id,
        @Schema(examples = "宝塔区总工会") String unitName,
        @Schema(examples = "职工体检安排") String title,
        @Schema(examples = "本月起分批组织会员体检，请到所在工会登记。") String text,
        LocalDate endsOn,
        Instant publishedAt,
        boolean withdrawn) {

    static AnnouncementTextView of(Announcement one, String unitName) {
        return new AnnouncementTextView(
                one.id(),
                unitName,
                one.title(),
                one.isWithdrawn() ? null : one.text(),
                one.endsOn(),
                one.publishedAt(),
                one.isWithdrawn());
    }
}
