package org.unionhall.membership.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Why, by whom and when something is asked for or put right.
 *
 * @param document number of what shows it; null for none
 * @param at to microseconds, as rows have it
 */
@Embeddable
record Because(
        @Column(name = "asked_reason") String reason,
        @Column(name = "asked_document") String document,
        @Column(name = "asked_by_account") UUID by,
        @Column(name = "asked_at") Instant at) {

    Because {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
