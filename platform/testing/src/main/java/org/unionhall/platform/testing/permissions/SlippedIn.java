package org.unionhall.platform.testing.permissions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.unionhall.platform.testing.permissions.PermissionTable.Row;

/** A good request with one field more than is described: of those a server sets by itself. */
final class SlippedIn {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Trial trial;
    private final Row row;

    SlippedIn(Trial trial, Row row) {
        this.trial = trial;
        this.row = row;
    }

    void tryIn(SoftAssertions soft) {
        var schema = trial.operation(row).body();
        if (!schema.isObject() || !row.variant().isEmpty()) {
            return;
        }
        var caller = row.allowed() == null ? Caller.FOUNDER : row.allowed();
        for (var extra : extras().entrySet()) {
            if (schema.fields().containsKey(extra.getKey())) {
                continue;
            }
            var request = trial.request(row, Place.OWN).with(extra.getKey(), extra.getValue());
            soft.assertThat(trial.of(row, caller, request).answer().status())
                    .as("%s with %s by %s", row.name(), extra.getKey(), caller)
                    .isBetween(400, 499);
        }
    }

    private Map<String, JsonNode> extras() {
        var extras = new LinkedHashMap<String, JsonNode>();
        extras.put("id", JSON.textNode(trial.scene().unit(Place.FOREIGN).toString()));
        extras.put("unitId", JSON.textNode(trial.scene().unit(Place.FOREIGN).toString()));
        extras.put("accountId", JSON.textNode(trial.scene().account(Caller.STRANGER).toString()));
        extras.put("status", JSON.textNode("APPROVED"));
        extras.put("role", JSON.textNode("FOUNDER"));
        extras.put("permissions", JSON.arrayNode().add("OPERATE_PLATFORM"));
        extras.put("version", JSON.numberNode(99));
        extras.put("lo", JSON.numberNode(Long.MIN_VALUE));
        return extras;
    }
}
