package org.unionhall.membership.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Somebody says that a merge was a mistake. */
@Embeddable
record Undo(
        @Column(name = "undo_asked_by") UUID by,
        @Column(name = "undo_reason") String reason,
        @Column(name = "undo_document") String document,
        @Column(name = "undo_asked_at") Instant at) {}
