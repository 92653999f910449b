package org.unionhall.organization.parameter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.regex.Pattern;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** The calendar: a dozen years that everybody may see. */
@ApplicationScoped
public class CalendarYears implements PanacheRepositoryBase<CalendarYear, Integer> {

    /** The years there are, from the first whose notice is kept. */
    static final String KNOWN = "20(1[89]|[2-9][0-9])";

    private static final Pattern YEAR = Pattern.compile(KNOWN);

    /**
     * The number of a year in an address.
     *
     * @throws Rejection {@code NOT_FOUND} when the calendar has no such year
     */
    static int number(String year) {
        if (!YEAR.matcher(year).matches()) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        return Integer.parseInt(year);
    }

    List<CalendarYear> inOrder() {
        return list("order by year");
    }

    /** One of which nothing is kept is {@link CalendarYear#unknown}. */
    CalendarYear of(int year) {
        return findByIdOptional(year).orElseGet(() -> CalendarYear.unknown(year));
    }

    /** The same, locked when it is kept. */
    CalendarYear held(int year) {
        return find("year", year).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .findAny()
                .orElseGet(() -> CalendarYear.unknown(year));
    }

    /** Writes it, so that its version is the one just written; says whether anything changed. */
    boolean written(CalendarYear year) {
        long before = year.version();
        if (!isPersistent(year)) {
            year.begins();
            persist(year);
        }
        flush();
        return year.version() != before;
    }

    /** Those that have not been published as they are, locked. */
    List<CalendarYear> unannounced() {
        return find("announced = false order by year")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
