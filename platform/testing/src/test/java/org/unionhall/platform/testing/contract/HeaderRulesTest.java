package org.unionhall.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderRulesTest {

    @Test
    void a_header_that_is_told_of_or_belongs_to_every_answer_has_no_finding() {
        assertThat(found(Map.of("content-type", "application/json", "etag", "\"v1\""))).isEmpty();
    }

    @Test
    void a_header_that_is_not_told_of_is_found() {
        assertThat(found(Map.of("x-powered-by", "toys")))
                .containsExactly(
                        "status 200 comes with the header x-powered-by, which is not declared");
    }

    private static List<String> found(Map<String, String> headers) {
        var document = Fixture.document();
        Fixture.operation(document, "get")
                .withObject("/responses/200/headers/ETag")
                .put("description", "Its version");
        var operation = Contract.of(document).operations().get(0);
        return HeaderRules.findings(operation, new Answer(200, headers, new byte[0]));
    }
}
