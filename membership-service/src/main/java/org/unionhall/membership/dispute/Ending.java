package org.unionhall.membership.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * How a dispute ended.
 *
 * @param by who decided it; null when nobody did
 * @param reason of the decision; null when there is none
 */
@Embeddable
record Ending(
        @Column(name = "decided_by") UUID by,
        @Column(name = "decision") String reason,
        @Column(name = "closed_at") Instant at) {}
