package org.unionhall.membership.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/** A notice people consent to was published, in Chinese. */
public record NoticePublished(
        UUID noticeId,
        long version,
        String notice,
        int noticeVersion,
        String title,
        String text,
        boolean required,
        LocalDate validFrom)
        implements Message {

    static final String TOPIC = "unionhall.membership.notices.v1";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public UUID key() {
        return noticeId;
    }

    @Override
    public boolean compacted() {
        return true;
    }
}
