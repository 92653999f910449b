package org.unionhall.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds every answer of every HTTP test against the service's contract, without being asked: found
 * by {@code META-INF/services}. A test during which a service answered otherwise fails, whatever it
 * asserts itself. What has no contract of its own, such as the gateway, is left alone.
 */
public final class ContractWatch
        implements QuarkusTestBeforeClassCallback,
                QuarkusTestAfterEachCallback,
                QuarkusTestAfterAllCallback,
                Filter {

    private static final Set<String> FINDINGS = new TreeSet<>();
    private static Contract contract;
    private static AnswerRules rules;
    private static boolean watching;
    private static boolean asked;

    @Override
    public void beforeClass(Class<?> testClass) {
        synchronized (FINDINGS) {
            if (!watching) {
                watching = true;
                RestAssured.replaceFiltersWith(this);
            }
        }
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        nothingFound();
    }

    @Override
    public void afterAll(QuarkusTestContext context) {
        nothingFound();
    }

    private static void nothingFound() {
        List<String> found;
        synchronized (FINDINGS) {
            found = new ArrayList<>(FINDINGS);
            FINDINGS.clear();
        }
        assertThat(found).as("answers that the contract does not promise").isEmpty();
    }

    @Override
    public Response filter(
            FilterableRequestSpecification asked,
            FilterableResponseSpecification expected,
            FilterContext context) {
        var response = context.next(asked, expected);
        var address = URI.create(asked.getURI()).getRawPath();
        if (isOfTheService(asked)) {
            watch(asked.getMethod(), address, Answer.of(response));
        }
        return response;
    }

    /** Holds an answer of the service against its contract. */
    static void watch(String verb, String address, Answer answer) {
        if (contract() != null && !address.startsWith("/q/")) {
            var found = findings(verb, address, answer);
            synchronized (FINDINGS) {
                FINDINGS.addAll(found);
            }
        }
    }

    /** Stand-ins are asked too, at addresses of their own. */
    private static boolean isOfTheService(FilterableRequestSpecification asked) {
        return URI.create(asked.getURI()).getPort() == RestAssured.port;
    }

    private static Contract contract() {
        synchronized (FINDINGS) {
            if (!asked) {
                asked = true;
                contract = Contract.running().orElse(null);
                rules = contract == null ? null : new AnswerRules(contract);
            }
            return contract;
        }
    }

    private static List<String> findings(String verb, String address, Answer answer) {
        var operations = contract.at(verb, address);
        if (operations.isEmpty()) {
            return answer.status() == 404 || answer.status() == 405 || verb.equals("OPTIONS")
                    ? List.of()
                    : List.of(
                            verb
                                    + " "
                                    + address
                                    + " answers "
                                    + answer
                                    + ", where no operation is");
        }
        var operation = operations.get(0);
        // A test may take an outside system away; 503 is the answer promised for it.
        var found =
                new ArrayList<>(
                        answer.status() == 503
                                ? rules.findingsInAnOutage(operation, answer)
                                : rules.findings(operation, answer));
        found.addAll(HeaderRules.findings(operation, answer));
        return found.stream().map(finding -> operation + ": " + finding).toList();
    }
}
