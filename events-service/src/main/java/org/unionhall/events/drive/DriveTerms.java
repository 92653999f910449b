package org.unionhall.events.drive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A drive as its channels and its figures need to know it. Fired to observers, in the same
 * transaction, whenever a drive changed.
 *
 * @param endsOn the last day, included
 */
public record DriveTerms(
        UUID driveId,
        String title,
        UUID sponsorUnitId,
        DriveStatus status,
        List<String> groups,
        LocalDate startsOn,
        LocalDate endsOn,
        List<DriveTarget> targets,
        Instant createdAt) {}
