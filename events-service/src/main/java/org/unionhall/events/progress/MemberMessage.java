package org.unionhall.events.progress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What membership tells of a member, as far as drives and facts care.
 *
 * @param applicationId null for a member who came with a roster
 * @param channelCode null when the member came through no channel
 * @param on the day it counts from in Asia/Shanghai
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MemberMessage(
        UUID memberId,
        long version,
        UUID applicationId,
        String channelCode,
        UUID unitId,
        String group,
        Boolean migrantWorker,
        String status,
        LocalDate on) {}
