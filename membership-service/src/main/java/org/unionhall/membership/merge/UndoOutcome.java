package org.unionhall.membership.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** What became of that. */
@Embeddable
record UndoOutcome(
        @Column(name = "undo_decided_by") UUID by,
        @Column(name = "undo_decision") String text,
        @Column(name = "undo_decided_at") Instant at) {}
