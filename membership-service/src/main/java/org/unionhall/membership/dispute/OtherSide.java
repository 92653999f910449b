package org.unionhall.membership.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.unionhall.membership.joining.ClaimHolder;

/**
 * Who holds the disputed identity, and who decides about it.
 *
 * @param memberId null while it is an application that waits
 * @param applicationId null for a member who was entered without one
 * @param accountId null for a member who has none
 * @param admittedBy whose decision made it a member; null for an application
 * @param deciderId the nearest union above both sides
 */
@Embeddable
record OtherSide(
        UUID memberId,
        UUID applicationId,
        @Column(name = "holder_id") UUID accountId,
        UUID admittedBy,
        UUID deciderId) {

    /** Whether that is the same membership, or the application that became it. */
    boolean isStill(ClaimHolder holder) {
        return memberId != null
                ? memberId.equals(holder.memberId())
                : applicationId.equals(holder.applicationId());
    }
}
