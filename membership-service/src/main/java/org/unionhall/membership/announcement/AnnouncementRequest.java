package org.unionhall.membership.announcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.PlainText;

/**
 * What is announced, and to whom.
 *
 * @param endsOn the last day it is of use; null for none
 * @param group code of a group of workers; null for all members
 */
@Schema(name = "AnnouncementRequest")
record AnnouncementRequest(
        @NotNull UUID unitId,
        @NotBlank
                @Size(max = AnnouncementWords.LONGEST_TITLE)
                @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
                @Schema(examples = "职工体检安排")
                String title,
        @NotBlank
                @Size(max = AnnouncementWords.LONGEST_TEXT)
                @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
                @Schema(examples = "本月起分批组织会员体检，请到所在工会登记。")
                String text,
        @Schema(nullable = true) LocalDate endsOn,
        @NotNull Audience audience,
        @Size(max = 40) @Schema(nullable = true, examples = "COURIER") String group) {}
