package org.unionhall.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody decided about a thing. It stands in the thing's own row, in the columns named here,
 * and is null while nobody has decided.
 *
 * @param by the account that decided
 * @param outcome the state it brought the thing to, such as {@code APPROVED}; stays when the thing
 *     goes on to another
 * @param reason null where none is asked for
 * @param documentNumber of the written decision (文号); null when there is none
 */
@Embeddable
public record Decision(
        @Column(name = "decided_by") UUID by,
        @Column(name = "decided_at") Instant at,
        @Column(name = "outcome") String outcome,
        @Column(name = "reason") String reason,
        @Column(name = "document_number") String documentNumber) {

    /** A decision without a document. */
    public static Decision of(Enum<?> outcome, UUID by, String reason, Instant now) {
        return new Decision(by, now, outcome.name(), reason, null);
    }

    /** The same without its reason, which has been answered. */
    public Decision answered() {
        return new Decision(by, at, outcome, null, documentNumber);
    }
}
