package org.unionhall.organization.term;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.Versioned;

/** 届: for how long a body of a union is elected, from the day of its election on. */
@Entity
class Term implements Versioned {

    @Id private UUID id;
    @Version private long version = 1;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ElectedBody body;

    private int number;
    private int years;
    private LocalDate beganOn;
    private LocalDate endsOn;
    private LocalDate delayedTo;
    private LocalDate endedOn;
    private String documentNumber;

    protected Term() {} // Hibernate

    static Term begun(
            UUID id,
            UUID unitId,
            ElectedBody body,
            int number,
            int years,
            LocalDate on,
            DocumentNumber document) {
        var term = new Term();
        term.id = id;
        term.unitId = unitId;
        term.body = body;
        term.number = number;
        term.years = years;
        term.beganOn = on;
        term.endsOn = on.plusYears(years);
        term.documentNumber = document.value();
        return term;
    }

    /**
     * @param on the day of the next election; that day is not of this term any more
     */
    void ended(LocalDate on) {
        endedOn = on;
        delayedTo = null;
    }

    /**
     * The union above has permitted a late election.
     *
     * @param day null when it does not come any more
     */
    void delayed(LocalDate day) {
        delayedTo = day;
    }

    /** How near its end is on a day; a term that has ended warns of nothing. */
    TermWarning warning(LocalDate today, TermTerms.Warnings days) {
        if (endedOn != null) {
            return TermWarning.NONE;
        }
        var last = delayedTo == null ? endsOn : delayedTo;
        return today.isAfter(last)
                ? TermWarning.OVERDUE
                : within(today, days.last())
                        ? TermWarning.LAST
                        : within(today, days.second())
                                ? TermWarning.SECOND
                                : within(today, days.first())
                                        ? TermWarning.FIRST
                                        : TermWarning.NONE;
    }

    private boolean within(LocalDate today, int days) {
        return !today.isBefore(endsOn.minusDays(days));
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    ElectedBody body() {
        return body;
    }

    int number() {
        return number;
    }

    int years() {
        return years;
    }

    LocalDate beganOn() {
        return beganOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    LocalDate delayedTo() {
        return delayedTo;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String documentNumber() {
        return documentNumber;
    }
}
