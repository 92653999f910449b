package org.unionhall.platform.testing.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.contract.Contract;
import org.unionhall.platform.testing.contract.Fixture;

class ContractRulesTest {

    @Test
    void a_sound_contract_has_no_findings() {
        assertThat(found(document -> {})).isEmpty();
    }

    @Test
    void an_operation_without_words_is_found() {
        assertThat(found(document -> Fixture.operation(document, "get").remove("summary")))
                .containsExactly("GET /toys has no summary");
        assertThat(found(document -> Fixture.operation(document, "get").remove("tags")))
                .containsExactly("GET /toys has no tag");
    }

    @Test
    void an_operation_id_that_comes_twice_is_found() {
        assertThat(
                        found(
                                document ->
                                        Fixture.operation(document, "post")
                                                .put("operationId", "listToys")))
                .containsExactly("POST /toys has the operationId of GET /toys");
    }

    @Test
    void an_answer_that_is_not_told_is_found() {
        assertThat(
                        found(
                                document ->
                                        ((ObjectNode) document.at("/paths/~1toys/post/responses"))
                                                .remove("415")))
                .containsExactly("POST /toys does not say when it answers 415");
        assertThat(found(document -> Fixture.operation(document, "get").remove("security")))
                .containsExactly(
                        "GET /toys does not say when it answers 401",
                        "GET /toys does not say when it answers 403");
    }

    @Test
    void a_parameter_without_words_or_bounds_is_found() {
        assertThat(
                        found(
                                document -> {
                                    var parameter =
                                            (ObjectNode)
                                                    document.at("/paths/~1toys/get/parameters/0");
                                    parameter.remove(List.of("description", "example"));
                                    ((ObjectNode) parameter.path("schema")).remove("maximum");
                                }))
                .containsExactly(
                        "GET /toys parameter limit is not described",
                        "GET /toys parameter limit has no example",
                        "GET /toys parameter limit has no bounds");
    }

    @Test
    void a_field_without_example_or_bounds_is_found() {
        assertThat(found(document -> Fixture.field(document, "name").remove("maxLength")))
                .containsExactly("Toy.name has no bounds");
        assertThat(found(document -> Fixture.field(document, "name").remove("examples")))
                .containsExactly("Toy.name has no example");
    }

    @Test
    void a_free_form_object_is_found() {
        assertThat(
                        found(
                                document ->
                                        Fixture.field(document, "name")
                                                .removeAll()
                                                .put("type", "object")
                                                .put("example", "x")))
                .containsExactly("Toy.name is a free-form object");
    }

    @Test
    void a_pattern_that_only_java_reads_is_found() {
        assertThat(found(document -> Fixture.field(document, "name").put("pattern", "[a-z]*+")))
                .containsExactly("Toy.name has a pattern that only Java can read");
    }

    private static List<String> found(Consumer<ObjectNode> mistake) {
        var document = Fixture.document();
        mistake.accept(document);
        return ContractRules.findings(Contract.of(document));
    }
}
