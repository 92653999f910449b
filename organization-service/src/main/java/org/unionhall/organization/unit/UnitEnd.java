package org.unionhall.organization.unit;

import java.util.UUID;
import org.unionhall.platform.web.DocumentNumber;

/**
 * How a union ends.
 *
 * @param reason null when none was given
 * @param document by which the union above approved it; null when none was given
 * @param successorId the union that its members and applications go to; null when it has none
 */
record UnitEnd(UnitStatus status, String reason, DocumentNumber document, UUID successorId) {

    UnitEnd {
        if (!status.isEnded()) {
            throw new IllegalArgumentException(status + " is not an end");
        }
    }

    /** With nobody left, and no document. */
    static UnitEnd of(UnitStatus status, String reason) {
        return new UnitEnd(status, reason, null, null);
    }
}
