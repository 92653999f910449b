package org.unionhall.platform.testing.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.contract.Contract;
import org.unionhall.platform.testing.contract.Operation;

/**
 * Every operation of a service against every caller, and against ids that are not the caller's. A
 * service's test extends it and brings its {@link Scene}; the answers are in {@code
 * src/test/resources/permission-matrix/<feature>.txt}. An operation that has no row fails the
 * build.
 */
public abstract class PermissionMatrix {

    /** The file of the operations that every service has from the platform. */
    private static final String MESSAGES = "messages";

    private static final FeatureFiles MATRIX =
            new FeatureFiles(Path.of("src", "test", "resources", "permission-matrix"));
    private static final FeatureFiles VIEWS =
            new FeatureFiles(Path.of("src", "test", "resources", "permission-views"));
    private static final FeatureFiles SEEN =
            new FeatureFiles(Path.of("target", "permission-matrix"));
    private static final Map<Class<?>, Rehearsal> REHEARSALS = new ConcurrentHashMap<>();

    /** What one service's tests share: things are made and callers appointed once. */
    private record Rehearsal(
            PermissionTable table,
            Map<String, Operation> operations,
            Trial trial,
            Observations seen) {}

    private Rehearsal our;

    /** The scene; asked for once. */
    protected abstract Scene scene();

    @BeforeEach
    void rehearseOnce() {
        our = REHEARSALS.computeIfAbsent(getClass(), once -> rehearse());
    }

    private Rehearsal rehearse() {
        var operations = Contract.ofRunning().operationsById();
        var table = PermissionTable.of(MATRIX.read());
        assertThat(operations.values())
                .filteredOn(operation -> !table.operations().contains(operation.id()))
                .as("operations without a row in permission-matrix")
                .isEmpty();
        assertThat(table.operations())
                .as("rows of permission-matrix without an operation")
                .isSubsetOf(operations.keySet());
        assertThat(table.features())
                .as("files of permission-matrix, each named after a feature of the service")
                .isSubsetOf(features());
        var scene = scene();
        assertThat(scene.features().rows())
                .as("requests of the scenes, one to each row of permission-matrix")
                .containsExactlyInAnyOrderElementsOf(
                        table.rows().stream().map(PermissionTable.Row::name).toList());
        var trial = new Trial(scene, operations);
        return new Rehearsal(table, operations, trial, Observations.of(table, trial));
    }

    private Set<String> features() {
        var packages = getClass().getPackageName().replace('.', '/');
        var features = new TreeSet<>(Set.of(MESSAGES));
        try (var folders = Files.list(Path.of("src", "main", "java").resolve(packages))) {
            folders.forEach(folder -> features.add(folder.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return features;
    }

    @Test
    void every_caller_gets_of_every_operation_what_the_table_says() {
        var soft = new SoftAssertions();
        for (var row : our.table().rows()) {
            var seen = our.seen().rows().get(row.name());
            row.cells()
                    .forEach(
                            (caller, expected) ->
                                    soft.assertThat(seen.cells().get(caller))
                                            .as("%s for %s", row.name(), caller)
                                            .isEqualTo(expected));
        }
        if (!soft.wasSuccess()) {
            SEEN.write(our.table().with(our.seen().rows()));
        }
        soft.assertAll();
    }

    @Test
    void what_belongs_to_another_city_is_answered_like_what_does_not_exist() {
        var soft = new SoftAssertions();
        our.table().rows().forEach(row -> new ForeignThings(our.trial(), row).tryIn(soft));
        soft.assertAll();
    }

    @Test
    void an_id_in_a_body_tells_nothing_about_another_city() {
        var soft = new SoftAssertions();
        var told = new TreeSet<String>();
        for (var row : our.table().rows()) {
            told.addAll(new ForeignIds(our.trial(), our.table(), row).tryIn(soft));
        }
        soft.assertThat(told)
                .as("fields whose foreign ids are told from unknown ones, and named in the table")
                .isEqualTo(our.table().publicFields());
        soft.assertAll();
    }

    @Test
    void no_filter_and_no_mark_of_somebody_else_widens_what_a_caller_sees() {
        var soft = new SoftAssertions();
        for (var row : our.table().rows()) {
            if (our.trial().operation(row).isList()) {
                new Narrowing(our.trial(), row).tryIn(soft);
            }
        }
        soft.assertAll();
    }

    @Test
    void every_export_is_looked_into_for_the_thing() {
        for (var row : our.table().rows()) {
            if (our.trial().operation(row).isExport()) {
                assertThat(our.trial().request(row, Place.OWN).shown())
                        .as(
                                "what the answer of %s must hold, and a foreign one must not",
                                row.name())
                        .isNotNull();
            }
        }
    }

    @Test
    void a_key_of_somebody_else_replays_nothing() {
        var soft = new SoftAssertions();
        for (var row : our.table().rows()) {
            if (our.trial().operation(row).takesHeader("Idempotency-Key")) {
                new BorrowedKey(our.trial(), row).tryIn(soft);
            }
        }
        soft.assertAll();
    }

    @Test
    void every_caller_is_shown_the_fields_of_its_class() {
        var views = our.seen().views(our.table());
        if (Boolean.getBoolean("golden.write")) {
            VIEWS.write(views);
        }
        assertThat(views)
                .as("permission-views; write them anew with -Dgolden.write=true and read them")
                .isEqualTo(VIEWS.read());
    }

    @Test
    void nobody_else_is_shown_a_number_in_the_clear() {
        assertThat(our.trial().leaks()).isEmpty();
        assertThat(our.operations().keySet())
                .containsAll(our.trial().scene().features().revealing());
    }

    @Test
    void a_field_that_is_not_described_is_refused() {
        var soft = new SoftAssertions();
        for (var row : our.table().rows()) {
            new SlippedIn(our.trial(), row).tryIn(soft);
        }
        soft.assertAll();
    }

    @Test
    void a_verb_that_is_not_offered_does_nothing() {
        var soft = new SoftAssertions();
        var paths = new TreeSet<String>();
        var offered = new TreeSet<String>();
        for (var operation : our.operations().values()) {
            paths.add(operation.path());
            offered.add(operation.toString());
        }
        for (var path : paths) {
            for (var verb : Contract.VERBS) {
                var method = verb.toUpperCase(Locale.ROOT);
                if (!offered.contains(method + " " + path)) {
                    soft.assertThat(our.trial().statusOf(method, path))
                            .as("%s %s", method, path)
                            .isIn(404, 405);
                }
            }
        }
        soft.assertAll();
    }
}
