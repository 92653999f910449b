package org.unionhall.organization.unit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a union has that is looked at before it ends. Each feature that keeps such a thing
 * counts its own.
 */
public interface LeftBehind {

    /** What becomes of it. */
    @Schema(name = "UnitLeftFate")
    enum Fate {
        /** It keeps the union from ending. */
        PREVENTS,
        /** It goes to the successor; without one it keeps the union from ending. */
        TO_SUCCESSOR,
        /** It goes to the local federation nearest above, or ends where there is none. */
        TO_FEDERATION_ABOVE,
        /** It ends with the union. */
        ENDS,
        /** It is left, and the federation that registered it is told to cancel it. */
        TO_BE_CANCELLED
    }

    /** What there can be. */
    @Schema(name = "UnitLeftKind")
    enum Kind {
        UNIONS_BELOW(Fate.PREVENTS),
        MEMBERS(Fate.TO_SUCCESSOR),
        APPLICATIONS(Fate.TO_SUCCESSOR),
        /** On their way from a union that ended into this one. */
        COMING(Fate.TO_SUCCESSOR),
        OFFICERS(Fate.ENDS),
        STATIONS(Fate.TO_FEDERATION_ABOVE),
        REGISTRATIONS(Fate.ENDS),
        CERTIFICATES(Fate.TO_BE_CANCELLED);

        private final Fate fate;

        Kind(Fate fate) {
            this.fate = fate;
        }

        Fate fate() {
            return fate;
        }
    }

    Kind kind();

    /** How many the union has now. */
    long at(UUID unitId);
}
