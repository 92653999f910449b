package org.unionhall.membership.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;

/** The audit trail stays; it names nobody. */
@ApplicationScoped
class HeldLooks extends Holding {

    HeldLooks() {
        super(Part.LOOKS, Rows.of("access_log", "account_id = :account"));
    }
}
