package org.unionhall.platform.testing.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.contract.Contract;
import org.unionhall.platform.testing.contract.Fixture;

class AllowancesTest {

    private static final String LINE = "listToys no-key it makes nothing that could be repeated";

    @Test
    void an_operation_is_allowed_what_its_line_says_and_nothing_else() {
        var operation = Contract.of(Fixture.document()).operationsById().get("listToys");
        var allowances = Allowances.of("# why\n\n" + LINE);
        assertThat(allowances.allow(operation, "no-if-match")).isFalse();
        assertThat(allowances.unused("no-key")).containsExactly("listToys no-key");
        assertThat(allowances.allow(operation, "no-key")).isTrue();
        assertThat(allowances.unused("no-key")).isEmpty();
    }

    @Test
    void a_line_without_a_reason_is_refused() {
        assertThatThrownBy(() -> Allowances.of("listToys no-key"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Allowances.of("listToys no-key because"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
