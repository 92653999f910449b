package org.unionhall.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What must hold for every answer: it is one that the contract promises, and tells no secrets. */
public final class AnswerRules {

    private static final List<String> INSIDES = List.of("Exception", "org.unionhall", "java.");

    private final JsonSchemaFactory factory =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final String SEVERAL = "INVALID_INPUT";

    private final SchemaValidatorsConfig settings =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final JsonNode components;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    public AnswerRules(Contract contract) {
        components = contract.document().path("components").deepCopy();
        closed(components);
    }

    /** What is wrong with the answer; empty when nothing is. */
    public List<String> findings(Operation operation, Answer answer) {
        var findings = new ArrayList<>(findingsInAnOutage(operation, answer));
        if (answer.status() >= 500) {
            findings.add("a server error " + answer.status());
        }
        return findings;
    }

    /** The same while something the service needs was taken away on purpose: it may say so. */
    public List<String> findingsInAnOutage(Operation operation, Answer answer) {
        var findings = new ArrayList<String>();
        if (answer.status() >= 400) {
            INSIDES.stream()
                    .filter(answer.text()::contains)
                    .forEach(word -> findings.add("it tells of its insides: " + word));
        }
        var declared = operation.response(answer.status());
        if (declared.isMissingNode()) {
            findings.add("status " + answer.status() + " (" + answer.code() + ") is not declared");
            return findings;
        }
        if (answer.body().length == 0) {
            if (declared.has("content") && answer.status() != 304) {
                findings.add("status " + answer.status() + " came without its body");
            }
            return findings;
        }
        var content = declared.path("content");
        if (!content.has(answer.type())) {
            findings.add("status " + answer.status() + " as " + answer.type() + " is not declared");
        } else if (answer.type().endsWith("json")) {
            findings.addAll(differences(operation, answer, content.path(answer.type())));
        }
        if (answer.status() >= 400 && !content.has("application/json") && !answer.isProblem()) {
            findings.add("it is no problem with a code");
        }
        if (answer.isProblem()) {
            Codes.unpromised(declared, answer)
                    .forEach(
                            code ->
                                    findings.add(
                                            "status " + answer.status() + " has no code " + code));
        }
        findings.addAll(codeAtTheTop(answer));
        return findings;
    }

    /** One fault gives the problem its own code; several are told apart in {@code errors} alone. */
    private static List<String> codeAtTheTop(Answer answer) {
        var errors = answer.json().path("errors");
        if (!answer.isProblem() || errors.isEmpty()) {
            return List.of();
        }
        var only = errors.size() == 1 ? errors.path(0).path("code").asText() : answer.code();
        if (!answer.code().equals(only)) {
            return List.of("its one fault " + only + " is called " + answer.code() + " at the top");
        }
        return errors.size() > 1 && !answer.code().equals(SEVERAL)
                ? List.of("its " + errors.size() + " faults are called " + answer.code())
                : List.of();
    }

    private List<String> differences(Operation operation, Answer answer, JsonNode media) {
        var body = answer.json();
        if (body.isMissingNode()) {
            return List.of("its body is not JSON");
        }
        var name = operation + " " + answer.status() + " " + answer.type();
        return schemas
                .computeIfAbsent(name, unknown -> schema(media.path("schema")))
                .validate(body)
                .stream()
                .map(
                        message ->
                                "status "
                                        + answer.status()
                                        + " differs from its schema: "
                                        + message.getMessage())
                .toList();
    }

    private JsonSchema schema(JsonNode media) {
        var root = (ObjectNode) media.deepCopy();
        closed(root);
        root.set("components", components);
        return factory.getSchema(root, settings);
    }

    /**
     * A field that is not told of is not expected, unless the schema says that there may be more.
     */
    private static void closed(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && schema.path("type").asText().equals("object")
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(AnswerRules::closed);
    }
}
