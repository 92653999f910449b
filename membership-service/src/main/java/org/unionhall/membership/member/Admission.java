package org.unionhall.membership.member;

import java.util.UUID;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.PersonFacts;
import org.unionhall.platform.sealing.Place;

/**
 * Whom a union takes in.
 *
 * @param accountId null when the person has none
 * @param applicationId null when entered without one
 * @param channelCode null when no channel led here
 * @param person what the application says, its number sealed at {@code personAt}
 * @param mobile null when unknown
 */
public record Admission(
        UUID accountId,
        UUID applicationId,
        UUID unitId,
        String channelCode,
        PersonFacts person,
        Place personAt,
        Mobile mobile) {}
