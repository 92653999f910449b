package org.unionhall.organization.parameter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.OptimisticLock;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.web.Versioned;

/**
 * 工作日历: which days of a year are off and on which Saturdays and Sundays people work in exchange, as
 * a notice says. Until there is one the year is provisional: the days of the law alone.
 */
@Entity
public class CalendarYear implements Versioned {

    @Id private Integer year;
    @jakarta.persistence.Version private long version;
    private boolean provisional;
    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "year"))
    private Set<Day> days;

    @OptimisticLock(excluded = true)
    private boolean announced;

    private UUID setBy;
    private Instant setAt;

    /** A day that is off, or a day of a weekend that is worked. */
    @Embeddable
    record Day(LocalDate day, boolean works) {}

    protected CalendarYear() {} // Hibernate

    /** A year of which nothing is kept yet: its weekends are off. */
    static CalendarYear unknown(int year) {
        var unknown = new CalendarYear();
        unknown.year = year;
        unknown.provisional = true;
        unknown.days = new HashSet<>();
        return unknown;
    }

    /** It is as asked for from now on, in place of what it was. */
    void replacedBy(CalendarYearRequest asked, UUID by, Instant now) {
        var wanted = asked.read(year);
        boolean same =
                wanted.equals(days)
                        && asked.provisional() == provisional
                        && asked.sourceText().equals(source);
        if (same) {
            return;
        }
        days.retainAll(wanted);
        days.addAll(wanted);
        provisional = asked.provisional();
        source = asked.sourceText();
        setBy = by;
        setAt = now;
    }

    /** The first version of a year that was unknown. */
    void begins() {
        version = 1;
    }

    /** What the other services are sent, once for each version. */
    CalendarSet published() {
        announced = true;
        return new CalendarSet(year, version, provisional, source, offDays(), workDays());
    }

    int year() {
        return year;
    }

    @Override
    public long version() {
        return version;
    }

    /** Whether its notice is still to come. */
    boolean isProvisional() {
        return provisional;
    }

    /** The notice; null for a year of which nothing is kept. */
    String source() {
        return source;
    }

    List<LocalDate> offDays() {
        return those(false);
    }

    List<LocalDate> workDays() {
        return those(true);
    }

    /** How many working days it has. */
    int workingDays() {
        var counted =
                new org.unionhall.platform.calendar.CalendarYear(
                        year, version, provisional, Set.copyOf(offDays()), Set.copyOf(workDays()));
        return WorkingDays.of(List.of(counted)).in(year);
    }

    /** Whether its present version has been published to the other services. */
    boolean isAnnounced() {
        return announced;
    }

    /** The account that set it; null when a migration did. */
    UUID decidedBy() {
        return setBy;
    }

    /** Null for a year of which nothing is kept. */
    Instant decidedAt() {
        return setAt;
    }

    private List<LocalDate> those(boolean works) {
        return days.stream()
                .filter(day -> day.works() == works)
                .map(Day::day)
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }
}
