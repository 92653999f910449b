package org.unionhall.membership.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * How it was answered.
 *
 * @param by who approved or refused it; null for who withdrew
 * @param reason null for who withdrew
 * @param at to microseconds, as rows have it
 */
@Embeddable
record Decided(
        @Column(name = "decided_by") UUID by,
        @Column(name = "decision") String reason,
        @Column(name = "decided_at") Instant at) {

    Decided {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
