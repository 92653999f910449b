package org.unionhall.membership.organizationcopy;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;

/** Who holds an office is dismissed first. */
@ApplicationScoped
class HeldOffices extends Holding {

    HeldOffices() {
        super(
                Part.OFFICES,
                Rows.of("appointment_copy", "account_id = :account")
                        .blocking(
                                "NOT ended AND coalesce(ends_on, DATE '9999-12-31') >="
                                        + " current_date"));
    }
}
