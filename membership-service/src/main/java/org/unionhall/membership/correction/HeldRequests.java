package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;
import org.unionhall.membership.erasable.Rows.Column;

/** What somebody who is erased asked to have put right. */
@ApplicationScoped
class HeldRequests extends Holding {

    HeldRequests() {
        super(
                Part.CORRECTION_REQUESTS,
                Rows.ofMember(
                                "correction_request",
                                Column.version(),
                                Column.sealedOrNone("value_sealed"),
                                Column.of("asked_reason", "''"),
                                Column.of("decision"))
                        .blocking("state IN ('OPEN', 'CHECKED')"));
    }
}
