package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;
import org.unionhall.membership.erasable.Rows.Column;

/** Disputes that somebody who is erased opened. */
@ApplicationScoped
class HeldDisputes extends Holding {

    HeldDisputes() {
        super(
                Part.DISPUTES,
                Rows.without(
                                "identity_dispute",
                                Column.version(),
                                Column.of("name", "'" + Rows.NOBODY + "'"),
                                Column.sealed("id_sealed"),
                                Column.of("statement", "''"),
                                Column.of("decision"))
                        .blocking("state IN ('OPENED', 'HEARING', 'DECIDING')"),
                Rows.of("identity_dispute", "holder_id = :account", Column.of("answer"))
                        .blocking("state IN ('HEARING', 'DECIDING')"));
    }
}
