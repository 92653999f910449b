package org.unionhall.platform.testing.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        var seen = table(ROW.replace("404 403 403", "404 ok 403")).rows();
        var table = PermissionTable.of(Map.of("thing", text("# a remark", ROW), "other", text()));
        var texts = table.with(Map.of("getThing/closed", seen.get(0)));
        assertThat(texts).containsOnlyKeys("thing", "other").containsEntry("other", text());
        assertThat(texts.get("thing")).contains("# a remark").contains("404   ok    403");
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PermissionTable.of(Map.of("thing", ROW)))
                .withMessageContaining("The table of thing begins with");
    }

    @Test
    void the_tables_of_the_features_are_one_in_which_each_operation_has_one_place() {
        var other = ROW.replace("getThing", "getOther");
        var table = PermissionTable.of(Map.of("thing", text(ROW), "other", text(other)));
        assertThat(table.operations()).containsExactly("getOther", "getThing");
        assertThat(table.features()).containsExactly("other", "thing");
        assertThat(table.feature("getThing/closed")).isEqualTo("thing");
        for (var twice : List.of(ROW, ROW.replace("closed", "open"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    PermissionTable.of(
                                            Map.of("thing", text(ROW), "other", text(twice))))
                    .withMessage("getThing is in two files: other and thing");
        }
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

    @Test
    void a_mask_that_shows_more_than_the_end_or_stands_beside_the_birth_date_is_told()
            throws Exception {
        var secrets = Set.of("610602199003070013", "13812341234", "H12345678");
        for (var bad :
                List.of(
                        "{'idNumber':'6*****************'}",
                        "{'idNumber':'610602********0013'}",
                        "{'idNumber':'*************70013'}",
                        "{'idNumber':'**************0013','birthDate':'1990-03-07'}",
                        "{'idNumber':'******678'}")) {
            assertThat(Masks.showTooMuch(json(bad), secrets)).as(bad).isTrue();
        }
        for (var good :
                List.of(
                        "{'idNumber':'**************0013','mobile':'138****1234'}",
                        "{'idNumber':'**************0013','joinedOn':'2026-11-28'}",
                        "{'idNumber':'*******78','birthDate':null}")) {
            assertThat(Masks.showTooMuch(json(good), secrets)).as(good).isFalse();
        }
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private static PermissionTable table(String... lines) {
        return PermissionTable.of(Map.of("thing", text(lines)));
    }

    private static String text(String... lines) {
        return PermissionTable.heading() + "\n" + String.join("\n", lines);
    }
}
