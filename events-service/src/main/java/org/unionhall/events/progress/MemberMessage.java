package org.unionhall.events.progress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/**
 * What membership tells of a member, as far as drives care.
 *
 * @param applicationId null for a member who came with a roster
 * @param channelCode null when the member came through no channel
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record MemberMessage(UUID memberId, long version, UUID applicationId, String channelCode) {}
