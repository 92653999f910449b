package org.unionhall.membership.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who saw the original of the document, at which union and when. */
@Embeddable
record Shown(
        @Column(name = "shown_to") UUID to,
        @Column(name = "shown_at_unit") UUID atUnit,
        @Column(name = "shown_at") Instant at) {}
