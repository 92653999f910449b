package org.unionhall.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the features of a service keep apart: the packages right below the service's. What does not
 * keep a rule yet is listed by the service's test, and must leave the list once it does.
 */
public final class FeatureRules {

    /** The rules, as a list of exceptions names them. */
    public enum Rule {
        /** Features do not need each other in a circle; a finding is {@code one -> other}. */
        NO_CYCLES,
        /** No entity of another feature. */
        NO_FOREIGN_ENTITY,
        /** No repository of another feature: its public verbs and readers are asked instead. */
        NO_FOREIGN_REPOSITORY,
        /** SQL and HQL are written in repositories and copies. */
        ENTITY_MANAGER_IN_REPOSITORIES,
        /** A bean has at most six collaborators of this project. */
        FEW_COLLABORATORS,
        /** A file has at most 250 lines. */
        SHORT_FILES,
        /** What is named Read… or Find… changes nothing, not even by calling somebody who does. */
        READERS_DO_NOT_WRITE,
        /** An operation says by {@code @Refuses} what it is refused with. */
        OPERATIONS_DECLARE_REFUSALS
    }

    private static final int COLLABORATORS = 6;
    private static final int LINES = 250;
    private static final String REPOSITORY =
            "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
    private static final String SQL_REPOSITORY = "org.unionhall.platform.persistence.SqlRepository";
    private static final String ENTITY_MANAGER = "jakarta.persistence.EntityManager";
    private static final Set<String> BEANS =
            Set.of(
                    "jakarta.enterprise.context.ApplicationScoped",
                    "jakarta.enterprise.context.RequestScoped",
                    "jakarta.inject.Singleton",
                    "jakarta.ws.rs.Path");
    private static final Set<String> WRITES =
            Set.of(
                    "persist",
                    "persistAndFlush",
                    "merge",
                    "remove",
                    "delete",
                    "deleteAll",
                    "deleteById",
                    "update",
                    "executeUpdate",
                    "added",
                    "changed",
                    "append");

    private final String base;
    private final JavaClasses classes;
    private final Map<Rule, Set<String>> found = new TreeMap<>();

    private FeatureRules(String base, JavaClasses classes) {
        this.base = base + ".";
        this.classes = classes;
    }

    /**
     * Checks the features of a service against every rule.
     *
     * @param notYet what does not keep a rule yet, by rule: a feature, a class as {@code
     *     feature/Class}, or {@code one -> other} for features in a circle
     */
    public static void check(String base, Map<Rule, Set<String>> notYet) {
        var imported =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(base);
        var found = findings(base, imported, Path.of("src/main/java"));
        var wrong = new ArrayList<String>();
        for (var rule : Rule.values()) {
            var known = notYet.getOrDefault(rule, Set.of());
            var now = found.getOrDefault(rule, Set.of());
            now.stream()
                    .filter(offence -> known.stream().noneMatch(one -> isOf(offence, one)))
                    .forEach(offence -> wrong.add(rule + ": " + offence));
            known.stream()
                    .filter(one -> now.stream().noneMatch(offence -> isOf(offence, one)))
                    .forEach(one -> wrong.add(rule + " is kept, take it off the list: " + one));
        }
        assertThat(wrong).as("features of %s", base).isEmpty();
    }

    private static boolean isOf(String offence, String known) {
        return offence.equals(known) || offence.startsWith(known + "/");
    }

    static Map<Rule, Set<String>> findings(String base, JavaClasses classes, Path sources) {
        var rules = new FeatureRules(base, classes);
        rules.cycles();
        for (var type : classes) {
            rules.foreign(type);
            rules.entityManager(type);
            rules.collaborators(type);
            rules.readers(type);
            rules.refusals(type);
        }
        rules.files(sources);
        return rules.found;
    }

    private void add(Rule rule, String what) {
        found.computeIfAbsent(rule, r -> new TreeSet<>()).add(what);
    }

    /** The feature a class belongs to; empty for what stands beside the features. */
    private String feature(JavaClass type) {
        var name = type.getPackageName() + ".";
        return name.startsWith(base) && name.length() > base.length()
                ? name.substring(base.length(), name.indexOf('.', base.length()))
                : "";
    }

    private boolean isForeign(JavaClass type, JavaClass other) {
        var home = feature(other);
        return !home.isEmpty() && !home.equals(feature(type));
    }

    private void cycles() {
        var uses = new TreeMap<String, Set<String>>();
        for (var type : classes) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var other = dependency.getTargetClass();
                if (!feature(type).isEmpty() && isForeign(type, other)) {
                    uses.computeIfAbsent(feature(type), f -> new TreeSet<>()).add(feature(other));
                }
            }
        }
        uses.forEach(
                (one, others) ->
                        others.stream()
                                .filter(other -> reaches(other, one, uses))
                                .forEach(other -> add(Rule.NO_CYCLES, one + " -> " + other)));
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> uses) {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                waiting.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    /** Copies of other services' facts are read by every feature. */
    private void foreign(JavaClass type) {
        if (feature(type).isEmpty()) {
            return;
        }
        for (var dependency : type.getDirectDependenciesFromSelf()) {
            var other = dependency.getTargetClass();
            if (!isForeign(type, other) || feature(other).endsWith("copy")) {
                continue;
            }
            if (other.isAnnotatedWith("jakarta.persistence.Entity")) {
                add(Rule.NO_FOREIGN_ENTITY, name(type));
            }
            if (isRepository(other)) {
                add(Rule.NO_FOREIGN_REPOSITORY, name(type));
            }
        }
    }

    private static boolean isRepository(JavaClass type) {
        return type.isAssignableTo(REPOSITORY) || type.isAssignableTo(SQL_REPOSITORY);
    }

    private void entityManager(JavaClass type) {
        boolean uses =
                type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getName().equals(ENTITY_MANAGER));
        if (uses && !isRepository(type) && !feature(type).endsWith("copy")) {
            add(Rule.ENTITY_MANAGER_IN_REPOSITORIES, name(type));
        }
    }

    private void collaborators(JavaClass type) {
        if (type.getAnnotations().stream()
                .noneMatch(a -> BEANS.contains(a.getRawType().getName()))) {
            return;
        }
        long fields =
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(field -> field.getRawType().getName())
                        .filter(name -> name.startsWith("org.unionhall."))
                        .count();
        if (fields > COLLABORATORS) {
            add(Rule.FEW_COLLABORATORS, name(type));
        }
    }

    private void readers(JavaClass type) {
        if (!type.getSimpleName().matches("(Read|Find)[A-Z].*")) {
            return;
        }
        for (var method : type.getMethods()) {
            if (writes(method)) {
                add(Rule.READERS_DO_NOT_WRITE, name(type));
            }
        }
    }

    private boolean writes(JavaMethod method) {
        var seen = new HashSet<JavaMethod>();
        var waiting = new ArrayDeque<>(List.of(method));
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            if (!seen.add(next)) {
                continue;
            }
            for (var call : next.getMethodCallsFromSelf()) {
                if (isWrite(call)) {
                    return true;
                }
                call.getTarget()
                        .resolveMember()
                        .filter(called -> called.getOwner().getPackageName().startsWith(base))
                        .ifPresent(waiting::add);
            }
        }
        return false;
    }

    private static boolean isWrite(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return WRITES.contains(call.getTarget().getName())
                && (isRepository(owner)
                        || owner.getName().equals(ENTITY_MANAGER)
                        || owner.isAssignableTo("jakarta.persistence.Query")
                        || owner.getName().equals("org.unionhall.platform.messaging.Outbox"));
    }

    private void refusals(JavaClass type) {
        for (var method : type.getMethods()) {
            boolean documented =
                    method.isAnnotatedWith(
                            "org.eclipse.microprofile.openapi.annotations.Operation");
            if (documented
                    && !method.isAnnotatedWith("org.unionhall.platform.web.problem.Refuses")) {
                add(Rule.OPERATIONS_DECLARE_REFUSALS, name(type));
            }
        }
    }

    private void files(Path sources) {
        if (!Files.isDirectory(sources)) {
            return;
        }
        try (var files = Files.walk(sources)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                try (var lines = Files.lines(file)) {
                    if (lines.count() > LINES) {
                        var name = file.getFileName().toString().replace(".java", "");
                        add(Rule.SHORT_FILES, file.getParent().getFileName() + "/" + name);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code joining/ReadApplications}. */
    private String name(JavaClass type) {
        var top = type;
        while (top.getEnclosingClass().isPresent()) {
            top = top.getEnclosingClass().get();
        }
        return feature(type) + "/" + top.getSimpleName();
    }
}
