package org.unionhall.membership.calendarcopy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionhall.platform.calendar.CalendarYear;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.copies.Copy;
import org.unionhall.platform.messaging.Received;
import org.unionhall.platform.persistence.Sql;

/**
 * The calendar of working days; remembered for up to a second. Before a year's message has arrived
 * the year is unknown and limits counted by it are provisional.
 */
@ApplicationScoped
public class WorkingCalendar extends Copy<CalendarMessage> {

    private static final String ALL = "all";

    private final LoadingCache<String, WorkingDays> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build(all -> read());

    WorkingCalendar() {
        super(CalendarMessage.class, CalendarMessage.TOPIC, "calendar_copy", "year");
    }

    /** The working days as far as they are known. */
    public WorkingDays days() {
        return recent.get(ALL);
    }

    private WorkingDays read() {
        return WorkingDays.of(
                Sql.rows(
                                entities(),
                                "SELECT year, version, provisional, off_days, work_days FROM"
                                        + " calendar_copy")
                        .getResultList()
                        .stream()
                        .map(
                                row ->
                                        new CalendarYear(
                                                row.get(0, Integer.class),
                                                row.get(1, Long.class),
                                                row.get(2, Boolean.class),
                                                days(row.get(3, String[].class)),
                                                days(row.get(4, String[].class))))
                        .toList());
    }

    private static Set<LocalDate> days(String[] texts) {
        return Arrays.stream(texts).map(LocalDate::parse).collect(Collectors.toSet());
    }

    @Override
    public void apply(List<Received> messages) {
        super.apply(messages);
        recent.invalidateAll();
    }

    @Override
    public void forget() {
        super.forget();
        recent.invalidateAll();
    }
}
