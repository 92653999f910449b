package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;

/** The ledger stays; it names nobody. */
@ApplicationScoped
class HeldMovements extends Holding {

    HeldMovements() {
        super(Part.MOVEMENTS, Rows.ofMember("member_movement"));
    }
}
