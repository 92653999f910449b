package org.unionhall.platform.testing.permissions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.unionhall.platform.testing.contract.Answer;

/** What a caller could tell two answers apart by. */
final class Signature {

    /** What differs from answer to answer by nature. */
    private static final Set<String> OF_THE_MOMENT =
            Set.of("date", "content-length", "x-correlation-id", "x-request-id", "traceparent");

    private Signature() {}

    /** Of the whole answer; the names the request itself used are struck out. */
    static String of(Answer answer, Request asked) {
        var kept = new TreeMap<>(answer.headers());
        kept.keySet().removeAll(OF_THE_MOMENT);
        var body = answer.isJson() ? withoutMoment(answer.json()) : answer.text();
        var signature = answer.status() + " " + kept + "\n" + body;
        for (var name : asked.names()) {
            signature = signature.replace(name, "<named>");
        }
        return signature;
    }

    /** The JSON without what names the single call, at any depth: problems stand in lists too. */
    static String withoutMoment(JsonNode body) {
        var copy = body.deepCopy();
        for (var object : copy.findParents("correlationId")) {
            ((ObjectNode) object).remove(List.of("instance", "correlationId"));
        }
        return copy.toString();
    }
}
