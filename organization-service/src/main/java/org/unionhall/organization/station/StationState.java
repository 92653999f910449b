package org.unionhall.organization.station;

import java.time.LocalDate;
import org.unionhall.platform.persistence.Where;

/** How it stands with a station on a day; never written, since it follows from the days. */
public enum StationState {
    IN_ORDER,
    /** Not looked at in time; people still find it, marked. */
    OVERDUE,
    /** Not looked at for so long that people do not find it any more. */
    HIDDEN,
    CLOSED;

    /**
     * @param firstShown the check of what is still shown was due on this day or later
     */
    static StationState of(Station station, LocalDate today, LocalDate firstShown) {
        if (station.closedOn() != null) {
            return CLOSED;
        }
        if (!station.checkDueOn().isBefore(today)) {
            return IN_ORDER;
        }
        return station.checkDueOn().isBefore(firstShown) ? HIDDEN : OVERDUE;
    }

    /** The same as a condition. */
    Where narrow(Where where, LocalDate today, LocalDate firstShown) {
        if (this == CLOSED) {
            return where.and("e.closedOn is not null");
        }
        where.and("e.closedOn is null");
        return switch (this) {
            case IN_ORDER -> where.and("e.checkDueOn >= :today", "today", today);
            case OVERDUE ->
                    where.and("e.checkDueOn < :today", "today", today)
                            .and("e.checkDueOn >= :firstShown", "firstShown", firstShown);
            default -> where.and("e.checkDueOn < :firstShown", "firstShown", firstShown);
        };
    }
}
