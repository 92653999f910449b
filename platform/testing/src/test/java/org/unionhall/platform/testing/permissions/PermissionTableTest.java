package org.unionhall.platform.testing.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PermissionTableTest {

    private static final String ROW =
            "getThing/closed A|B* 401 401 401 401 401 ok 404 ok 404 ok 404 404 403 403 ok ok"
                    + " hidden";

    @Test
    void a_row_is_an_operation_on_a_kind_of_thing() {
        var table = table("# a remark", "[a group]", "", ROW, "getThing:unitId public");
        var row = table.rows().get(0);
        assertThat(table.operations()).containsExactly("getThing");
        assertThat(row.variant()).isEqualTo("closed");
        assertThat(row.permissions()).containsExactly("A", "B");
        assertThat(row.needsPlatform()).isTrue();
        assertThat(row.cells()).containsEntry(Caller.AUDITOR, "403");
        assertThat(row.allowed()).isEqualTo(Caller.CLERK);
        assertThat(table.isPublic(row, "unitId")).isTrue();
        assertThat(table.isPublic(row, "parentId")).isFalse();
    }

    @Test
    void what_was_seen_takes_the_place_of_what_was_expected_and_remarks_stay() {
        var seen = PermissionTable.of(heading() + ROW.replace("404 403 403", "404 ok 403")).rows();
        assertThat(table("# a remark", ROW).with(Map.of("getThing/closed", seen.get(0))))
                .contains("# a remark")
                .contains("404   ok    403");
    }

    @Test
    void a_stale_version_a_fault_and_a_missing_column_are_no_outcome_of_a_permission() {
        for (var bad :
                new String[] {
                    ROW.replace("403 403", "403 412"),
                    ROW.replace("403 403", "403 500"),
                    ROW.replace("403 403", "403"),
                    ROW + "\n" + ROW
                }) {
            assertThatIllegalArgumentException().isThrownBy(() -> table(bad));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> PermissionTable.of(ROW));
    }

    @Test
    void a_mask_is_seen_through_by_what_stands_beside_it() throws Exception {
        var both =
                """
                {"items":[{"idNumber":"610602********0013","birthDate":"1990-03-07"}]}
                """;
        assertThat(Masks.filledIn(new ObjectMapper().readTree(both)))
                .containsExactly("610602199003070013");
        assertThat(Masks.filledIn(new ObjectMapper().readTree(both.replace("1990-", ""))))
                .isEmpty();
    }

    private static PermissionTable table(String... lines) {
        return PermissionTable.of(heading() + String.join("\n", lines));
    }

    private static String heading() {
        return PermissionTable.heading() + "\n";
    }
}
