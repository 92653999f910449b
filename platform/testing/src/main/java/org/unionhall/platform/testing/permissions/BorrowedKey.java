package org.unionhall.platform.testing.permissions;

import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.unionhall.platform.testing.permissions.PermissionTable.Row;

/** The same request with the same {@code Idempotency-Key}, sent by somebody else. */
final class BorrowedKey {

    private final Trial trial;
    private final Row row;

    BorrowedKey(Trial trial, Row row) {
        this.trial = trial;
        this.row = row;
    }

    void tryIn(SoftAssertions soft) {
        var first = row.allowed();
        soft.assertThat(first).as("somebody who may %s", row.name()).isNotNull();
        if (first == null) {
            return;
        }
        var request = trial.request(row, Place.OWN).header("Idempotency-Key", UUID.randomUUID());
        var made = trial.of(row, first, request).answer();
        soft.assertThat(made.status()).as("%s by %s", row.name(), first).isBetween(200, 299);
        var again = trial.of(row, first, request).answer();
        soft.assertThat(again.headers())
                .as("%s once more by %s", row.name(), first)
                .containsEntry("idempotent-replayed", "true");
        for (var caller : Caller.values()) {
            if (caller == first || caller == Caller.OWNER) {
                continue;
            }
            var outcome = trial.of(row, caller, request);
            soft.assertThat(outcome.answer().headers())
                    .as("%s by %s with the key of %s", row.name(), caller, first)
                    .doesNotContainKey("idempotent-replayed");
            if (!row.cells().get(caller).equals(PermissionTable.OK)) {
                soft.assertThat(outcome.word())
                        .as("%s by %s with the key of %s", row.name(), caller, first)
                        .isEqualTo(row.cells().get(caller));
            }
        }
    }
}
