package org.unionhall.organization.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A group a member can belong to. Rows come with migrations; one that changes a row raises its
 * version and takes back that it is published.
 */
@Entity
public class WorkerGroup {

    @Id private String code;
    private long version;
    private boolean published;
    private int position;
    private String nameZh;
    private String nameEn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] aliases;

    private LocalDate validFrom;
    private LocalDate validTo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "group_scheme_member", joinColumns = @JoinColumn(name = "code"))
    private Set<Counting> countings;

    /** From when to when a scheme counts the group. */
    @Embeddable
    record Counting(
            @Enumerated(EnumType.STRING) GroupScheme scheme,
            LocalDate validFrom,
            LocalDate validTo) {

        boolean holds(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    protected WorkerGroup() {} // Hibernate

    /** What the other services are sent, once for each version. */
    GroupDefined published() {
        published = true;
        return new GroupDefined(code, version, position, nameZh, nameEn, validFrom, validTo);
    }

    boolean isPublished() {
        return published;
    }

    /** The schemes that count the group on that day. */
    List<GroupScheme> schemesOn(LocalDate day) {
        return countings.stream()
                .filter(counting -> counting.holds(day))
                .map(Counting::scheme)
                .sorted()
                .toList();
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public String code() {
        return code;
    }

    public int position() {
        return position;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public List<String> aliases() {
        return List.of(aliases);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Null while it is used. */
    public LocalDate validTo() {
        return validTo;
    }
}
