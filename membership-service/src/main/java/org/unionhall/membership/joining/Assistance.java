package org.unionhall.membership.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * By whom an application was entered for somebody without an account, and from which paper.
 *
 * @param signedOn when the applicant signed it
 * @param paperId the file with the signed paper
 * @param mobileShared whether the number is also somebody else's; null without a number
 */
@Embeddable
record Assistance(
        @Column(name = "entered_by", updatable = false) UUID by,
        LocalDate signedOn,
        UUID paperId,
        Boolean mobileShared) {}
