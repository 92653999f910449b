package org.unionhall.membership.joining;

import java.util.UUID;

/**
 * Who holds the claim of an identity.
 *
 * @param memberId null while it is an application that waits
 * @param unitId the union of the member, or that applied to
 */
public record ClaimHolder(UUID memberId, UUID unitId) {}
