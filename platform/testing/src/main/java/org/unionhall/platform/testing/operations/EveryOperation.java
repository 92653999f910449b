package org.unionhall.platform.testing.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.GoldenSample;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.testing.contract.Contract;

/**
 * What holds for every operation of a service, today's and tomorrow's: read from the running
 * OpenAPI, so that nobody has to remember to add one. A service's test extends it, and sets up a
 * world in which every list holds a few things.
 */
public abstract class EveryOperation {

    private static final ObjectMapper YAML = new YAMLMapper();

    /** In each of the services, some ten thousand in all. */
    private static final int PATHS_TRIED = 3_400;

    /** The service's name in {@code contracts/openapi/<name>.yaml}. */
    protected abstract String service();

    /** An account that may do everything, so that the attack gets past the first door. */
    protected abstract UUID founder();

    /** The clerk of one unit, who may do what clerks do there. */
    protected abstract UUID clerk();

    /** Somebody who is signed in and appointed nowhere. */
    protected UUID person() {
        return UUID.randomUUID();
    }

    /** Values of the test's world for fields and parameters of that name, such as a real unit's. */
    protected Map<String, String> known() {
        return Map.of();
    }

    @Test
    void the_committed_contract_is_what_the_service_offers() {
        var offered = given().accept("application/yaml").get("/q/openapi").asString();
        var file = GoldenSample.contracts().resolve("openapi").resolve(service() + ".yaml");
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, offered);
            }
            assertThat(YAML.readTree(offered))
                    .as("write it anew with -Dgolden.write=true, and read the difference")
                    .isEqualTo(YAML.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "There is no contract; write it with -Dgolden.write=true", e);
        }
    }

    @Test
    void every_operation_is_described_for_people() {
        assertThat(ContractRules.findings(contract())).isEmpty();
    }

    @Test
    void everything_in_it_has_words_in_both_languages() {
        assertThat(WordRules.findings(contract(), Contract.ofRunning("-zh"), WordFiles.ofModule()))
                .isEmpty();
    }

    @Test
    void no_operation_lets_in_somebody_without_a_valid_token() {
        var account = UUID.randomUUID();
        var bad = new LinkedHashMap<String, String>();
        bad.put("no token", null);
        bad.put("garbage", "Bearer garbage");
        bad.put("another scheme", "Basic dXNlcjpwYXNz");
        bad.put("expired", "Bearer " + Tokens.expired(account));
        bad.put("another audience", "Bearer " + Tokens.forAnotherAudience(account));
        bad.put("another issuer", "Bearer " + Tokens.ofAnotherIssuer(account));
        bad.put("unsigned", "Bearer " + Tokens.unsigned(account));
        bad.put("forged", "Bearer " + Tokens.forged(account));
        var findings = new ArrayList<String>();
        for (var operation : contract().operations()) {
            if (operation.open()) {
                continue;
            }
            bad.forEach(
                    (name, token) -> {
                        var answer =
                                new Caller(token)
                                        .call(
                                                operation.verb(),
                                                Places.nowhere(operation.path()),
                                                Map.of(),
                                                Map.of("If-Match", "*"),
                                                operation.takesFile()
                                                        ? "application/octet-stream"
                                                        : "application/json",
                                                Caller.bytes(operation.takesBody() ? "{}" : null));
                        if (answer.status() != 401 || !answer.code().equals("UNAUTHENTICATED")) {
                            findings.add(
                                    "%s with %s answers %d %s"
                                            .formatted(
                                                    operation,
                                                    name,
                                                    answer.status(),
                                                    answer.code()));
                        }
                    });
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_stranger_finds_nothing_behind_an_unknown_id() {
        var stranger = Caller.as(UUID.randomUUID());
        var findings = new ArrayList<String>();
        for (var operation : contract().operations()) {
            if (operation.path().contains("{") && !operation.open() && !operation.takesBody()) {
                var answer =
                        stranger.send(operation.verb(), Places.nowhere(operation.path()), null);
                if (answer.status() != 403 && answer.status() != 404) {
                    findings.add(operation + " answers " + answer.status());
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void every_list_pages_without_loss_or_repeat() {
        assertThat(new AddressAttack(attack()).lists()).isEmpty();
    }

    @Test
    void no_verb_that_is_not_offered_is_answered_by_anything_but_405() {
        assertThat(new AddressAttack(attack()).verbs()).isEmpty();
    }

    @Test
    void no_body_however_broken_is_answered_outside_the_contract() {
        assertThat(new BodyAttack(attack()).brokenBodies()).isEmpty();
    }

    @Test
    void no_wrong_media_type_is_answered_outside_the_contract() {
        assertThat(new BodyAttack(attack()).mediaTypes()).isEmpty();
    }

    @Test
    void every_field_is_tried_at_its_edges_and_over_them() {
        assertThat(new BodyAttack(attack()).fields()).isEmpty();
    }

    @Test
    void no_field_can_be_set_that_is_not_offered() {
        assertThat(new BodyAttack(attack()).unofferedFields()).isEmpty();
    }

    @Test
    void every_parameter_is_tried_at_its_edges_and_over_them() {
        assertThat(new AddressAttack(attack()).parameters()).isEmpty();
    }

    @Test
    void no_parameter_is_taken_that_is_not_offered_or_is_given_twice() {
        assertThat(new AddressAttack(attack()).unofferedParameters()).isEmpty();
    }

    @Test
    void no_malformed_address_is_answered_by_anything_but_a_problem() {
        assertThat(new AddressAttack(attack()).malformed()).isEmpty();
    }

    @Test
    void whatever_form_is_asked_for_no_answer_is_in_one_that_is_not_offered() {
        assertThat(new AddressAttack(attack()).forms()).isEmpty();
    }

    @Test
    void thousands_of_paths_leave_the_metrics_to_what_is_offered() throws IOException {
        // Given
        var contract = contract();
        // When
        new RandomPaths(contract).tried(PATHS_TRIED);
        // Then
        assertThat(RandomPaths.named())
                .contains("unmatched")
                .isSubsetOf(
                        Stream.concat(contract.paths().stream(), Stream.of("unmatched")).toList());
    }

    @Test
    void neither_a_clerk_nor_a_person_of_the_street_is_answered_outside_the_contract() {
        var attack = attack();
        for (var account : List.of(clerk(), person())) {
            var other = new BodyAttack(attack.by(Caller.as(account)));
            other.brokenBodies();
            assertThat(other.someFields()).isEmpty();
        }
    }

    private Attack attack() {
        return new Attack(contract(), Caller.as(founder()), all(known()));
    }

    private Map<String, String> all(Map<String, String> known) {
        var all = new LinkedHashMap<String, String>();
        all.put("service", service());
        all.putAll(known);
        return all;
    }

    private static Contract contract() {
        var contract = Contract.ofRunning();
        assertThat(contract.operations()).as("operations of the running OpenAPI").isNotEmpty();
        return contract;
    }
}
