package org.unionhall.membership.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** What somebody says whose record is to be merged, and when. */
@Embeddable
record Objection(
        @Column(name = "objected_by") UUID by,
        @Column(name = "objection") String text,
        @Column(name = "objected_at") Instant at) {}
