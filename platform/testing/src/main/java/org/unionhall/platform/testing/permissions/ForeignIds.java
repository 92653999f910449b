package org.unionhall.platform.testing.permissions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.unionhall.platform.testing.contract.Answer;
import org.unionhall.platform.testing.permissions.PermissionTable.Row;

/**
 * A request that is good in all but one id of its body, which is another city's or nobody's: the
 * answers are the same.
 */
final class ForeignIds {

    private final Trial trial;
    private final PermissionTable table;
    private final Row row;
    private final Set<String> told = new TreeSet<>();

    ForeignIds(Trial trial, PermissionTable table, Row row) {
        this.trial = trial;
        this.table = table;
        this.row = row;
    }

    /** Tries each id of the body; returns the fields by which a foreign thing is told from none. */
    Set<String> tryIn(SoftAssertions soft) {
        var operation = trial.operation(row);
        var fields = BodyIds.of(operation);
        if (fields.isEmpty() || !row.variant().isEmpty()) {
            return told;
        }
        var own = trial.request(row, Place.OWN);
        var filled =
                Leaves.of(own.body()).keySet().stream()
                        .map(ForeignIds::field)
                        .collect(Collectors.toSet());
        soft.assertThat(filled)
                .as("fields the scene fills in for %s, for every id can be one", row.name())
                .containsAll(fields);
        var allowed = row.allowed();
        var caller = allowed == null || allowed == Caller.FOUNDER ? Caller.CLERK : allowed;
        if (BodyIds.batchOf(operation) != null) {
            tryBatch(soft, BodyIds.batchOf(operation));
            return told;
        }
        var foreign = trial.request(row, Place.FOREIGN);
        for (var leaf : Leaves.of(own.body()).entrySet()) {
            var there = foreign.body().at(leaf.getKey());
            if (fields.contains(field(leaf.getKey())) && !there.equals(leaf.getValue())) {
                compare(soft, caller, leaf.getKey(), there);
            }
        }
        return told;
    }

    private void compare(SoftAssertions soft, Caller caller, String pointer, JsonNode foreign) {
        var field = field(pointer);
        var one = trial.request(row, Place.OWN);
        var asked = one.with(Leaves.with(one.body(), pointer, foreign));
        var other = trial.request(row, Place.OWN);
        var lost =
                other.with(
                        Leaves.with(
                                other.body(), pointer, new TextNode(UUID.randomUUID().toString())));
        var there = trial.of(row, caller, asked).answer();
        var nowhere = trial.of(row, caller, lost).answer();
        if (there.letsThrough() && nowhere.letsThrough()) {
            return; // neither was looked at; what was made has ids of its own
        }
        if (!Signature.of(there, asked).equals(Signature.of(nowhere, lost))) {
            told.add(row.operation() + ":" + field);
            if (!table.isPublic(row, field)) {
                soft.assertThat(Signature.of(there, asked))
                        .as("%s, %s of another city for %s", row.name(), field, caller)
                        .isEqualTo(Signature.of(nowhere, lost));
            }
        }
    }

    /** One's own, another city's and nobody's in one call. */
    private void tryBatch(SoftAssertions soft, String field) {
        for (var caller : new Caller[] {Caller.CLERK, Caller.SIBLING, Caller.STRANGER}) {
            var own = trial.request(row, Place.OWN);
            var mine = own.body().path(field).get(0);
            var foreign = trial.request(row, Place.FOREIGN).body().path(field).get(0);
            var nowhere = new TextNode(UUID.randomUUID().toString());
            var ids = JsonNodeFactory.instance.arrayNode().add(mine).add(foreign).add(nowhere);
            var answer = trial.of(row, caller, own.with(field, ids)).answer();
            var there = item(answer, foreign.asText());
            soft.assertThat(there)
                    .as("%s of another city's among its own, for %s", row.name(), caller)
                    .isEqualTo(item(answer, nowhere.asText()));
            if (caller == Caller.CLERK) {
                soft.assertThat(item(answer, mine.asText()))
                        .as("%s of one's own among others", row.name())
                        .isNotNull()
                        .isNotEqualTo(there);
            }
        }
    }

    /** What a batch says of one id, without the id; the whole answer when it says nothing of it. */
    private static String item(Answer answer, String id) {
        if (answer.letsThrough()) {
            for (var item : answer.json().path("items")) {
                if (item.path("id").asText().equals(id)) {
                    return Signature.withoutMoment(item).replace(id, "<named>");
                }
            }
        }
        return answer.text();
    }

    /** {@code /targets/0/unitId} is {@code targets[].unitId}. */
    private static String field(String pointer) {
        return pointer.substring(1).replaceAll("/\\d+", "[]").replace('/', '.');
    }
}
