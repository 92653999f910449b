package org.unionhall.events.progress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What membership tells of an application, as far as drives care. Words, not enums: a group or
 * status that only newer services know must not stop the rest.
 *
 * @param channelCode null when it came through no channel
 * @param on day of submission, Asia/Shanghai
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ApplicationMessage(
        UUID applicationId,
        long version,
        UUID unitId,
        String group,
        String channelCode,
        String status,
        LocalDate on,
        Instant at) {}
