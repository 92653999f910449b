package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Persons;

/** What is watched is really offered, and says nothing of anybody. */
class MetricsIT {

    private static final Path CONTRACTS = Path.of("../contracts/openapi");
    private static final Pattern PATH = Pattern.compile("^  /[^ ]*:$");

    /** Pages, documents and addresses of the gateway's own, which are in no contract. */
    private static final int PAGES = 30;

    private static final Path OPS = Path.of("..", "ops");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<![\\w:])(?:gateway|outbox|consumer|deadletters|messaging|agroal|signin|http|jvm|process)"
                        + "_[a-z0-9_]+(?![\\w:])");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private static final Map<String, String> OFFERED = new TreeMap<>();

    @BeforeAll
    static void some_work_was_done() {
        var channel = World.city().unions().get(0).channel();
        var person = World.somebody();
        person.post(
                        "/api/v1/applications",
                        World.form(channel, Persons.idNumber(), World.scan(channel)))
                .expect(201);
        person.get("/api/v1/applications/" + UUID.randomUUID() + "?unit=13900000001");
        person.get("/api/v1/members/" + Persons.idNumber());
        person.get("/api/v1/nothing/13900000001/" + channel);
        for (var part : List.of("membership", "organization", "events")) {
            var past = Api.at(World.platform().url(part));
            past.get("/api/v1/members/13900000001");
            past.get("/nothing/13900000001");
            past.get("/q/13900000001/" + UUID.randomUUID());
            OFFERED.put(part, past.get("/q/metrics").expect(200).text());
        }
        OFFERED.put(
                "gateway",
                Api.at(World.platform().managementUrl()).get("/q/metrics").expect(200).text());
    }

    @Test
    void every_metric_that_rules_and_dashboards_ask_for_is_offered() throws IOException {
        // Given
        var wanted = new TreeSet<String>();
        for (var file : watching()) {
            var asked = NAME.matcher(Files.readString(file));
            while (asked.find()) {
                wanted.add(asked.group());
            }
        }
        // When
        var offered = new TreeSet<String>();
        OFFERED.values()
                .forEach(
                        text ->
                                text.lines()
                                        .filter(line -> !line.startsWith("#"))
                                        .map(line -> line.split("[{ ]", 2)[0])
                                        .forEach(offered::add));
        // Then
        assertThat(wanted).hasSizeGreaterThan(20);
        assertThat(offered).containsAll(wanted);
    }

    @Test
    void every_reader_is_watched_topic_by_topic() {
        var readers =
                Map.of(
                        "membership", List.of("organization.units", "events.drives"),
                        "events", List.of("membership.applications", "membership.members"));
        readers.forEach(
                (service, topics) ->
                        topics.forEach(
                                topic -> {
                                    var label = "{topic=\"unionhall." + topic + ".v1\"}";
                                    assertThat(OFFERED.get(service))
                                            .contains("consumer_lag_seconds" + label)
                                            .contains("consumer_lag_records" + label)
                                            .contains("deadletters_parked" + label + " 0")
                                            .contains("deadletters_parked_keys" + label);
                                }));
    }

    @Test
    void who_operates_the_platform_sees_the_figures_of_each_instance() {
        // When
        var details = World.town().founder().get("/status/details").expect(200).body();
        // Then
        assertThat(details.path("instances")).hasSize(3);
        for (var instance : details.path("instances")) {
            assertThat(instance.path("answers").asBoolean()).as("%s", instance).isTrue();
            assertThat(instance.path("version").asText()).isNotEmpty();
            assertThat(instance.path("since").asText()).startsWith("20");
            assertThat(instance.path("outboxBacklog").isNumber()).as("%s", instance).isTrue();
            assertThat(instance.path("connectionsFree").isNumber()).as("%s", instance).isTrue();
        }
        assertThat(details.path("instances").findValuesAsText("topic"))
                .contains("unionhall.organization.units.v1", "unionhall.events.drives.v1");
    }

    @Test
    void no_label_holds_an_id_a_number_a_code_or_a_path_as_it_was_typed() {
        var bad = new ArrayList<String>();
        OFFERED.forEach(
                (part, text) ->
                        text.lines()
                                .filter(line -> !line.startsWith("#"))
                                .forEach(
                                        line -> {
                                            var label = LABEL.matcher(line);
                                            while (label.find()) {
                                                if (Personal.orAnIdIsIn(label.group(2))) {
                                                    bad.add(part + ": " + line);
                                                }
                                            }
                                        }));
        assertThat(bad).isEmpty();
    }

    @Test
    void routes_are_few() throws IOException {
        long most = pathsOfTheContracts() + PAGES;
        OFFERED.forEach(
                (part, text) -> {
                    Set<String> routes =
                            text.lines()
                                    .map(LABEL::matcher)
                                    .flatMap(label -> label.results())
                                    .filter(
                                            found ->
                                                    Set.of("uri", "route").contains(found.group(1)))
                                    .map(found -> found.group(2))
                                    .collect(Collectors.toSet());
                    assertThat(routes).as(part).hasSizeLessThan((int) most).isNotEmpty();
                });
    }

    private static long pathsOfTheContracts() throws IOException {
        long paths = 0;
        try (var contracts = Files.list(CONTRACTS)) {
            for (var contract : contracts.toList()) {
                paths += Files.readAllLines(contract).stream().filter(PATH.asPredicate()).count();
            }
        }
        assertThat(paths).isPositive();
        return paths;
    }

    private static List<Path> watching() throws IOException {
        try (var files = Files.walk(OPS)) {
            var found =
                    files.filter(
                                    file ->
                                            file.toString()
                                                            .matches(
                                                                    ".*/(rules|dashboards)/[^/]+\\.(yml|json)")
                                                    && !file.toString().contains("provisioning"))
                            .toList();
            assertThat(found).hasSizeGreaterThanOrEqualTo(3);
            return found;
        }
    }
}
