package org.unionhall.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;
import org.unionhall.membership.erasable.Rows.Column;

/** The transfers of somebody who is erased. */
@ApplicationScoped
class HeldTransfers extends Holding {

    HeldTransfers() {
        super(
                Part.TRANSFERS,
                Rows.without("transfer", Column.version(), Column.of("reason", "''"))
                        .blocking("state IN ('REQUESTED', 'RELEASED')"));
    }
}
