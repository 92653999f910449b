package org.unionhall.platform.facts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One thing that happened and is counted. It is never changed: what was wrong is put right by
 * another fact that names it.
 *
 * @param factId follows from measure, subject and cause, so that a repetition is the same fact
 * @param version 1; of a correction how many facts the corrected one has brought about, itself and
 *     this one included
 * @param measure code of the {@link Measure}
 * @param unitId the union it counts for, and those above it as the tree stood on the day
 * @param on the day it counts on, in Asia/Shanghai
 * @param quantity in what the measure is counted in; of a correction the difference, which may be
 *     negative
 * @param subject API path of the record it follows from
 * @param person opaque id of the person it is about, or null
 * @param dimensions values by dimension, such as {@code group}; never null
 * @param corrects the fact it puts right, itself no correction; null for a fact of its own
 * @param declared whether a union reported it, instead of the system having seen it
 */
public record Fact(
        UUID factId,
        long version,
        String measure,
        UUID unitId,
        LocalDate on,
        long quantity,
        String subject,
        UUID person,
        Map<String, String> dimensions,
        UUID corrects,
        boolean declared) {

    /** More dimensions than a report can show make every counter dear. */
    public static final int MOST_DIMENSIONS = 6;

    public Fact {
        Objects.requireNonNull(factId);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(unitId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(subject);
        dimensions = dimensions == null ? Map.of() : Map.copyOf(dimensions);
        if (dimensions.size() > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("More dimensions than " + MOST_DIMENSIONS);
        }
        if (factId.equals(corrects)) {
            throw new IllegalArgumentException("A fact cannot correct itself");
        }
    }

    /**
     * One of the measure.
     *
     * @param subject API path of the record
     * @param cause what happened to the record, such as {@code joined}: once for each cause
     */
    public static Fact of(
            Measure measure, UUID unitId, LocalDate on, String subject, String cause) {
        return new Fact(
                id(measure, subject, cause),
                1,
                measure.name(),
                unitId,
                on,
                1,
                subject,
                null,
                Map.of(),
                null,
                false);
    }

    /** The id that the fact of this measure, subject and cause has. */
    public static UUID id(Measure measure, String subject, String cause) {
        var name = measure.name() + '|' + subject + '|' + cause;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public Fact times(long number) {
        return with(version, number, person, dimensions, corrects, declared);
    }

    /** About a person, so that distinct people can be counted. */
    public Fact about(UUID somebody) {
        return with(version, quantity, somebody, dimensions, corrects, declared);
    }

    /**
     * With a value of a dimension, by which figures can be split up.
     *
     * @param value null when it is not known: then it counts in the total alone
     */
    public Fact by(String dimension, String value) {
        if (value == null) {
            return this;
        }
        var more = new TreeMap<>(dimensions);
        more.put(dimension, value);
        return with(version, quantity, person, more, corrects, declared);
    }

    /**
     * Putting another fact right.
     *
     * @param original no correction itself
     * @param number how many facts the original has brought about, itself and this one included
     */
    public Fact correcting(UUID original, long number) {
        return with(number, quantity, person, dimensions, original, declared);
    }

    /** As a union reported it. */
    public Fact asDeclared() {
        return with(version, quantity, person, dimensions, corrects, true);
    }

    private Fact with(
            long number,
            long much,
            UUID somebody,
            Map<String, String> values,
            UUID original,
            boolean reported) {
        return new Fact(
                factId, number, measure, unitId, on, much, subject, somebody, values, original,
                reported);
    }
}
