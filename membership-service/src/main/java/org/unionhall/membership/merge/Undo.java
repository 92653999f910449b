package org.unionhall.membership.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody says that a merge was a mistake, and what became of that.
 *
 * @param decidedBy null while it waits, as the two below
 */
@Embeddable
record Undo(
        @Column(name = "undo_asked_by") UUID by,
        @Column(name = "undo_reason") String reason,
        @Column(name = "undo_document") String document,
        @Column(name = "undo_asked_at") Instant at,
        @Column(name = "undo_decided_by") UUID decidedBy,
        @Column(name = "undo_decision") String decision,
        @Column(name = "undo_decided_at") Instant decidedAt) {

    static Undo asked(UUID by, String reason, String document, Instant at) {
        return new Undo(by, reason, document, at, null, null, null);
    }

    Undo decided(Outcome how) {
        return new Undo(by, reason, document, at, how.by(), how.text(), how.at());
    }
}
