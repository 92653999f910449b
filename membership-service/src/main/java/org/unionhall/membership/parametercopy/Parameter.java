package org.unionhall.membership.parametercopy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One value of a parameter, valid from a day on, in a region or everywhere. */
@Entity
@Immutable
@Table(name = "parameter_copy")
public class Parameter {

    /**
     * The nearer region wins, then the later day, then what was said by message over what was laid
     * down at first.
     */
    static final Comparator<Parameter> WEAKEST_FIRST =
            Comparator.<Parameter>comparingInt(p -> p.region == null ? 0 : p.region.length())
                    .thenComparing(p -> p.validFrom)
                    .thenComparing(p -> p.version);

    @Id private UUID parameterId;
    private long version;
    private String name;
    private String region;

    @jakarta.persistence.Column(name = "value")
    private String content;

    private String legalBasis;
    private LocalDate validFrom;

    protected Parameter() {} // Hibernate

    boolean holds(String wanted, String regionCode, LocalDate day) {
        return name.equals(wanted)
                && !validFrom.isAfter(day)
                && (region == null || (regionCode != null && regionCode.startsWith(trimmed())));
    }

    /** A region's code without the zeros that say "all of it": 610600 holds in 610602. */
    private String trimmed() {
        return region.replaceFirst("(00)+$", "");
    }

    int number() {
        return Integer.parseInt(content);
    }

    /** The law or rule it comes from. */
    public String legalBasis() {
        return legalBasis;
    }
}
