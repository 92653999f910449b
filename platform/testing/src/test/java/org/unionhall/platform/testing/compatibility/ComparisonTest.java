package org.unionhall.platform.testing.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of break is seen, and growing is none. */
class ComparisonTest {

    private static final ObjectMapper YAML = new YAMLMapper();

    private static final String API =
            """
            paths:
              /things:
                get:
                  operationId: listThings
                  security: []
                  parameters:
                  - {name: limit, in: query, schema: {type: integer, maximum: 200}}
                  - {name: kind, in: query, schema: {$ref: '#/components/schemas/Kind'}}
                  responses:
                    '200':
                      headers: {ETag: {schema: {type: string}}}
                      content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                post:
                  operationId: addThing
                  security: [{bearer: []}]
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/ThingRequest'}}
                  responses:
                    '201': {description: Added}
                    '409': {$ref: '#/components/responses/Taken'}
                    '422': {description: 'It has no name (`THING_NAMELESS`) or `INVALID_INPUT`'}
            components:
              responses:
                Taken:
                  description: The name is taken
                  x-codes: [THING_TAKEN]
                  headers: {Retry-After: {schema: {type: integer}}}
                  content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}
              schemas:
                Problem: {type: object, required: [code], properties: {code: {type: string}}}
                Kind: {type: string, enum: [BIG, SMALL]}
                Thing:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    born: {type: string, format: date}
                    parts: {type: array, items: {$ref: '#/components/schemas/Kind'}}
                ThingRequest:
                  type: object
                  properties:
                    name: {type: [string, 'null'], maxLength: 60}
                    kind: {$ref: '#/components/schemas/Kind'}
            """;

    private static final String MESSAGES =
            """
            channels:
              things:
                address: things.v1
                messages: {ThingMade: {$ref: '#/components/messages/ThingMade'}}
                bindings: {kafka: {topicConfiguration: {cleanup.policy: [compact]}}}
            components:
              messages:
                ThingMade: {payload: {$ref: '#/components/schemas/Thing'}}
              schemas:
                Thing: {type: object, required: [id], properties: {id: {type: string}}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /paths/~1things | remove post | POST /things is gone
                    /paths/~1things/get/operationId | "things" | GET /things has another operationId, the name in generated clients
                    /paths/~1things/get/security | [{"bearer": []}] | GET /things needs a token now
                    /paths/~1things/get/parameters/0/name | "most" | GET /things parameter limit is gone
                    /paths/~1things/get/parameters/0/required | true | GET /things parameter limit is required now
                    /paths/~1things/get/parameters/0/schema/maximum | 100 | sent GET /things parameter limit has a lower maximum
                    /paths/~1things/get/responses | remove 200 | GET /things answers no 200 any more
                    /paths/~1things/get/responses/200 | remove headers | GET /things 200 has no header ETag any more
                    /paths/~1things/post/responses | remove 409 | POST /things answers no 409 any more
                    /paths/~1things/post/responses | remove 422 | POST /things refuses with no THING_NAMELESS any more
                    /paths/~1things/post/responses/422/description | "`THING_TAKEN`" | POST /things refuses with no THING_NAMELESS any more
                    /components/responses/Taken/x-codes | [] | POST /things refuses with no THING_TAKEN any more
                    /components/responses/Taken/x-codes | ["THING_NAMELESS"] | POST /things refuses with no THING_TAKEN any more
                    /paths/~1things/post/responses/409 | {description: "`THING_NAMELESS`", x-codes: [THING_NAMELESS, THING_TAKEN]} | POST /things 409 is no application/problem+json any more
                    /paths/~1things/post/responses/422 | {$ref: '#/components/responses/Taken'} | POST /things refuses with no THING_NAMELESS any more
                    /components/responses/Taken | remove headers | POST /things 409 has no header Retry-After any more
                    /components/schemas/Problem/properties | remove code | answered Problem.code is gone
                    /paths/~1things/post/requestBody/required | true | POST /things needs a body now
                    /paths/~1things/post/requestBody/content | remove application/json | POST /things takes no application/json any more
                    /components/schemas/Thing/properties | remove name | answered Thing.name is gone
                    /components/schemas/Thing/properties/name/type | "integer" | answered Thing.name is [integer], was [string]
                    /components/schemas/Thing/properties/name/type | ["string","null"] | answered Thing.name can be null now
                    /components/schemas/Thing/properties/born/format | "date-time" | answered Thing.born has format 'date-time', had 'date'
                    /components/schemas/Thing/required | [] | answered Thing.name is not always there any more
                    /components/schemas/Kind/type | "integer" | answered Kind is [integer], was [string]
                    /components/schemas/Kind | {type: string, maxLength: 4} | sent Kind has a lower maxLength
                    /components/schemas/Kind/enum | ["BIG"] | sent Kind takes no SMALL any more
                    /components/schemas/ThingRequest/required | ["kind"] | sent ThingRequest.kind is required now
                    /components/schemas/ThingRequest/properties | remove kind | sent ThingRequest.kind is gone
                    /components/schemas/ThingRequest/properties/name/type | "string" | sent ThingRequest.name takes no null any more
                    /components/schemas/ThingRequest/properties/name/maxLength | 30 | sent ThingRequest.name has a lower maxLength
                    /components/schemas/ThingRequest/properties/name/minLength | 1 | sent ThingRequest.name has a higher minLength
                    /components/schemas/ThingRequest/properties/name/pattern | "[a-z]" | sent ThingRequest.name has another pattern
                    """)
    void a_client_of_before_is_broken(String place, String change, String told) throws Exception {
        // When
        var breaks = OpenApiComparison.breaks(read(API), changed(API, place, change));
        // Then
        assertThat(breaks).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /paths/~1things/patch | {"operationId": "changeThing"}
                    /paths/~1things/get/description | "Otherwise said"
                    /paths/~1things/get/parameters/0/schema/maximum | 500
                    /paths/~1things/get/responses/429 | {}
                    /paths/~1things/post/responses/404 | {description: There is none, x-codes: [THING_UNKNOWN]}
                    /components/responses/Taken/x-codes | ["THING_TAKEN", "THING_OLD"]
                    /components/responses/Taken/description | "Otherwise said"
                    /paths/~1things/post/responses/409 | {description: '`THING_TAKEN`', headers: {Retry-After: {}}, content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}
                    /components/schemas/Thing/properties/more | {"type": "string"}
                    /components/schemas/Thing/properties/name/maxLength | 100
                    /components/schemas/Kind/enum | ["BIG", "SMALL", "TINY"]
                    /components/schemas/Kind | {type: string, maxLength: 5}
                    /components/schemas/ThingRequest/properties/more | {"type": "string"}
                    /components/schemas/ThingRequest/properties/name/maxLength | 90
                    """)
    void growing_breaks_nobody(String place, String change) throws Exception {
        assertThat(OpenApiComparison.breaks(read(API), changed(API, place, change))).isEmpty();
    }

    @Test
    void a_code_that_moves_to_another_status_breaks_a_client() throws Exception {
        // Given
        var now = changed(API, "/components/responses/Taken/x-codes", "[]");
        ((ObjectNode) now.at("/paths/~1things/post/responses/422"))
                .put("description", "`THING_NAMELESS`, `THING_TAKEN`");
        // When
        var breaks = OpenApiComparison.breaks(read(API), now);
        // Then
        assertThat(breaks)
                .containsExactly("POST /things answers THING_TAKEN with [422], was [409]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /channels/things/address | "things.v2" | topic things.v1 is gone
                    /channels/things/messages | remove ThingMade | topic things.v1 has no ThingMade any more
                    /channels/things/bindings/kafka/topicConfiguration/cleanup.policy | ["delete"] | topic things.v1 is kept differently
                    /components/schemas/Thing/properties | remove id | answered Thing.id is gone
                    /components/schemas/Thing/properties/id/type | "integer" | answered Thing.id is [integer], was [string]
                    """)
    void a_reader_of_before_is_broken(String place, String change, String told) throws Exception {
        // When
        var breaks = MessageComparison.breaks(read(MESSAGES), changed(MESSAGES, place, change));
        // Then
        assertThat(breaks).contains(told);
    }

    @Test
    void a_sample_keeps_what_readers_found_in_it() throws Exception {
        // Given
        var before = Map.of("a", read("{x: 1, y: {z: w}}"), "b", read("{x: 1}"));
        // When
        var breaks = MessageComparison.breaks(before, Map.of("a", read("{x: '1', y: {v: 1}}")));
        // Then
        assertThat(breaks)
                .containsExactlyInAnyOrder(
                        "sample a.x is a STRING, was a NUMBER",
                        "sample a.y.z is gone",
                        "sample b is gone");
    }

    @Test
    void a_break_is_declared_with_its_reason_and_only_while_it_happens() {
        // Given
        var declared =
                Declarations.of("# meant\na is gone -- nobody used it\nb is gone\nc is gone -- x");
        // When
        var findings = declared.against(List.of("a is gone", "b is gone", "d is gone"));
        // Then
        assertThat(findings)
                .containsExactly(
                        "breaks clients or readers: d is gone",
                        "is declared without a reason: b is gone",
                        "is declared and does not happen: c is gone");
    }

    private static JsonNode read(String text) throws Exception {
        return YAML.readTree(text);
    }

    /** The document with what stands at the place set, or one of its members removed. */
    private static JsonNode changed(String document, String place, String change) throws Exception {
        var tree = read(document);
        if (change.startsWith("remove ")) {
            ((ObjectNode) tree.at(place)).remove(change.substring("remove ".length()));
            return tree;
        }
        int cut = place.lastIndexOf('/');
        var parent = tree.at(place.substring(0, cut));
        var member = place.substring(cut + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(member), read(change));
        } else {
            ((ObjectNode) parent).set(member, read(change));
        }
        return tree;
    }
}
