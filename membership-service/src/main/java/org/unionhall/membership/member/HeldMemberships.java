package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;
import org.unionhall.membership.erasable.Rows.Column;

/** The memberships of somebody who is erased: over, and without a name. */
@ApplicationScoped
class HeldMemberships extends Holding {

    HeldMemberships() {
        super(
                Part.MEMBERSHIP,
                Rows.without(
                                "member",
                                Column.version(),
                                Column.of("name", "'" + Rows.NOBODY + "'"),
                                Column.sealed("id_sealed"),
                                Column.of("id_index", "uuid_send(id)"),
                                Column.of("birth_date"),
                                Column.sealedOrNone("mobile_sealed"),
                                Column.of("mobile_mask"),
                                Column.of("employer_name"),
                                Column.of("employer_credit_code"))
                        .blocking("status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED')"));
    }
}
