package org.unionhall.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenApiMerge merge =
            new OpenApiMerge(
                    new OpenApiMerge.Reach() {
                        @Override
                        public boolean leadsTo(String service, String method, String path) {
                            return !path.startsWith("/q/");
                        }

                        @Override
                        public boolean open(String method, String path) {
                            return path.endsWith("/open");
                        }
                    },
                    DocumentLanguage.ENGLISH);

    @Test
    void components_that_say_the_same_become_one_and_others_keep_apart() throws Exception {
        merge.add("membership", service("/a", "Problem", "same"))
                .add("events", service("/b", "Problem", "same"));
        merge.add("organization", service("/c", "Problem", "other"));
        var whole = merged();
        assertThat(whole.at("/components/schemas")).hasSize(2);
        assertThat(reference(whole, "/b")).isEqualTo("#/components/schemas/Problem");
        assertThat(reference(whole, "/c")).isEqualTo("#/components/schemas/OrganizationProblem");
        assertThat(whole.at("/components/schemas/OrganizationProblem/description").asText())
                .isEqualTo("other");
    }

    @Test
    void operations_keep_ids_of_their_own() throws Exception {
        merge.add("membership", service("/a", "X", "x")).add("events", service("/b", "X", "x"));
        var whole = merged();
        assertThat(whole.at("/paths/~1a/get/operationId").asText()).isEqualTo("read");
        assertThat(whole.at("/paths/~1b/get/operationId").asText()).isEqualTo("events_read");
    }

    @Test
    void what_is_open_needs_no_token_and_the_rest_does() throws Exception {
        merge.add("membership", service("/a", "X", "x")).add("events", service("/open", "X", "x"));
        var whole = merged();
        assertThat(whole.at("/paths/~1a/get/security/0").has("bearer")).isTrue();
        assertThat(whole.at("/paths/~1open/get/security")).isEmpty();
    }

    @Test
    void every_answer_tells_what_is_left_of_the_limit() throws Exception {
        merge.add(
                "membership",
                JSON.readTree(
                        """
                        {"openapi": "3.1.0", "paths": {"/a": {"get": {
                          "responses": {"204": {"description": "Done"}}}}}}
                        """));
        var whole = merged();
        var told = whole.at("/paths/~1a/get/responses/204/headers/RateLimit/$ref").asText();
        assertThat(whole.at(told.substring(1)).path("description").asText()).isNotBlank();
    }

    @Test
    void refusals_that_operations_share_tell_the_limits_too() throws Exception {
        merge.add(
                "membership",
                JSON.readTree(
                        """
                        {"paths": {"/a": {"get": {"operationId": "read",
                           "responses": {"404": {"$ref": "#/components/responses/Refused404"}}}}},
                         "components": {"responses": {"Refused404": {"description": "None"},
                           "Refused503": {"description": "Away"}}}}
                        """));
        var whole = merged();
        assertThat(whole.at("/components/responses/Refused404/headers").has("RateLimit")).isTrue();
        assertThat(whole.at("/components/responses/Refused503").has("headers")).isFalse();
    }

    @Test
    void what_every_service_offers_under_its_name_stands_once_for_each() throws Exception {
        var offered =
                """
                {"openapi": "3.1.0", "paths": {"/letters/{service}/{id}": {"get": {
                  "operationId": "read", "responses": {"200": {"description": "A letter"}},
                  "parameters": [{"name": "id", "in": "path"}, {"name": "service", "in": "path"}]}}}}
                """;
        merge.add("membership", JSON.readTree(offered)).add("events", JSON.readTree(offered));
        var whole = merged();
        assertThat(whole.path("paths")).hasSize(2);
        var operation = whole.at("/paths/~1letters~1events~1{id}/get");
        assertThat(operation.path("operationId").asText()).isEqualTo("events_read");
        assertThat(operation.path("parameters")).hasSize(1);
    }

    @Test
    void what_cannot_be_reached_is_left_out() throws Exception {
        merge.add("membership", service("/q/health", "X", "x"));
        assertThat(merged().path("paths")).isEmpty();
    }

    private JsonNode merged() {
        return merge.document();
    }

    private static String reference(JsonNode whole, String path) {
        return whole.at("/paths/~1" + path.substring(1) + "/get/responses/200/$ref").asText();
    }

    private static JsonNode service(String path, String name, String text)
            throws JsonProcessingException {
        return JSON.readTree(
                """
                {"openapi": "3.1.0",
                 "paths": {"%s": {"get": {"operationId": "read",
                   "responses": {"200": {"$ref": "#/components/schemas/%s"}}}}},
                 "components": {"schemas": {"%s": {"type": "object", "description": "%s"}}}}
                """
                        .formatted(path, name, name, text));
    }
}
