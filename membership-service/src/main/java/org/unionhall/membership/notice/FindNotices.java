package org.unionhall.membership.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What has to be consented to. */
@ApplicationScoped
public class FindNotices {

    @Inject Notices notices;

    /** Those in force on the day, as people read them. */
    public List<NoticeView> shown(LocalDate day, Locale locale) {
        return notices.inForce(day).stream().map(one -> NoticeView.of(one, locale)).toList();
    }

    /** One wording as people read it, also of the past. */
    public Optional<NoticeView> shown(String code, int version, Locale locale) {
        return notices.wording(code, version).map(one -> NoticeView.of(one, locale));
    }

    /** The notices in force on the day. */
    public List<RequiredNotice> inForce(LocalDate day) {
        return notices.inForce(day).stream()
                .map(one -> new RequiredNotice(one.code(), one.number(), one.isRequired()))
                .toList();
    }
}
