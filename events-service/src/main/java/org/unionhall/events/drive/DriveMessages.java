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
            List<String> groups,
            LocalDate startsOn,
            LocalDate endsOn)
            implements DriveMessages {

        /**
         * The message of a drive as it now is, once it is written, so that the version is the one
         * just written.
         */
        static DriveChanged of(Drive drive) {
            return new DriveChanged(
                    drive.id(),
                    drive.version(),
                    drive.title(),
                    drive.status(),
                    drive.sponsorUnitId(),
                    drive.groups(),
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
     * @param open whether it and its drive are open; its readers must also look at the dates
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
            List<String> groups)
            implements DriveMessages {

        @Override
        public UUID key() {
            return channelId;
        }
    }
}
