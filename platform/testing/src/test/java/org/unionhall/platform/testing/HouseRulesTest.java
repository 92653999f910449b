package org.unionhall.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that cannot fail holds nothing: each is shown a class that breaks it. */
class HouseRulesTest {

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("org.unionhall.broken");

    @TestFactory
    Stream<DynamicTest> every_rule_can_fail() {
        return HouseRules.all().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getDescription(),
                                        () -> assertThat(broken(rule)).isTrue()));
    }

    @Test
    void each_offence_is_seen_by_the_rule_it_offends() {
        assertThat(report(HouseRules.entitiesHaveNoSettersAndKnowNoFramework()))
                .contains("setId")
                .contains("EntityThatKnowsJackson");
        assertThat(report(HouseRules.nothingButResourcesKnowsHttp())).contains("VerbThatKnowsHttp");
        assertThat(report(HouseRules.personalNumbersLieSealed()))
                .contains("EntityWithPlainNumbers.mobile")
                .contains("EntityWithPlainNumbers.idSealed");
        assertThat(report(HouseRules.timeComesIn())).contains("AsksTheMachine");
        assertThat(report(HouseRules.plansOfNativeQueriesAreFoundAgain()))
                .contains("KeepsPlansForEver");
        assertThat(report(HouseRules.noForbiddenNames())).contains("ThingService");
        assertThat(report(HouseRules.openOperationsSaySo())).contains("SilentlyOpenResource");
        assertThat(report(HouseRules.operationsAreNamed())).contains("NamelessResource");
    }

    private static boolean broken(ArchRule rule) {
        return rule.evaluate(BROKEN).hasViolation();
    }

    private static String report(ArchRule rule) {
        return rule.evaluate(BROKEN).getFailureReport().toString();
    }
}
