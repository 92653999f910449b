package org.unionhall.membership.announcement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.announcement.Audiences.Counted;

/** Whom an announcement would reach now. */
@Schema(name = "AnnouncementPreview")
record PreviewView(
        @Schema(examples = "1280") long members,
        @Schema(examples = "1200") long accounts,
        @Schema(examples = "300") long wechat,
        @Schema(examples = "900") long texts) {

    static PreviewView of(Counted counted) {
        return new PreviewView(
                counted.members(), counted.accounts(), counted.wechat(), counted.texts());
    }
}
