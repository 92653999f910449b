package org.unionhall.platform.testing.permissions;

import org.assertj.core.api.SoftAssertions;
import org.unionhall.platform.testing.permissions.PermissionTable.Row;

/** One operation on a thing of another city, beside the same on a thing that does not exist. */
final class ForeignThings {

    private final Trial trial;
    private final Row row;

    ForeignThings(Trial trial, Row row) {
        this.trial = trial;
        this.row = row;
    }

    void tryIn(SoftAssertions soft) {
        boolean shown = false;
        Request foreign = null;
        for (var caller : Caller.NOT_OF_THE_OTHER_CITY) {
            if (row.needsPlatform() && caller == Caller.CLIENT_WITH) {
                continue;
            }
            foreign = foreign == null ? trial.request(row, Place.FOREIGN) : foreign;
            if (foreign == null) {
                soft.assertThat(row.foreign()).as(row.name()).isEqualTo(PermissionTable.NONE);
                return;
            }
            // what is the caller's own there does not count as foreign
            var asked = foreign.copy().owner(trial.scene().account(Caller.OWNER));
            var there = trial.of(row, caller, asked);
            if (there.shown()) {
                shown = true;
                foreign = trial.operation(row).reads() ? foreign : null;
                soft.assertThat(row.foreign())
                        .as("%s shows %s a thing of another city", row.name(), caller)
                        .isEqualTo(PermissionTable.PUBLIC);
                continue;
            }
            var nowhere = trial.request(row, Place.NOWHERE);
            nowhere.owner(trial.scene().account(Caller.OWNER));
            var lost = trial.of(row, caller, nowhere);
            soft.assertThat(Signature.of(there.answer(), asked))
                    .as("%s tells %s a foreign thing from none", row.name(), caller)
                    .isEqualTo(Signature.of(lost.answer(), nowhere));
        }
        soft.assertThat(row.foreign())
                .as("%s about another city's", row.name())
                .isEqualTo(shown ? PermissionTable.PUBLIC : PermissionTable.HIDDEN);
    }
}
