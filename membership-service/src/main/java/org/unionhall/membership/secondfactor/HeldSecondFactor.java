package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;

/** The second factor of somebody who is erased. */
@ApplicationScoped
class HeldSecondFactor extends Holding {

    HeldSecondFactor() {
        super(
                Part.SECOND_FACTOR,
                Rows.gone("second_factor", "id = :account"),
                Rows.gone("second_factor_entry"));
    }
}
