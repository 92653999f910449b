package org.unionhall.organization.founding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.unionhall.organization.unit.UnitType;

/**
 * What an applicant writes.
 *
 * @param name the union's proposed name
 * @param employer null where the union is not of one employer
 * @param creditCode of the employer; null when not known
 * @param workers of the employer, or of all that the union is to cover
 * @param joiners how many of them want to join
 * @param people each as {@link FoundingPerson#written()}
 * @param statement why, and what Party organisation and management say; null when nothing
 */
@Embeddable
record FoundingForm(
        String name,
        @Enumerated(EnumType.STRING) UnitType type,
        String employer,
        @Column(name = "credit_code") String creditCode,
        String industry,
        @Enumerated(EnumType.STRING) EmployerNature nature,
        int workers,
        int joiners,
        int women,
        int migrants,
        @Column(name = "region_code") String regionCode,
        String address,
        List<String> people,
        String statement) {

    List<FoundingPerson> persons() {
        return people.stream().map(FoundingPerson::read).toList();
    }

    /** An employer has one union of its own; it may be covered by others as well. */
    boolean isOfOneEmployer() {
        return type == UnitType.GRASSROOTS;
    }
}
