package org.unionhall.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionhall.platform.testing.FeatureRules.Rule;

/** A rule that cannot fail holds nothing: each is shown features that break it. */
class FeatureRulesTest {

    private static final String BROKEN = "org.unionhall.broken.features";

    @TempDir Path sources;

    @Test
    void each_offence_is_found() throws IOException {
        // Given
        Files.createDirectory(sources.resolve("plan"));
        Files.writeString(sources.resolve("plan/Long.java"), "//\n".repeat(251));
        Files.writeString(sources.resolve("plan/Short.java"), "//\n".repeat(250));
        // When
        var found =
                FeatureRules.findings(
                        BROKEN, new ClassFileImporter().importPackages(BROKEN), sources);
        // Then
        assertThat(found)
                .isEqualTo(
                        Map.of(
                                Rule.NO_CYCLES, Set.of("plan -> thing", "thing -> plan"),
                                Rule.NO_FOREIGN_ENTITY, Set.of("thing/UsesForeignThings"),
                                Rule.NO_FOREIGN_REPOSITORY,
                                        Set.of(
                                                "thing/CountsForeignPlans",
                                                "thing/UsesForeignThings"),
                                Rule.ENTITY_MANAGER_IN_REPOSITORIES,
                                        Set.of("thing/UsesForeignThings"),
                                Rule.FEW_COLLABORATORS, Set.of("thing/UsesForeignThings"),
                                Rule.SHORT_FILES, Set.of("plan/Long"),
                                Rule.READERS_DO_NOT_WRITE, Set.of("plan/ReadPlans"),
                                Rule.OPERATIONS_DECLARE_REFUSALS, Set.of("plan/PlanResource")));
    }

    @Test
    void an_exception_that_is_not_needed_any_more_must_leave_the_list() {
        assertThatThrownBy(
                        () ->
                                FeatureRules.check(
                                        "org.unionhall.platform.testing.contract",
                                        Map.of(Rule.NO_CYCLES, Set.of("a -> b"))))
                .hasMessageContaining("NO_CYCLES is kept, take it off the list: a -> b");
    }
}
