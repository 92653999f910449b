package org.unionhall.platform.testing.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.testing.contract.Answer;
import org.unionhall.platform.testing.contract.Operation;
import org.unionhall.platform.testing.permissions.Caller;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Scene;

/** Does what the scene has requests for, as somebody who may. */
final class Doer {

    private final Scene scene;
    private final Map<String, Caller> callers = new HashMap<>();

    Doer(Scene scene) {
        this.scene = scene;
    }

    /** A valid request about a fresh thing; null when there is none in that place. */
    Request request(Operation operation, Place place) {
        return scene.request(operation.id(), "", place);
    }

    /**
     * Sends it as whoever is let through: the founder, or whom the thing belongs to. A list is read
     * by who finds something in it. The founder, too, where neither is.
     */
    Answer ask(Operation operation, Request request) {
        return request.ask(operation, bearer(operation, request));
    }

    /** Takes back what a request did, so that the next can be made. */
    void takeBack(Operation operation, Request request, Answer answer) {
        request.takeBack(bearer(operation, request), answer);
    }

    String bearer(Operation operation, Request request) {
        var caller = callers.get(operation.id());
        return caller == null ? bearer(find(operation), request) : bearer(caller, request);
    }

    private Caller find(Operation operation) {
        Caller found = null;
        for (var caller : List.of(Caller.FOUNDER, Caller.OWNER)) {
            var request = request(operation, Place.OWN);
            var answer = request.ask(operation, bearer(caller, request));
            request.takeBack(bearer(caller, request), answer);
            if (answer.letsThrough() && (found == null || !answer.json().path("items").isEmpty())) {
                found = caller;
                if (!operation.isList() || !answer.json().path("items").isEmpty()) {
                    break;
                }
            }
        }
        callers.put(operation.id(), found == null ? Caller.FOUNDER : found);
        return callers.get(operation.id());
    }

    private String bearer(Caller caller, Request request) {
        UUID account =
                caller == Caller.OWNER && request.owner() != null
                        ? request.owner()
                        : scene.account(caller);
        return Tokens.bearer(account);
    }
}
