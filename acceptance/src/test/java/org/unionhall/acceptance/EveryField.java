package org.unionhall.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.unionhall.launcher.Platform;

/**
 * Sends every operation that the platform offers, whichever they are by then, requests that carry
 * somebody's numbers in each path, query and body field in turn.
 */
final class EveryField {

    private static final JsonMapper JSON = new JsonMapper();

    private final Platform platform;
    private final KnownPerson person;
    private JsonNode api;

    EveryField(Platform platform, KnownPerson person) {
        this.platform = platform;
        this.person = person;
    }

    void attack(Overheard caller) throws IOException, InterruptedException {
        for (var part : platform.parts()) {
            if (java.util.List.of("membership", "organization", "events").contains(part)) {
                api = openApi(platform.url(part) + "/q/openapi?format=json");
                for (var path : api.path("paths").properties()) {
                    for (var operation : path.getValue().properties()) {
                        attack(caller, operation.getKey(), path.getKey(), operation.getValue());
                    }
                }
            }
        }
    }

    private static JsonNode openApi(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return JSON.readTree(answer.body());
    }

    private void attack(Overheard caller, String verb, String path, JsonNode operation) {
        if (!operation.has("operationId") || path.endsWith("/rebuild")) {
            return; // building a copy anew tells no more and takes its time
        }
        var method = verb.toUpperCase(java.util.Locale.ROOT);
        var sample = sample(operation.at("/requestBody/content/application~1json/schema"), 0);
        for (var value : java.util.List.of(person.idNumber(), person.mobile())) {
            var here = path.replaceAll("\\{[^}]*}", value);
            var query = new StringBuilder("?");
            for (var parameter : operation.path("parameters")) {
                if (resolved(parameter).path("in").asText().equals("query")) {
                    query.append(resolved(parameter).path("name").asText())
                            .append('=')
                            .append(value)
                            .append('&');
                }
            }
            var headers = Map.of("Idempotency-Key", value, "If-Match", value);
            caller.send(method, here + query, sample, Map.of(), false);
            caller.send(method, path.replaceAll("\\{[^}]*}", "x"), sample, headers, false);
            if (sample instanceof ObjectNode body) {
                var plain = path.replaceAll("\\{[^}]*}", java.util.UUID.randomUUID().toString());
                for (var field : body.properties()) {
                    var changed = body.deepCopy();
                    changed.put(field.getKey(), "见 " + value);
                    caller.send(method, plain, changed, Map.of(), false);
                }
            }
        }
    }

    /** A body as the examples of the contract have it. */
    private JsonNode sample(JsonNode schema, int depth) {
        var known = resolved(schema);
        if (known.has("example")) {
            return known.get("example");
        }
        if (!known.path("examples").isEmpty()) {
            return known.path("examples").path(0);
        }
        if (known.has("properties") && depth < 4) {
            var body = JSON.createObjectNode();
            known.path("properties")
                    .properties()
                    .forEach(each -> body.set(each.getKey(), sample(each.getValue(), depth + 1)));
            return body;
        }
        if (known.has("enum")) {
            return known.path("enum").path(0);
        }
        for (var either : java.util.List.of("anyOf", "oneOf", "allOf")) {
            if (!known.path(either).isEmpty()) {
                return sample(known.path(either).path(0), depth + 1);
            }
        }
        return plain(known, depth);
    }

    private JsonNode plain(JsonNode schema, int depth) {
        var types = schema.path("type");
        var type = types.isArray() ? types.path(0).asText() : types.asText();
        var nodes = JSON.getNodeFactory();
        return switch (type) {
            case "integer", "number" -> nodes.numberNode(1);
            case "boolean" -> nodes.booleanNode(true);
            case "array" ->
                    depth < 4
                            ? nodes.arrayNode().add(sample(schema.path("items"), depth + 1))
                            : nodes.arrayNode();
            case "object" -> nodes.objectNode();
            default ->
                    nodes.textNode(
                            switch (schema.path("format").asText()) {
                                case "uuid" -> java.util.UUID.randomUUID().toString();
                                case "date" -> Cities.today().plusDays(1).toString();
                                default -> "说明文字";
                            });
        };
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolved(api.at(reference.substring(1)));
    }
}
