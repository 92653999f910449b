package org.unionhall.organization.legalperson;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an application stands. */
@Schema(name = "LegalPersonRegistrationStatus")
public enum RegistrationStatus {
    /** Waits for the registering union. */
    SUBMITTED,
    /** Waits for the union, which was told of everything that is missing. */
    RETURNED,
    APPROVED,
    REJECTED,
    /** Taken back by the union. */
    WITHDRAWN,
    /** The union ended before it was decided. */
    LAPSED;

    boolean isOpen() {
        return this == SUBMITTED || this == RETURNED;
    }
}
