package org.unionhall.platform.testing.operations;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What a service promises: its OpenAPI document. */
public final class Contract {

    static final ObjectMapper JSON = new ObjectMapper();
    static final List<String> VERBS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    /** The contract that the document says. */
    static Contract of(JsonNode document) {
        return new Contract(document);
    }

    /** The contract of the service that is running for the test. */
    static Contract ofRunning() {
        try {
            return of(
                    JSON.readTree(
                            given().accept("application/json")
                                    .queryParam("format", "json")
                                    .get("/q/openapi")
                                    .asByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    /** The paths, as templates. */
    List<String> paths() {
        var all = new ArrayList<String>();
        document.path("paths").fieldNames().forEachRemaining(all::add);
        return all;
    }

    List<Operation> operations() {
        var all = new ArrayList<Operation>();
        for (var path : paths()) {
            var item = document.path("paths").path(path);
            for (var verb : VERBS) {
                if (item.has(verb)) {
                    all.add(new Operation(this, verb, path, item.path(verb)));
                }
            }
        }
        return all;
    }

    /** What a reference such as {@code #/components/schemas/UUID} leads to. */
    JsonNode at(String reference) {
        return document.at(reference.substring(1));
    }
}
