package org.unionhall.platform.testing.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.unionhall.platform.testing.contract.Operation.Parameter;

/** What a service promises: its OpenAPI document. */
public final class Contract {

    public static final ObjectMapper JSON = new ObjectMapper();
    public static final List<String> VERBS = List.of("get", "post", "put", "patch", "delete");

    /** What is running at a port; a service that is started again listens at another. */
    private static final Map<Integer, Optional<Contract>> RUNNING = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Pattern> addresses = new HashMap<>();
    private final Map<String, List<Parameter>> parameters = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        for (var path : paths()) {
            addresses.put(path, Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+")));
            var item = document.path("paths").path(path);
            for (var verb : VERBS) {
                if (item.has(verb)) {
                    operations.add(new Operation(this, verb, path, item.path(verb)));
                }
            }
        }
    }

    /** The contract that the document says. */
    public static Contract of(JsonNode document) {
        return new Contract(document);
    }

    /** The contract of the service that is running for the test. */
    public static Contract ofRunning() {
        return ofRunning("");
    }

    /**
     * The same by another of its documents.
     *
     * @param document what its address ends with, such as {@code -zh}
     */
    public static Contract ofRunning(String document) {
        return running(document)
                .orElseThrow(() -> new IllegalStateException("The OpenAPI describes no operation"));
    }

    /** The same; empty when what is running has none. */
    static Optional<Contract> running() {
        return RUNNING.computeIfAbsent(RestAssured.port, port -> running(""));
    }

    private static Optional<Contract> running(String document) {
        var answer =
                given().noFilters()
                        .accept("application/json")
                        .queryParam("format", "json")
                        .get("/q/openapi" + document);
        try {
            return answer.statusCode() == 200
                    ? Optional.of(of(JSON.readTree(answer.asByteArray())))
                            .filter(contract -> !contract.operations.isEmpty())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode document() {
        return document;
    }

    /** The paths, as templates. */
    public List<String> paths() {
        var all = new ArrayList<String>();
        document.path("paths").fieldNames().forEachRemaining(all::add);
        return all;
    }

    public List<Operation> operations() {
        return operations;
    }

    public Map<String, Operation> operationsById() {
        var all = new TreeMap<String, Operation>();
        operations.forEach(operation -> all.put(operation.id(), operation));
        return all;
    }

    /** The operations at an address, the one that names it most closely first. */
    public List<Operation> at(String verb, String address) {
        return operations.stream()
                .filter(operation -> operation.verb().equals(verb) && operation.isAt(address))
                .sorted(
                        Comparator.comparingLong(
                                operation ->
                                        operation.path().chars().filter(c -> c == '{').count()))
                .toList();
    }

    /** Whether the template leads to that address. */
    boolean leads(String template, String address) {
        return addresses.get(template).matcher(address).matches();
    }

    /** The parameters of an operation, looked at once. */
    List<Parameter> parameters(Operation operation) {
        return parameters.computeIfAbsent(operation.toString(), name -> operation.readParameters());
    }

    /** What a reference such as {@code #/components/schemas/UUID} leads to. */
    public JsonNode at(String reference) {
        return document.at(reference.substring(1));
    }
}
