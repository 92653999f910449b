package org.unionhall.platform.calendar;

/** Something that has to be answered within days that an edition of the calendar was asked for. */
public interface CountedTime {

    /** The calendar its time was counted by is another now. */
    void recounted(WorkingDays calendar);
}
