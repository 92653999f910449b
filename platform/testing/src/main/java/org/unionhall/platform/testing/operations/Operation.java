package org.unionhall.platform.testing.operations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An operation that a contract offers.
 *
 * @param method in small letters, as OpenAPI has it
 * @param path the template, such as {@code /api/v1/units/{id}}
 */
record Operation(Contract contract, String method, String path, JsonNode description) {

    /**
     * A parameter of it.
     *
     * @param in {@code query}, {@code path} or {@code header}
     */
    record Parameter(String name, String in, Shape shape, JsonNode description) {}

    /** Whether nobody needs a token for it. */
    boolean open() {
        return description.path("security").isArray() && description.path("security").isEmpty();
    }

    boolean takesJson() {
        return description.path("requestBody").path("content").has("application/json");
    }

    boolean takesBody() {
        return description.has("requestBody");
    }

    Shape body() {
        return Shape.of(
                contract,
                description
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema"));
    }

    List<Parameter> parameters() {
        var all = new ArrayList<Parameter>();
        for (var told : description.path("parameters")) {
            var parameter = told.has("$ref") ? contract.at(told.path("$ref").asText()) : told;
            all.add(
                    new Parameter(
                            parameter.path("name").asText(),
                            parameter.path("in").asText(),
                            Shape.of(contract, parameter.path("schema")),
                            parameter));
        }
        return all;
    }

    List<Parameter> parameters(String in) {
        return parameters().stream().filter(parameter -> parameter.in().equals(in)).toList();
    }

    boolean hasQuery(String name) {
        return parameters("query").stream().anyMatch(parameter -> parameter.name().equals(name));
    }

    /** Whether its answer is a page of a list. */
    boolean isList() {
        return method.equals("get") && hasQuery("limit") && (hasQuery("cursor") || isFeed());
    }

    /** Whether its answer is a page of what changed. */
    boolean isFeed() {
        return hasQuery("limit") && hasQuery("after") && !hasQuery("cursor");
    }

    /** The parameter that says where a page begins. */
    String mark() {
        return isFeed() ? "after" : "cursor";
    }

    String verb() {
        return method.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return verb() + " " + path;
    }
}
