package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;
import org.unionhall.membership.erasable.Rows.Column;

/** The applications of somebody who is erased. */
@ApplicationScoped
class HeldApplications extends Holding {

    HeldApplications() {
        super(
                Part.APPLICATIONS,
                Rows.without(
                                "application",
                                Column.version(),
                                Column.of("name", "'" + Rows.NOBODY + "'"),
                                Column.sealed("id_sealed"),
                                Column.of("id_index", "uuid_send(id)"),
                                Column.of("birth_date"),
                                Column.sealedOrNone("mobile_sealed"),
                                Column.of("mobile_mask"),
                                Column.of("employer_name"),
                                Column.of("employer_credit_code"),
                                Column.of("reason"))
                        .blocking("status IN ('SUBMITTED', 'RETURNED')"));
    }
}
