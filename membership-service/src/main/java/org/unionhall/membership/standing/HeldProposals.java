package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;
import org.unionhall.membership.erasable.Rows.Column;

/** Exits and expulsions of somebody who is erased. */
@ApplicationScoped
class HeldProposals extends Holding {

    HeldProposals() {
        super(
                Part.STANDING,
                Rows.without(
                                "membership_proposal",
                                Column.version(),
                                Column.of("reason"),
                                Column.of("decision"))
                        .blocking("state = 'OPEN'"));
    }
}
