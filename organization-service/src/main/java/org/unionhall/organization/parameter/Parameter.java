package org.unionhall.organization.parameter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.unionhall.organization.parameter.ParameterMessages.ParameterSet;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Faults;

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
     * @param region 6 digits, or null for everywhere
     * @param unit null for the parameter's own
     * @param validFrom not before today: what has been decided under a value stays decided under it
     */
    static Parameter set(
            UUID id,
            ParameterName name,
            String region,
            Long value,
            ParameterUnit unit,
            String legalBasis,
            LocalDate validFrom,
            LocalDate today,
            UUID by,
            Instant now) {
        var faults = new Faults();
        require(faults, "/name", name);
        require(faults, "/value", value);
        require(faults, "/validFrom", validFrom);
        if (name != null && value != null && (value < name.least() || value > name.most())) {
            faults.add(
                    "/value",
                    ParameterProblem.PARAMETER_VALUE_OUT_OF_RANGE,
                    name.title(),
                    name.least(),
                    name.most());
        }
        if (name != null && unit != null && unit != name.unit()) {
            faults.add("/unit", ParameterProblem.PARAMETER_UNIT_DIFFERS, name.title(), name.unit());
        }
        var place = region == null || region.isBlank() ? null : region.strip();
        if (place != null && !REGION.matcher(place).matches()) {
            faults.add("/region", ParameterProblem.PARAMETER_REGION_FORM);
        }
        var basis = legalBasis == null ? "" : legalBasis.strip();
        int length = basis.codePointCount(0, basis.length());
        if (length < SHORTEST_BASIS || length > LONGEST_BASIS) {
            faults.add(
                    "/legalBasis",
                    ParameterProblem.PARAMETER_BASIS_LENGTH,
                    SHORTEST_BASIS,
                    LONGEST_BASIS);
        }
        if (validFrom != null && validFrom.isBefore(today)) {
            faults.add("/validFrom", ParameterProblem.PARAMETER_IN_THE_PAST, today);
        }
        faults.throwIfAny();
        var parameter = new Parameter();
        parameter.id = id;
        parameter.name = name;
        parameter.region = place;
        parameter.value = value;
        parameter.unit = name.unit();
        parameter.legalBasis = basis;
        parameter.validFrom = validFrom;
        parameter.setBy = by;
        parameter.setAt = now;
        return parameter;
    }

    private static void require(Faults faults, String pointer, Object value) {
        if (value == null) {
            faults.add(pointer, CommonProblem.REQUIRED);
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

    /** Whether the other services have been told. */
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
