package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;
import org.unionhall.membership.erasable.Rows.Column;

/** Merges of the records of somebody who is erased. */
@ApplicationScoped
class HeldMerges extends Holding {

    HeldMerges() {
        super(
                Part.MERGES,
                Rows.of(
                                "member_merge",
                                "survivor_account_id = :account OR merged_account_id = :account",
                                Column.version(),
                                Column.of("reason", "''"),
                                Column.of("document", "''"),
                                Column.of("objection"),
                                Column.of("decision"),
                                Column.of("undo_reason"),
                                Column.of("undo_document"),
                                Column.of("undo_decision"))
                        .blocking("state IN ('HEARING', 'DECIDING', 'OBJECTED', 'UNDO_ASKED')"));
    }
}
