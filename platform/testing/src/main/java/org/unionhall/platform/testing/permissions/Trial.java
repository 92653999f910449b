package org.unionhall.platform.testing.permissions;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.testing.contract.Answer;
import org.unionhall.platform.testing.contract.Operation;
import org.unionhall.platform.testing.contract.Wire;
import org.unionhall.platform.testing.permissions.PermissionTable.Row;

/** Sends requests as somebody, and says in the table's words what came of them. */
final class Trial {

    private static final int MOST_PAGES = 500;

    private final Scene scene;
    private final Map<String, Operation> operations;
    private final Map<Caller, String> bad = new EnumMap<>(Caller.class);

    /** What was seen in an answer that nobody may see there. */
    private final List<String> leaks = new ArrayList<>();

    Trial(Scene scene, Map<String, Operation> operations) {
        this.scene = scene;
        this.operations = operations;
    }

    /** What came of a request; the answer is the page that holds the thing, when one does. */
    record Outcome(String word, Answer answer) {

        boolean shown() {
            return word.equals(PermissionTable.OK);
        }
    }

    Scene scene() {
        return scene;
    }

    Operation operation(Row row) {
        return operations.get(row.operation());
    }

    List<String> leaks() {
        return leaks;
    }

    /** A request about a thing in that place; null when there is none. */
    Request request(Row row, Place place) {
        return scene.request(row.operation(), row.variant(), place);
    }

    Outcome of(Row row, Caller caller, Request request) {
        var operation = operation(row);
        var authorization = authorization(row, caller, request);
        var first = operation.isList() ? request.copy().query("limit", 200) : request;
        var answer = first.send(operation, authorization);
        watch(row, caller, answer);
        if (!answer.letsThrough()
                || request.shown() == null
                || Contents.hold(answer, request.shown())) {
            return new Outcome(
                    answer.letsThrough() ? PermissionTable.OK : String.valueOf(answer.status()),
                    answer);
        }
        for (int page = 0; page < MOST_PAGES; page++) {
            var next = next(operation, answer);
            if (next == null) {
                return new Outcome(PermissionTable.EMPTY, answer);
            }
            answer = first.copy().query(operation.mark(), next).send(operation, authorization);
            watch(row, caller, answer);
            if (Contents.hold(answer, request.shown())) {
                return new Outcome(PermissionTable.OK, answer);
            }
        }
        throw new IllegalStateException(row.name() + " never comes to an end");
    }

    /** Where the list goes on; null at its end. */
    static String next(Operation operation, Answer answer) {
        var page = answer.json();
        if (!operation.isList() || !page.path("next").isTextual()) {
            return null;
        }
        return page.has("more") && !page.path("more").asBoolean()
                ? null
                : page.path("next").asText();
    }

    String authorization(Row row, Caller caller, Request request) {
        var founder = scene.account(Caller.FOUNDER);
        return switch (caller) {
            case NO_TOKEN -> null;
            case EXPIRED, WRONG_AUDIENCE, UNSIGNED, OTHER_ISSUER ->
                    "Bearer " + bad.computeIfAbsent(caller, kind -> bad(kind, founder));
            case OWNER ->
                    Tokens.bearer(
                            request.owner() == null ? scene.account(caller) : request.owner());
            case CLIENT_WITH -> Tokens.bearer(client(row, true));
            case CLIENT_WITHOUT -> Tokens.bearer(client(row, false));
            default -> Tokens.bearer(scene.account(caller));
        };
    }

    private static String bad(Caller kind, UUID account) {
        return switch (kind) {
            case EXPIRED -> Tokens.expired(account);
            case WRONG_AUDIENCE -> Tokens.forAnotherAudience(account);
            case UNSIGNED -> Tokens.unsigned(account);
            default -> Tokens.ofAnotherIssuer(account);
        };
    }

    /** What the founder gets of a verb at a path, its ids leading nowhere. */
    int statusOf(String method, String path) {
        var headers =
                Map.of(
                        "Authorization",
                        Tokens.bearer(scene.account(Caller.FOUNDER)),
                        "If-Match",
                        "*",
                        "Content-Type",
                        "application/json");
        var target = path.replaceAll("\\{[^}]+}", "018f0000-0000-4000-8000-000000000000");
        return Wire.sendWatched(method, target, headers, "{}".getBytes(StandardCharsets.UTF_8))
                .status();
    }

    private UUID client(Row row, boolean with) {
        var needed = row.permissions();
        if (needed.isEmpty()) {
            return scene.client(Set.of(with ? "VIEW_UNIT" : "VIEW_FIGURES"), false);
        }
        var others = new TreeSet<>(scene.permissions());
        needed.forEach(others::remove);
        return scene.client(with ? Set.of(needed.get(0)) : others, row.needsPlatform());
    }

    private void watch(Row row, Caller caller, Answer answer) {
        if (caller == Caller.OWNER
                || (scene.features().revealing().contains(row.operation())
                        && answer.letsThrough())) {
            return;
        }
        if (Contents.holdAny(answer, scene.secrets())
                || Masks.showTooMuch(answer.json(), scene.secrets())
                || Masks.filledIn(answer.json()).anyMatch(scene.secrets()::contains)) {
            leaks.add(
                    "%s shows %s a number in the clear: %s"
                            .formatted(row.name(), caller, answer.text()));
        }
    }
}
