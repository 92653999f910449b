package org.unionhall.membership.announcement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.announcement.Announcements.Progress;
import org.unionhall.membership.notification.ReadReach.Reach;
import org.unionhall.membership.notification.ReadReach.Texts;

/** How far an announcement has reached. */
@Schema(name = "AnnouncementReach")
record ReachView(
        AnnouncementStatus status,
        @Schema(examples = "1280") long addressed,
        @Schema(examples = "1200") long told,
        @Schema(examples = "640") long read,
        @Schema(examples = "300") long wechat,
        TextsView texts) {

    /** What became of the text messages. */
    @Schema(name = "AnnouncementTexts")
    record TextsView(
            @Schema(examples = "100") long queued,
            @Schema(examples = "800") long sent,
            @Schema(examples = "2") long failed,
            @Schema(examples = "298") long skipped) {

        static TextsView of(Texts texts) {
            return new TextsView(texts.queued(), texts.sent(), texts.failed(), texts.skipped());
        }
    }

    static ReachView of(Announcement one, Progress progress, Reach reach) {
        return new ReachView(
                one.status(),
                progress.addressed(),
                progress.told(),
                reach.read(),
                reach.wechat(),
                TextsView.of(reach.texts()));
    }
}
