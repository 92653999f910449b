package org.unionhall.membership.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;
import org.unionhall.membership.erasable.Rows.Column;

/** The account of somebody who is erased; that of a program is no person's. */
@ApplicationScoped
class HeldAccount extends Holding {

    HeldAccount() {
        super(
                Part.ACCOUNT,
                Rows.of(
                                "account",
                                "id = :account",
                                Column.of("mobile_index"),
                                Column.sealedOrNone("mobile_sealed"),
                                Column.of("mobile_mask"),
                                Column.of("name"))
                        .blocking("mobile_index IS NULL"));
    }
}
