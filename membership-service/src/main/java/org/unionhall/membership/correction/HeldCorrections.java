package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;
import org.unionhall.membership.erasable.Rows.Column;

/** What was put right about somebody who is erased. */
@ApplicationScoped
class HeldCorrections extends Holding {

    HeldCorrections() {
        super(
                Part.CORRECTIONS,
                Rows.ofMember(
                        "member_correction",
                        Column.sealedOrNone("former_sealed"),
                        Column.sealedOrNone("present_sealed")));
    }
}
