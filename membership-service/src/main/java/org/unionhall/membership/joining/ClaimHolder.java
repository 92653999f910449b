package org.unionhall.membership.joining;

import java.util.UUID;

/**
 * Who holds the claim of an identity.
 *
 * @param memberId null while it is an application that waits
 * @param applicationId null for a member who was entered without one
 * @param accountId null for a member who has none
 * @param unitId the union of the member, or that applied to
 */
public record ClaimHolder(UUID memberId, UUID applicationId, UUID accountId, UUID unitId) {}
