package org.unionhall.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerRulesTest {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    @Test
    void an_answer_as_promised_has_no_findings() {
        assertThat(found(200, JSON, "{\"name\":\"ball\",\"made\":null}")).isEmpty();
        assertThat(found(400, PROBLEM, "{\"code\":\"X\",\"retryAfter\":1}")).isEmpty();
    }

    @Test
    void a_server_error_is_found_though_it_is_declared() {
        assertThat(found(500, PROBLEM, "{\"code\":\"INTERNAL\"}"))
                .containsExactly("a server error 500");
    }

    @Test
    void a_status_that_is_not_declared_is_found() {
        assertThat(found(418, PROBLEM, "{\"code\":\"TEAPOT\"}"))
                .containsExactly("status 418 (TEAPOT) is not declared");
    }

    @Test
    void another_media_type_is_found() {
        assertThat(found(200, "text/html", "<p/>"))
                .containsExactly("status 200 as text/html is not declared");
    }

    @Test
    void a_field_that_is_not_told_of_is_found() {
        assertThat(found(200, JSON, "{\"name\":\"ball\",\"secret\":1}"))
                .singleElement()
                .asString()
                .contains("secret");
    }

    @Test
    void a_value_of_another_type_or_form_is_found() {
        assertThat(found(200, JSON, "{\"name\":null}")).singleElement().asString().contains("name");
        assertThat(found(200, JSON, "{\"made\":\"2026-02-30\"}"))
                .singleElement()
                .asString()
                .contains("made");
    }

    @Test
    void a_refusal_without_a_code_or_with_insides_is_found() {
        assertThat(found(400, PROBLEM, "{}")).containsExactly("it is no problem with a code");
        assertThat(found(400, PROBLEM, "{\"code\":\"java.lang.NullPointerException\"}"))
                .containsExactly(
                        "it tells of its insides: Exception", "it tells of its insides: java.");
    }

    @Test
    void a_code_that_the_operation_does_not_list_is_found() {
        assertThat(refused("[\"TOY_BROKEN\"]", "{\"code\":\"TOY_BROKEN\"}")).isEmpty();
        assertThat(refused("[]", "{\"code\":\"UNKNOWN_FIELD\"}")).isEmpty();
        assertThat(refused("[]", "{\"code\":\"TOY_BROKEN\"}"))
                .containsExactly("status 400 has no code TOY_BROKEN");
        assertThat(refused("[]", "{\"code\":\"FORBIDDEN\"}"))
                .containsExactly("status 400 has no code FORBIDDEN");
        assertThat(
                        refused(
                                "[]",
                                "{\"code\":\"BAD_REQUEST\",\"errors\":[{\"code\":\"TOY_LOST\"},{\"code\":\"REQUIRED\"}]}"))
                .containsExactly(
                        "status 400 has no code TOY_LOST", "its 2 faults are called BAD_REQUEST");
    }

    @Test
    void a_single_fault_that_is_called_otherwise_at_the_top_is_found() {
        assertThat(
                        refused(
                                "[]",
                                "{\"code\":\"BAD_REQUEST\",\"errors\":[{\"code\":\"UNKNOWN_FIELD\"}]}"))
                .containsExactly("its one fault UNKNOWN_FIELD is called BAD_REQUEST at the top");
        assertThat(
                        refused(
                                "[]",
                                "{\"code\":\"UNKNOWN_FIELD\",\"errors\":[{\"code\":\"UNKNOWN_FIELD\"}]}"))
                .isEmpty();
    }

    private static List<String> refused(String codes, String body) {
        var document = Fixture.document();
        try {
            ((ObjectNode) Fixture.operation(document, "get").at("/responses/400"))
                    .set("x-codes", Contract.JSON.readTree(codes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        var operation = Contract.of(document).operations().get(0);
        return new AnswerRules(operation.contract())
                .findings(operation, Fixture.answer(400, PROBLEM, body));
    }

    private static List<String> found(int status, String type, String body) {
        var operation = Contract.of(Fixture.document()).operations().get(0);
        return new AnswerRules(operation.contract())
                .findings(operation, Fixture.answer(status, type, body));
    }
}
