package org.unionhall.organization.station;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is said of a station, each part checked by itself.
 *
 * @param approvalDocument number of the decision by which it was established
 */
record Establishment(
        UUID unitId,
        StationKind kind,
        LocalDate openedOn,
        String approvalDocument,
        StationContent content) {}
