package org.unionhall.organization.unit;

/**
 * How a union ends.
 *
 * @param reason null when none was given
 */
record UnitEnd(UnitStatus status, String reason) {

    UnitEnd {
        if (!status.isEnded()) {
            throw new IllegalArgumentException(status + " is not an end");
        }
    }
}
