package org.unionhall.platform.testing.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.contract.Contract;
import org.unionhall.platform.testing.contract.Operation;
import org.unionhall.platform.testing.permissions.Scene;

/**
 * Every operation that makes or changes something, and every list while that happens: found in the
 * running OpenAPI, so that nobody has to remember to add one. A service's test extends it and
 * brings the {@link Scene} that its permission matrix has.
 */
public abstract class EveryChange {

    private static final String NO_READ = "no-read-etag";
    private static final Map<Class<?>, Doer> DOERS = new ConcurrentHashMap<>();

    private final Allowances allowances = Allowances.ofService();
    private Contract contract;
    private Doer doer;

    /** The scene; asked for once. */
    protected abstract Scene scene();

    @BeforeEach
    void in_one_scene() {
        contract = Contract.ofRunning();
        doer = DOERS.computeIfAbsent(getClass(), once -> new Doer(scene()));
    }

    @Test
    void what_makes_something_makes_it_once_for_a_key() {
        check(
                KeyRules::apply,
                operation -> operation.takesHeader(KeyRules.KEY),
                "no-key",
                (who, operation) -> new KeyRules(who, operation).findings());
    }

    @Test
    void what_changes_a_thing_is_refused_to_who_has_not_seen_it_as_it_is() {
        check(
                VersionRules::apply,
                operation -> operation.takesHeader(VersionRules.MATCH),
                "no-if-match",
                (who, operation) -> new VersionRules(who, operation).findings());
        assertThat(allowances.unused(NO_READ)).as("allowances that nothing needs").isEmpty();
    }

    private void check(
            Predicate<Operation> applies,
            Predicate<Operation> keeps,
            String without,
            BiFunction<Doer, Operation, Iterable<String>> rules) {
        var findings = new ArrayList<String>();
        for (var operation : contract.operations()) {
            if (!applies.test(operation)) {
                continue;
            }
            if (keeps.test(operation)) {
                for (var finding : rules.apply(doer, operation)) {
                    if (!finding.endsWith(VersionRules.NO_ETAG)
                            || !allowances.allow(operation, NO_READ)) {
                        findings.add(finding);
                    }
                }
            } else if (!allowances.allow(operation, without)) {
                findings.add(operation + " is " + without + ", and nothing says why it may be");
            }
        }
        assertThat(findings).isEmpty();
        assertThat(allowances.unused(without)).as("allowances that nothing needs").isEmpty();
    }

    @Test
    void every_list_stays_whole_while_things_come_and_go_between_its_pages() {
        assertThat(new MovingLists(doer, contract).findings()).isEmpty();
    }

    @Test
    void every_operation_takes_its_own_example() {
        var findings = new ArrayList<String>();
        var rules = new ExampleRules(doer);
        for (var operation : contract.operations()) {
            rules.finding(operation).ifPresent(findings::add);
        }
        assertThat(findings).isEmpty();
    }
}
