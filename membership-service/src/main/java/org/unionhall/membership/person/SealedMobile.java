package org.unionhall.membership.person;

import jakarta.persistence.Embeddable;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.Sealed;

/**
 * A mobile as it lies in a row, beside what lists show of it.
 *
 * @param mobileMask {@code 138****8000}
 */
@Embeddable
public record SealedMobile(Sealed mobileSealed, String mobileMask) {

    /** Null for none. */
    public static SealedMobile of(Mobile mobile, Seal seal, Place place) {
        return mobile == null
                ? null
                : new SealedMobile(Sealed.of(mobile.number(), seal, place), mobile.masked());
    }

    /** The number in the clear. Only for a rule or a recorded reveal. */
    public String open(Seal seal, Place place) {
        return mobileSealed.open(seal, place);
    }

    @Override
    public String toString() {
        return "SealedMobile[***]";
    }
}
