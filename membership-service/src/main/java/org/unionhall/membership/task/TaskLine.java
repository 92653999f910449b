package org.unionhall.membership.task;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import org.unionhall.platform.web.paging.PageMark;

/**
 * A line of the list of tasks: one or more things of one kind that wait for the same people.
 *
 * @param unitId null when it concerns the whole platform
 * @param since when the first of them began to wait
 * @param due when the first of them is late; null when none ever is
 * @param late how many of them are late
 * @param subject the API path under which they are done
 */
public record TaskLine(
        UUID id,
        String kind,
        UUID unitId,
        String permission,
        Instant since,
        Instant due,
        long count,
        long late,
        String subject) {

    /** What is never late comes last. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** The order of the list: what is due first, first; the database orders ids like their text. */
    static final Comparator<TaskLine> FIRST_DUE =
            Comparator.comparing(TaskLine::end).thenComparing(line -> line.id().toString());

    /** Where a page ended. */
    public record Edge(Instant due, UUID id) {

        static Edge of(PageMark mark) {
            long micros = mark.group().getLeastSignificantBits();
            return new Edge(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), mark.id());
        }
    }

    PageMark mark() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, end());
        return new PageMark(new UUID(0, micros), id);
    }

    private Instant end() {
        return due == null ? NEVER : due;
    }
}
