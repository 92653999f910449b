package org.unionhall.platform.testing.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A small contract without fault, to be spoilt. */
public final class Fixture {

    private static final String SOUND =
            """
            {"paths": {"/toys": {
               "get": {"operationId": "listToys", "summary": "Toys", "description": "All toys.", "tags": ["Toys"],
                 "security": [],
                 "parameters": [{"name": "limit", "in": "query", "description": "How many", "example": 5,
                                 "schema": {"type": "integer", "minimum": 1, "maximum": 200}}],
                 "responses": {
                   "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Toy"}}}},
                   "400": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}},
                   "500": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}},
               "post": {"operationId": "makeToy", "summary": "Make", "description": "Makes one.", "tags": ["Toys"],
                 "security": [],
                 "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Toy"}}}},
                 "responses": {
                   "201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Toy"}}}},
                   "400": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}},
                   "413": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}},
                   "415": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}},
                   "500": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}}},
             "components": {"schemas": {
               "Toy": {"type": "object", "properties": {
                  "name": {"type": "string", "maxLength": 20, "examples": ["ball"]},
                  "made": {"type": ["string", "null"], "format": "date", "examples": ["2026-01-01"]}}},
               "Problem": {"type": "object", "additionalProperties": true, "properties": {
                  "code": {"type": "string", "examples": ["X"]}}}}}}
            """;

    private Fixture() {}

    public static ObjectNode document() {
        try {
            return (ObjectNode) Contract.JSON.readTree(SOUND);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The operation of the document at {@code /toys}. */
    public static ObjectNode operation(ObjectNode document, String verb) {
        return (ObjectNode) document.at("/paths/~1toys/" + verb);
    }

    /** A field of the document's toys. */
    public static ObjectNode field(ObjectNode document, String name) {
        return (ObjectNode) document.at("/components/schemas/Toy/properties/" + name);
    }

    public static Answer answer(int status, String type, String body) {
        return new Answer(
                status, Map.of("content-type", type), body.getBytes(StandardCharsets.UTF_8));
    }
}
