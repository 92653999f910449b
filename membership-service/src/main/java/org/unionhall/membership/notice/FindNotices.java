package org.unionhall.membership.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What has to be consented to. */
@ApplicationScoped
public class FindNotices {

    @Inject Notices notices;

    /** The notices in force on the day. */
    public List<RequiredNotice> inForce(LocalDate day) {
        return notices.inForce(day).stream()
                .map(one -> new RequiredNotice(one.code(), one.number(), one.isRequired()))
                .toList();
    }
}
