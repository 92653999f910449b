package org.unionhall.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An operation that a contract offers.
 *
 * @param method in small letters, as OpenAPI has it
 * @param path the template, such as {@code /api/v1/units/{id}}
 */
public record Operation(Contract contract, String method, String path, JsonNode description) {

    /**
     * A parameter of it.
     *
     * @param in {@code query}, {@code path} or {@code header}
     */
    public record Parameter(String name, String in, Shape shape, JsonNode description) {}

    /** Its operationId; what it does where nobody gave it one. */
    public String id() {
        var id = description.path("operationId").asText();
        return id.isEmpty() ? toString() : id;
    }

    /** Whether nobody needs a token for it. */
    public boolean open() {
        return description.path("security").isArray() && description.path("security").isEmpty();
    }

    public boolean reads() {
        return method.equals("get");
    }

    public boolean takesJson() {
        return description.path("requestBody").path("content").has("application/json");
    }

    /** Whether its body is a file as it is. */
    public boolean takesFile() {
        return description.path("requestBody").path("content").has("application/octet-stream");
    }

    public boolean takesBody() {
        return description.has("requestBody");
    }

    /** The schema of its JSON; of nothing when it takes none. */
    public Shape body() {
        return Shape.of(
                contract,
                description
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema"));
    }

    /** What it says of answers with that status; missing when it says nothing. */
    public JsonNode response(int status) {
        var told = description.path("responses").path(String.valueOf(status));
        return told.has("$ref") ? contract.at(told.path("$ref").asText()) : told;
    }

    public List<Parameter> parameters() {
        return contract.parameters(this);
    }

    List<Parameter> readParameters() {
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

    public List<Parameter> parameters(String in) {
        return parameters().stream().filter(parameter -> parameter.in().equals(in)).toList();
    }

    public Optional<Parameter> header(String name) {
        return parameters("header").stream()
                .filter(parameter -> parameter.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public boolean takesHeader(String name) {
        return header(name).isPresent();
    }

    public boolean hasQuery(String name) {
        return parameters("query").stream().anyMatch(parameter -> parameter.name().equals(name));
    }

    /** Whether its answer is a page of a list. */
    public boolean isList() {
        return reads() && hasQuery("limit") && (hasQuery("cursor") || isFeed());
    }

    /** Whether its answer is a page of what changed. */
    public boolean isFeed() {
        return hasQuery("limit") && hasQuery("after") && !hasQuery("cursor");
    }

    /** The parameter that says where a page begins. */
    public String mark() {
        return isFeed() ? "after" : "cursor";
    }

    /** What a list can be narrowed by. */
    public List<Parameter> filters() {
        return parameters("query").stream()
                .filter(parameter -> !List.of("limit", mark()).contains(parameter.name()))
                .toList();
    }

    /** Whether its answer is a file that can hold things, such as a workbook; a picture is none. */
    public boolean isExport() {
        for (var response : description.path("responses").properties()) {
            for (var media : response.getValue().path("content").properties()) {
                if (response.getKey().startsWith("2")
                        && !media.getKey().endsWith("json")
                        && !media.getKey().startsWith("image/")) {
                    return true;
                }
            }
        }
        return false;
    }

    public String verb() {
        return method.toUpperCase(Locale.ROOT);
    }

    /** Whether the template leads to that address. */
    public boolean isAt(String address) {
        return contract.leads(path, address);
    }

    @Override
    public String toString() {
        return verb() + " " + path;
    }
}
