package org.unionhall.platform.testing.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionhall.platform.testing.contract.Contract;
import org.unionhall.platform.testing.contract.Operation;

/**
 * The house's rules for a contract: it is written for people, and it says the bounds of everything
 * that can be sent.
 */
final class ContractRules {

    private final List<String> findings = new ArrayList<>();
    private final Map<String, Operation> ids = new HashMap<>();

    private ContractRules() {}

    /** What is wrong with the contract; empty when nothing is. */
    static List<String> findings(Contract contract) {
        var rules = new ContractRules();
        contract.operations().forEach(rules::check);
        rules.findings.addAll(SchemaRules.findings(contract));
        return rules.findings;
    }

    private void check(Operation operation) {
        var text = operation.description();
        for (var told : List.of("operationId", "summary", "description")) {
            if (text.path(told).asText().isBlank()) {
                findings.add(operation + " has no " + told);
            }
        }
        var twin = ids.put(text.path("operationId").asText(), operation);
        if (twin != null) {
            findings.add(operation + " has the operationId of " + twin);
        }
        if (text.path("tags").isEmpty()) {
            findings.add(operation + " has no tag");
        }
        operation.parameters().forEach(parameter -> check(operation, parameter));
        required(operation).forEach(status -> answers(operation, status));
        text.path("responses")
                .properties()
                .forEach(
                        response -> {
                            if (response.getKey().compareTo("400") >= 0
                                    && !operation
                                            .response(Integer.parseInt(response.getKey()))
                                            .path("content")
                                            .has("application/problem+json")) {
                                findings.add(
                                        "%s answers %s not as a problem"
                                                .formatted(operation, response.getKey()));
                            }
                        });
    }

    private void check(Operation operation, Operation.Parameter parameter) {
        var where = operation + " parameter " + parameter.name();
        if (parameter.description().path("description").asText().isBlank()) {
            findings.add(where + " is not described");
        }
        if (!parameter.description().has("example")
                && !parameter.description().has("examples")
                && !SchemaRules.isExemplified(parameter.shape())) {
            findings.add(where + " has no example");
        }
        if (!SchemaRules.isBounded(parameter.shape())) {
            findings.add(where + " has no bounds");
        }
    }

    private static List<String> required(Operation operation) {
        var all = new ArrayList<>(List.of("400", "500"));
        if (!operation.open()) {
            all.addAll(List.of("401", "403"));
        }
        if (operation.path().contains("{")) {
            all.add("404");
        }
        if (operation.takesBody()) {
            all.addAll(List.of("413", "415"));
        }
        for (var parameter : operation.parameters("header")) {
            if (parameter.name().equalsIgnoreCase("If-Match")) {
                all.add("412");
                if (parameter.description().path("required").asBoolean()) {
                    all.add("428");
                }
            }
            if (parameter.name().equalsIgnoreCase("Idempotency-Key")) {
                all.addAll(List.of("409", "422"));
            }
        }
        return all;
    }

    private void answers(Operation operation, String status) {
        if (!operation.description().path("responses").has(status)) {
            findings.add(operation + " does not say when it answers " + status);
        }
    }
}
