package org.unionhall.organization.parameter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/**
 * A year's calendar of working days is known, or is another from now on. Weekends are off unless
 * they are among the days worked.
 *
 * @param provisional whether the year's notice is still to come
 * @param source the notice
 */
public record CalendarSet(
        int year,
        long version,
        boolean provisional,
        String source,
        List<LocalDate> offDays,
        List<LocalDate> workDays)
        implements Message {

    static final String TOPIC = "unionhall.organization.calendar.v1";

    @Override
    public String topic() {
        return TOPIC;
    }

    /** Made of the year. */
    @Override
    public UUID key() {
        return UUID.nameUUIDFromBytes(("calendar " + year).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean compacted() {
        return true;
    }
}
