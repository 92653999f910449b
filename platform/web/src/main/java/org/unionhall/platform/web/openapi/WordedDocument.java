package org.unionhall.platform.web.openapi;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes every element of the document in the words of its language. */
final class WordedDocument {

    /** The words of an enumeration's values, in their order; generators of clients know it. */
    static final String VALUES = "x-enum-descriptions";

    private final DocumentWords words;

    WordedDocument(DocumentWords words) {
        this.words = words;
    }

    void describe(OpenAPI api) {
        api.getInfo().setDescription(words.of("info", api.getInfo().getDescription()));
        if (api.getTags() != null) {
            for (var tag : api.getTags()) {
                tag.setDescription(
                        words.of("tag." + tag.getName().replace(' ', '-'), tag.getDescription()));
            }
        }
        var components = api.getComponents();
        components
                .getSecuritySchemes()
                .forEach(
                        (name, scheme) ->
                                scheme.setDescription(
                                        words.of("security." + name, scheme.getDescription())));
        if (components.getSchemas() != null) {
            components.getSchemas().forEach(this::schema);
        }
        if (components.getResponses() != null) {
            components.getResponses().values().forEach(shared -> headers(shared.getHeaders()));
        }
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(this::operation);
    }

    private void operation(Operation operation) {
        var id = operation.getOperationId();
        operation.setSummary(words.of(id, ".summary", operation.getSummary()));
        operation.setDescription(words.of(id, ".description", operation.getDescription()));
        if (operation.getParameters() != null) {
            for (var parameter : operation.getParameters()) {
                var part = "?" + parameter.getName();
                parameter.setDescription(words.of(id, part, parameter.getDescription()));
                values(id, part, parameter.getSchema());
            }
        }
        if (operation.getRequestBody() != null) {
            content(id, operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().forEach((status, it) -> answer(id, status, it));
    }

    private void answer(String id, String status, APIResponse response) {
        headers(response.getHeaders());
        if (status.startsWith("2")) {
            response.setDescription(words.of(id, "." + status, response.getDescription()));
        }
    }

    private void headers(Map<String, Header> headers) {
        if (headers != null) {
            headers.forEach(
                    (name, header) ->
                            header.setDescription(
                                    words.of("", "header." + name, header.getDescription())));
        }
    }

    /** The fields of a form, which has no name of its own. */
    private void content(String id, Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(media -> fields(id, media.getSchema()));
        }
    }

    private void schema(String name, Schema schema) {
        schema.setDescription(words.of(name, schema.getDescription()));
        values(name, "", schema);
        fields(name, schema);
    }

    private void fields(String owner, Schema schema) {
        if (schema != null && schema.getProperties() != null) {
            schema.getProperties()
                    .forEach(
                            (field, described) -> {
                                var part = "." + field;
                                described.setDescription(
                                        words.of(owner, part, described.getDescription()));
                                values(owner, part, described);
                            });
        }
    }

    /**
     * Says what each value of an enumeration means: for people in a list, for programs in order.
     */
    private void values(String owner, String part, Schema schema) {
        if (schema == null || schema.getRef() != null || schema.getEnumeration() == null) {
            return;
        }
        var said = new ArrayList<String>();
        for (var value : schema.getEnumeration()) {
            said.add(words.of(owner, part + "." + value, ""));
        }
        schema.addExtension(VALUES, said);
        var head = schema.getDescription() == null ? "" : schema.getDescription() + "\n\n";
        var list =
                schema.getEnumeration().stream()
                        .map(value -> line(value, words.of(owner, part + "." + value, "")))
                        .collect(Collectors.joining("\n"));
        schema.setDescription(head + list);
    }

    private String line(Object value, String said) {
        return "- `" + value + "`" + (words.language() == Language.CHINESE ? "：" : ": ") + said;
    }
}
