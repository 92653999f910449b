package org.unionhall.membership.joining;

import java.util.UUID;
import org.unionhall.membership.accesslog.RecordAccess.Whose;
import org.unionhall.membership.accesslog.Subject;

/**
 * Who holds the claim of an identity.
 *
 * @param memberId null while it is an application that waits
 * @param applicationId null for a member who was entered without one
 * @param accountId null for a member who has none
 * @param unitId the union of the member, or that applied to
 * @param enteredBy who entered the application from paper; null when the applicant handed it in
 */
public record ClaimHolder(
        UUID memberId, UUID applicationId, UUID accountId, UUID unitId, UUID enteredBy) {

    /** As the record of looks names it. */
    public Whose whose() {
        return memberId == null
                ? new Whose(Subject.APPLICATION, applicationId, accountId)
                : new Whose(Subject.MEMBER, memberId, accountId);
    }
}
