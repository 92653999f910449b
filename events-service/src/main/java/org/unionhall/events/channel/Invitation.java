package org.unionhall.events.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.events.drive.DriveTerms;
import org.unionhall.events.noticecopy.NoticeCopy;

/** What anybody who scanned a code reads before signing in. */
@Schema(name = "Invitation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Invitation(
        @Schema(examples = "7K3MZQ0XR0") String code,
        Drive drive,
        Unit unit,
        @Schema(examples = "[\"COURIER\"]") List<String> groups,
        boolean open,
        List<Notice> notices,
        Openness reason,
        @Schema(examples = "本次入会行动已经结束。") String message) {

    /** The drive it belongs to. */
    @Schema(name = "InvitationDrive")
    record Drive(UUID id, @Schema(examples = "2026年八大群体集中入会行动") String title, LocalDate endsOn) {}

    /** The union that applicants join. */
    @Schema(name = "InvitationUnit")
    record Unit(UUID id, @Schema(examples = "宝塔区总工会") String name) {}

    /** A notice as it is in force today. */
    @Schema(name = "InvitationNotice")
    record Notice(
            @Schema(examples = "MEMBERSHIP") String notice,
            @Schema(examples = "1") int version,
            @Schema(examples = "个人信息处理告知书") String title,
            @Schema(examples = "为办理入会，我们需要处理您的姓名和证件号码。") String text,
            boolean required) {

        static Notice of(NoticeCopy copy) {
            return new Notice(
                    copy.notice(),
                    copy.noticeVersion(),
                    copy.title(),
                    copy.text(),
                    copy.isRequired());
        }
    }

    static Invitation of(
            Channel channel,
            DriveTerms drive,
            String unitName,
            Openness openness,
            List<NoticeCopy> notices,
            Locale locale) {
        return new Invitation(
                channel.code(),
                new Drive(drive.driveId(), drive.title(), drive.endsOn()),
                new Unit(channel.unitId(), unitName),
                channel.groups(),
                openness.isOpen(),
                notices.stream().map(Notice::of).toList(),
                openness.isOpen() ? null : openness,
                openness.isOpen() ? null : openness.words(locale));
    }
}
