package org.unionhall.membership.notice;

import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice as people read it before they consent. */
@Schema(name = "Notice")
public record NoticeView(
        @Schema(examples = "PERSONAL_INFORMATION") String notice,
        @Schema(examples = "1") int version,
        @Schema(examples = "个人信息处理告知书") String title,
        String text,
        @Schema(examples = "《中华人民共和国个人信息保护法》第十七条") String legalBasis,
        boolean required,
        LocalDate validFrom) {

    static NoticeView of(Notice notice, Locale locale) {
        return new NoticeView(
                notice.code(),
                notice.number(),
                notice.title(locale),
                notice.wording(locale),
                notice.legalBasis(),
                notice.isRequired(),
                notice.validFrom());
    }
}
