package org.unionhall.events.drive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/**
 * What this service tells the others about drives and their channels. Each message carries the
 * whole public state, so that the topic can be compacted and a copy rebuilt from it; {@code
 * version} never goes back for one key.
 */
public sealed interface DriveMessages extends Message {

    String TOPIC = "unionhall.events.drives.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default boolean compacted() {
        return true;
    }

    /** A drive was drafted, changed, opened, paused, closed or settled. */
    record DriveChanged(
            UUID driveId,
            long version,
            String title,
            DriveStatus status,
            UUID sponsorUnitId,
            List<WorkerGroup> groups,
            LocalDate startsOn,
            LocalDate endsOn)
            implements DriveMessages {

        /**
         * The message of a drive as it now stands; flush first, so that the version is the one just
         * written.
         */
        static DriveChanged of(Drive drive) {
            return new DriveChanged(
                    drive.id(),
                    drive.version(),
                    drive.title(),
                    drive.status(),
                    drive.sponsorUnitId(),
                    List.copyOf(drive.groups()),
                    drive.startsOn(),
                    drive.endsOn());
        }

        @Override
        public UUID key() {
            return driveId;
        }
    }

    /**
     * A channel was given out, closed, opened again, or its drive's change reached it.
     *
     * @param open whether it and its drive stand open; whoever uses it must also look at the dates
     * @param startsOn first day on which people can join through it
     * @param endsOn last day, included
     * @param groups whom it is for
     */
    record ChannelChanged(
            UUID channelId,
            long version,
            String code,
            UUID driveId,
            UUID unitId,
            String label,
            boolean open,
            LocalDate startsOn,
            LocalDate endsOn,
            List<WorkerGroup> groups)
            implements DriveMessages {

        @Override
        public UUID key() {
            return channelId;
        }
    }
}
