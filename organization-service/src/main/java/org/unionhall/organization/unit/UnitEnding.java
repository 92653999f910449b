package org.unionhall.organization.unit;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a union has ended, as its record keeps it.
 *
 * @param endReason null when none was given
 * @param endDocument the number of the document that approved it; null when none was given
 * @param successorId the union its members and applications go to; null when it had none
 * @param endedBy the account; null where the union ended before that was kept
 */
@Embeddable
record UnitEnding(
        LocalDate endedOn, String endReason, String endDocument, UUID successorId, UUID endedBy) {

    static final UnitEnding NONE = new UnitEnding(null, null, null, null, null);

    static UnitEnding of(UnitEnd end, LocalDate on, UUID by) {
        var document = end.document() == null ? null : end.document().value();
        return new UnitEnding(on, end.reason(), document, end.successorId(), by);
    }
}
