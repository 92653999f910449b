package org.unionhall.platform.testing.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must hold for an answer's headers: each is one that the contract tells of. */
final class HeaderRules {

    /** What HTTP itself, and the house, say of every answer. */
    private static final Set<String> OF_EVERY_ANSWER =
            Set.of(
                    "content-type",
                    "content-length",
                    "content-language",
                    "transfer-encoding",
                    "connection",
                    "date",
                    "cache-control",
                    "vary",
                    "x-request-id");

    private HeaderRules() {}

    /** What is wrong with the headers; empty when nothing is. */
    static List<String> findings(Operation operation, Answer answer) {
        var told = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        operation
                .response(answer.status())
                .path("headers")
                .fieldNames()
                .forEachRemaining(told::add);
        return answer.headers().keySet().stream()
                .filter(name -> !OF_EVERY_ANSWER.contains(name) && !told.contains(name))
                .map(
                        name ->
                                "status "
                                        + answer.status()
                                        + " comes with the header "
                                        + name
                                        + ", which is not declared")
                .toList();
    }
}
