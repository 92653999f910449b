package org.unionhall.events.noticecopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** What is read of a notice. */
@JsonIgnoreProperties(ignoreUnknown = true)
record NoticeMessage(
        UUID noticeId,
        long version,
        String notice,
        int noticeVersion,
        String title,
        String text,
        boolean required,
        LocalDate validFrom) {}
