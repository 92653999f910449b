package org.unionhall.membership.realname;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;

/** Real-name checks of somebody who is erased. */
@ApplicationScoped
class HeldChecks extends Holding {

    HeldChecks() {
        super(
                Part.CHECKS,
                Rows.gone(
                        "real_name_check",
                        "application_id IN (SELECT id FROM application WHERE account_id = :account"
                                + " UNION ALL SELECT id FROM member WHERE account_id = :account)"));
    }
}
