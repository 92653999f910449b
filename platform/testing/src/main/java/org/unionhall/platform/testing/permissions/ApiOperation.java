package org.unionhall.platform.testing.permissions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An operation as the running service describes it. */
record ApiOperation(String id, String method, String path, JsonNode description, JsonNode api) {

    static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> OF_PAGES = Set.of("limit", "cursor", "after");

    /** Every operation of the running service, by its id. */
    static Map<String, ApiOperation> all() {
        try {
            var api =
                    new ObjectMapper()
                            .readTree(
                                    RestAssured.given()
                                            .accept("application/json")
                                            .queryParam("format", "json")
                                            .get("/q/openapi")
                                            .asByteArray());
            var found = new TreeMap<String, ApiOperation>();
            for (var path : api.path("paths").properties()) {
                for (var method : METHODS) {
                    var described = path.getValue().path(method.toLowerCase(Locale.ROOT));
                    if (!described.isMissingNode()) {
                        var id = described.path("operationId").asText();
                        found.put(id, new ApiOperation(id, method, path.getKey(), described, api));
                    }
                }
            }
            if (found.isEmpty()) {
                throw new IllegalStateException("The OpenAPI describes no operation");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean takesHeader(String name) {
        return parameters("header").containsKey(name);
    }

    boolean isList() {
        return reads() && parameters("query").containsKey("limit");
    }

    /** The parameter that a list goes on by; null when it has none. */
    String mark() {
        var query = parameters("query");
        return query.containsKey("after") ? "after" : query.containsKey("cursor") ? "cursor" : null;
    }

    /** What a list can be narrowed by, with the schema of its values. */
    Map<String, JsonNode> filters() {
        var filters = parameters("query");
        filters.keySet().removeAll(OF_PAGES);
        return filters;
    }

    private Map<String, JsonNode> parameters(String in) {
        var found = new LinkedHashMap<String, JsonNode>();
        for (var parameter : description.path("parameters")) {
            if (parameter.path("in").asText().equals(in)) {
                found.put(parameter.path("name").asText(), resolved(parameter.path("schema")));
            }
        }
        return found;
    }

    /** Whether it takes JSON, and so what is not described may be slipped in. */
    JsonNode bodySchema() {
        return resolved(
                description
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema"));
    }

    /** The names of the body's fields that hold ids, such as {@code targets[].unitId}. */
    Set<String> idsInBody() {
        var found = new LinkedHashSet<String>();
        ids(bodySchema(), "", found, 0);
        return found;
    }

    /** The body's field that holds many ids, one item each; null when there is none. */
    String batchField() {
        return idsInBody().stream()
                .filter(name -> name.endsWith("[]") && !name.contains("."))
                .map(name -> name.substring(0, name.length() - 2))
                .findFirst()
                .orElse(null);
    }

    private void ids(JsonNode schema, String name, Set<String> found, int depth) {
        if (depth > 6) {
            return;
        }
        if (isId(schema)) {
            found.add(name);
        }
        if (schema.has("items")) {
            ids(resolved(schema.path("items")), name + "[]", found, depth + 1);
        }
        for (var property : schema.path("properties").properties()) {
            var inner = name.isEmpty() ? property.getKey() : name + "." + property.getKey();
            ids(resolved(property.getValue()), inner, found, depth + 1);
        }
    }

    static boolean isId(JsonNode schema) {
        return schema.path("format").asText().equals("uuid");
    }

    /** The schema itself, behind references and beside {@code null}. */
    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(api.at(schema.path("$ref").asText().substring(1)));
        }
        for (var either : List.of("anyOf", "oneOf", "allOf")) {
            for (var one : schema.path(either)) {
                if (!one.path("type").asText().equals("null")) {
                    return resolved(one);
                }
            }
        }
        return schema;
    }

    /** The values of an enum; empty when it is none. */
    static List<String> values(JsonNode schema) {
        var values = new ArrayList<String>();
        schema.path("enum").forEach(value -> values.add(value.asText()));
        return values;
    }
}
