package org.unionhall.organization.parameter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/** One version of a parameter: what holds from a day on, and which law or rule says so. */
@Entity
public class Parameter {

    private static final Pattern REGION = Pattern.compile("[1-9][0-9]{5}");
    private static final int SHORTEST_BASIS = 4;
    private static final int LONGEST_BASIS = 300;

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private ParameterName name;

    private String region;
    private long value;

    @Enumerated(EnumType.STRING)
    private ParameterUnit unit;

    private String legalBasis;
    private LocalDate validFrom;
    private boolean announced;
    private UUID setBy;
    private Instant setAt;

    protected Parameter() {} // Hibernate

    /**
     * A new version, as it was asked for.
     *
     * @param today the first day it can hold: what has been decided under a value stays decided
     *     under it
     * @throws Rejection with everything that is wrong
     */
    static Parameter set(UUID id, ParameterRequest asked, LocalDate today, UUID by, Instant now) {
        var errors = new InputErrors();
        require(errors, "/name", asked.name());
        require(errors, "/value", asked.value());
        require(errors, "/validFrom", asked.validFrom());
        if (asked.name() != null) {
            asked.name().check(asked.value(), asked.unit(), errors);
        }
        var place = Typed.isBlank(asked.region()) ? null : Typed.text(asked.region());
        if (place != null && !REGION.matcher(place).matches()) {
            errors.add("/region", ParameterProblem.PARAMETER_REGION_FORM);
        }
        var basis = asked.legalBasis() == null ? "" : Typed.text(asked.legalBasis());
        int length = Typed.length(basis);
        if (length < SHORTEST_BASIS || length > LONGEST_BASIS) {
            errors.add(
                    "/legalBasis",
                    ParameterProblem.PARAMETER_BASIS_LENGTH,
                    SHORTEST_BASIS,
                    LONGEST_BASIS);
        }
        if (asked.validFrom() != null && asked.validFrom().isBefore(today)) {
            errors.add("/validFrom", ParameterProblem.PARAMETER_IN_THE_PAST, today);
        }
        errors.throwIfAny();
        var parameter = new Parameter();
        parameter.id = id;
        parameter.name = asked.name();
        parameter.region = place;
        parameter.value = asked.value();
        parameter.unit = asked.name().unit();
        parameter.legalBasis = basis;
        parameter.validFrom = asked.validFrom();
        parameter.setBy = by;
        parameter.setAt = now;
        return parameter;
    }

    private static void require(InputErrors errors, String pointer, Object value) {
        if (value == null) {
            errors.add(pointer, CommonProblem.REQUIRED);
        }
    }

    ParameterSet announced() {
        announced = true;
        return new ParameterSet(
                id, 1, name, region, Long.toString(value), unit, legalBasis, validFrom);
    }

    public UUID id() {
        return id;
    }

    public ParameterName name() {
        return name;
    }

    /** Null for everywhere. */
    public String region() {
        return region;
    }

    public long value() {
        return value;
    }

    public ParameterUnit unit() {
        return unit;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Whether it has been published to the other services. */
    boolean isAnnounced() {
        return announced;
    }

    /** The account that set it; null when a migration did. */
    public UUID decidedBy() {
        return setBy;
    }

    public Instant decidedAt() {
        return setAt;
    }
}
