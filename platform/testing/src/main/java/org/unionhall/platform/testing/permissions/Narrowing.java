package org.unionhall.platform.testing.permissions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.unionhall.platform.testing.contract.Operation;
import org.unionhall.platform.testing.contract.Shape;
import org.unionhall.platform.testing.permissions.PermissionTable.Row;

/** A list with each of its filters, and with a mark that the founder was given. */
final class Narrowing {

    private final Trial trial;
    private final Row row;
    private final Operation operation;
    private Request own;
    private Request foreign;

    Narrowing(Trial trial, Row row) {
        this.trial = trial;
        this.row = row;
        this.operation = trial.operation(row);
    }

    void tryIn(SoftAssertions soft) {
        own = trial.request(row, Place.OWN);
        foreign = trial.request(row, Place.FOREIGN);
        for (var filter : operation.filters()) {
            var values = values(filter.name(), filter.shape());
            soft.assertThat(values)
                    .as("values the scene has for %s of %s", filter.name(), row.name())
                    .isNotEmpty();
            for (var value : values) {
                stillUnseen(soft, filter.name(), value);
            }
            if (filter.shape().isId() && row.variant().isEmpty() && !isPublic()) {
                foreignIdTellsNothing(soft, filter.name());
            }
        }
        var mark = marked();
        if (mark != null) {
            stillUnseen(soft, operation.mark(), mark);
        }
    }

    private boolean isPublic() {
        return row.foreign().equals(PermissionTable.PUBLIC);
    }

    private void stillUnseen(SoftAssertions soft, String parameter, String value) {
        row.cells()
                .forEach(
                        (caller, cell) -> {
                            if (cell.equals(PermissionTable.EMPTY)) {
                                unseen(soft, caller, own, parameter, value);
                            }
                        });
        if (foreign != null && foreign.shown() != null && !isPublic()) {
            for (var caller : List.of(Caller.CLERK, Caller.PARENT, Caller.AUDITOR, Caller.OWNER)) {
                var asked = foreign.copy().owner(trial.scene().account(Caller.OWNER));
                unseen(soft, caller, asked, parameter, value);
            }
        }
    }

    private void unseen(
            SoftAssertions soft, Caller caller, Request about, String parameter, String value) {
        soft.assertThat(trial.of(row, caller, about.copy().query(parameter, value)).word())
                .as("%s?%s=%s for %s", row.name(), parameter, value, caller)
                .isNotEqualTo(PermissionTable.OK);
    }

    private void foreignIdTellsNothing(SoftAssertions soft, String parameter) {
        for (var caller : List.of(Caller.STRANGER, Caller.CLERK, Caller.SIBLING)) {
            var there = own.copy().query(parameter, trial.scene().unit(Place.FOREIGN));
            var nowhere = own.copy().query(parameter, UUID.randomUUID());
            soft.assertThat(Signature.of(trial.of(row, caller, there).answer(), there))
                    .as("%s?%s of another city for %s", row.name(), parameter, caller)
                    .isEqualTo(Signature.of(trial.of(row, caller, nowhere).answer(), nowhere));
        }
    }

    /** Where the founder's first page ended; null when one page is all. */
    private String marked() {
        var page =
                own.copy()
                        .query("limit", 1)
                        .send(operation, trial.authorization(row, Caller.FOUNDER, own));
        return Trial.next(operation, page);
    }

    private List<String> values(String parameter, Shape shape) {
        var values = new ArrayList<>(shape.values());
        if (shape.isId()) {
            values.add(trial.scene().unit(Place.OWN).toString());
            values.add(trial.scene().unit(Place.FOREIGN).toString());
            if (own.owner() != null) {
                values.add(own.owner().toString());
            }
        } else if (shape.format().equals("date")) {
            values.add(LocalDate.now(org.unionhall.platform.web.HouseClock.ZONE).toString());
        } else if (shape.type().equals("boolean")) {
            values.addAll(List.of("true", "false"));
        } else if (values.isEmpty()) {
            values.addAll(trial.scene().features().filter(row.operation(), parameter));
        }
        return values;
    }
}
