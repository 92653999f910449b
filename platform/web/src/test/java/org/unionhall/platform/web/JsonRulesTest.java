package org.unionhall.platform.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonRulesTest {

    @Test
    void nothing_in_a_list_is_missing() {
        var json = new ObjectMapper();
        new JsonRules().customize(json);
        assertThatThrownBy(
                        () -> json.readValue("[\"a\", null]", new TypeReference<Set<String>>() {}))
                .isInstanceOf(InvalidNullException.class)
                .hasMessageContaining("[1]");
    }
}
