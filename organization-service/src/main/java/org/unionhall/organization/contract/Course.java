package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has happened with a contract so far; a part is null until it has.
 *
 * @param objection the last one
 */
@Embeddable
record Course(
        @Embedded Offer offer,
        @Embedded Negotiation negotiation,
        @Embedded Adoption adoption,
        @Embedded Signing signing,
        @Embedded Filing filing,
        @Embedded Objection objection,
        @Embedded Effect effect,
        @Embedded Ending ending) {

    /**
     * @param offer null of what is recorded as it was signed
     */
    static Course from(Offer offer) {
        return new Course(offer, null, null, null, null, null, null, null);
    }

    Course with(Negotiation next) {
        return new Course(offer, next, adoption, signing, filing, objection, effect, ending);
    }

    Course with(Adoption next) {
        return new Course(offer, negotiation, next, signing, filing, objection, effect, ending);
    }

    Course with(Signing next) {
        return new Course(offer, negotiation, adoption, next, filing, objection, effect, ending);
    }

    Course with(Filing next) {
        return new Course(offer, negotiation, adoption, signing, next, objection, effect, ending);
    }

    Course with(Effect next) {
        return new Course(offer, negotiation, adoption, signing, filing, objection, next, ending);
    }

    Course with(Ending next) {
        return new Course(offer, negotiation, adoption, signing, filing, objection, effect, next);
    }

    /** Back to the negotiation. */
    Course with(Objection next) {
        return new Course(offer, negotiation, null, null, null, next, null, null);
    }

    /** The first day on which a draft may be adopted. */
    LocalDate negotiatedFrom() {
        return latest(
                negotiation == null ? null : negotiation.repliedOn(),
                objection == null ? null : objection.objectedOn());
    }

    /** The first day on which the contract may be signed. */
    LocalDate adoptedFrom() {
        return adoption == null ? negotiatedFrom() : adoption.adoptedOn();
    }

    /** From when the time to file runs; any day where it is not signed yet. */
    LocalDate signedFrom() {
        return signing == null ? LocalDate.EPOCH : signing.signedOn();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }
}
