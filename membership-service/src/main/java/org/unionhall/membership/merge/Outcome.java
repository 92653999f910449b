package org.unionhall.membership.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What became of a proposal.
 *
 * @param by null where nobody decided
 */
@Embeddable
record Outcome(
        @Column(name = "decided_by") UUID by,
        @Column(name = "decision") String text,
        @Column(name = "decided_at") Instant at) {

    static Outcome of(UUID by, String text, Instant now) {
        return new Outcome(by, text, micros(now));
    }

    /** As the database keeps it. */
    static Instant micros(Instant now) {
        return now.truncatedTo(ChronoUnit.MICROS);
    }
}
