package org.unionhall.membership.announcement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.account.FindAccounts.Named;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/**
 * An announcement as officers see it. What did not happen yet is left out; names are those of
 * accounts, left out when nobody knows them.
 */
@Schema(name = "Announcement")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnouncementView(
        UUID id,
        @Schema(examples = "1") long version,
        UUID unitId,
        @Schema(examples = "宝塔区总工会") String unitName,
        @Schema(examples = "职工体检安排") String title,
        @Schema(examples = "本月起分批组织会员体检，请到所在工会登记。") String text,
        LocalDate endsOn,
        Audience audience,
        @Schema(examples = "COURIER") String group,
        AnnouncementStatus status,
        StopReason stoppedFor,
        @Schema(examples = "古丽") String writtenBy,
        Instant writtenAt,
        @Schema(examples = "古丽") String publishedBy,
        Instant publishedAt,
        Instant sentAt,
        @Schema(examples = "古丽") String withdrawnBy,
        Instant withdrawnAt)
        implements Versioned, Located {

    static final String PATH = "/api/v1/announcements";

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    /** The address under which a member who was told reads it. */
    static String textOf(UUID id) {
        return PATH + "/" + id + "/text";
    }

    static AnnouncementView of(Announcement one, String unitName, Named people) {
        return new AnnouncementView(
                one.id(),
                one.version(),
                one.unitId(),
                unitName,
                one.title(),
                one.text(),
                one.endsOn(),
                one.audience(),
                one.group(),
                one.status(),
                one.stoppedFor(),
                people.name(one.writtenBy()),
                one.writtenAt(),
                people.name(one.publishedBy()),
                one.publishedAt(),
                one.sentAt(),
                people.name(one.withdrawnBy()),
                one.withdrawnAt());
    }
}
