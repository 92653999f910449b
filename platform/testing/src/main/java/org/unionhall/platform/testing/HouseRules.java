package org.unionhall.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** The table of rooms of the design, as rules that a build can break. */
public final class HouseRules {

    private static final String[] JAX_RS = {"jakarta.ws.rs..", "org.jboss.resteasy.."};
    private static final Set<String> VERBS =
            Set.of(
                    "jakarta.ws.rs.GET",
                    "jakarta.ws.rs.POST",
                    "jakarta.ws.rs.PUT",
                    "jakarta.ws.rs.PATCH",
                    "jakarta.ws.rs.DELETE");

    private HouseRules() {}

    /** Every rule, in the order of the table. */
    public static List<ArchRule> all() {
        return List.of(
                resourcesDoNotTouchTheDatabaseOrKafka(),
                nothingButResourcesKnowsHttp(),
                wireRecordsAreRecords(),
                entitiesHaveNoSettersAndKnowNoFramework(),
                personalNumbersLieSealed(),
                timeComesIn(),
                plansOfNativeQueriesAreFoundAgain(),
                repositoriesKnowNeitherRestNorMessages(),
                noForbiddenNames(),
                noFieldInjectionOfOtherFeaturesRepositories(),
                operationsAreNamed(),
                openOperationsSaySo());
    }

    /** Checks every rule over the classes of a package and below, tests left out. */
    public static void check(String packageName) {
        var classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(packageName);
        check(classes);
    }

    static void check(JavaClasses classes) {
        all().forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    static ArchRule resourcesDoNotTouchTheDatabaseOrKafka() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                        "jakarta.persistence..",
                                        "org.hibernate..",
                                        "org.apache.kafka..",
                                        "java.sql..")
                                .and(resideOutsideOfPackage("org.hibernate.validator..")))
                .as(
                        "A resource parses, asks a verb and shows a view; it knows no database and"
                                + " no Kafka");
    }

    static ArchRule nothingButResourcesKnowsHttp() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .areNotAnnotatedWith("jakarta.ws.rs.ext.Provider")
                .and(DescribedPredicate.not(resideInAPackage("org.unionhall.platform..")))
                .and(DescribedPredicate.describe("are no HTTP clients", HouseRules::isNoClient))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JAX_RS)
                .as("Only resources (and HTTP clients of ports) know JAX-RS");
    }

    private static boolean isNoClient(JavaClass candidate) {
        var outer = candidate.getEnclosingClass().orElse(candidate);
        return !outer.isAnnotatedWith(
                        "org.eclipse.microprofile.rest.client.inject.RegisterRestClient")
                && !outer.getSimpleName().endsWith("Resource")
                && !candidate.getSimpleName().endsWith("Resource")
                && candidate.getAllRawInterfaces().stream()
                        .noneMatch(type -> type.getName().startsWith("jakarta.ws.rs"));
    }

    static ArchRule wireRecordsAreRecords() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .or()
                .haveSimpleNameEndingWith("Request")
                .should()
                .beRecords()
                .as("What travels over HTTP is a record");
    }

    static ArchRule entitiesHaveNoSettersAndKnowNoFramework() {
        ArchRule noSetters =
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .should()
                        .haveNameMatching("set[A-Z].*");
        return com.tngtech.archunit.lang.CompositeArchRule.of(noSetters)
                .and(
                        noClasses()
                                .that()
                                .areAnnotatedWith("jakarta.persistence.Entity")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "jakarta.ws.rs..",
                                        "jakarta.inject..",
                                        "jakarta.enterprise..",
                                        "io.quarkus..",
                                        "com.fasterxml.jackson.."))
                .as(
                        "An entity decides by methods named for what happens, without setters, CDI,"
                                + " Panache or Jackson");
    }

    /** What is never plain in a row, by its names; the key of a piece seal is none of a person. */
    private static final String PERSONAL_NUMBER =
            "(?!key).+Sealed|mobile|phone|telephone|(mobile|phone|passport)Number|id(Card)?Number"
                    + "|bankAccount|bankCard|openid";

    static ArchRule personalNumbersLieSealed() {
        return fields().that()
                .areDeclaredInClassesThat(
                        DescribedPredicate.describe(
                                "are kept in rows",
                                type ->
                                        type.isAnnotatedWith("jakarta.persistence.Entity")
                                                || type.isAnnotatedWith(
                                                        "jakarta.persistence.Embeddable")
                                                || type.isAnnotatedWith(
                                                        "jakarta.persistence.MappedSuperclass")))
                .and()
                .haveNameMatching(PERSONAL_NUMBER)
                .should()
                .haveRawType("org.unionhall.platform.sealing.Sealed")
                .as("A personal number lies in a row as Sealed, never plain");
    }

    static ArchRule timeComesIn() {
        var now =
                DescribedPredicate.<JavaMethodCall>describe(
                        "now() without a clock",
                        call ->
                                call.getTarget().getName().equals("now")
                                        && call.getTargetOwner()
                                                .getPackageName()
                                                .equals("java.time")
                                        && call.getTarget().getRawParameterTypes().isEmpty());
        return classes()
                .that()
                .resideOutsideOfPackage("org.unionhall.platform..")
                .should(
                        com.tngtech.archunit.lang.conditions.ArchConditions.not(
                                callMethodWhere(now)))
                .as("Time comes in: nobody asks the machine for it");
    }

    static ArchRule plansOfNativeQueriesAreFoundAgain() {
        var withResultClass =
                DescribedPredicate.<JavaMethodCall>describe(
                        "createNativeQuery with a result class or mapping",
                        call ->
                                call.getTarget().getName().equals("createNativeQuery")
                                        && call.getTarget().getRawParameterTypes().size() > 1);
        return classes()
                .should(
                        com.tngtech.archunit.lang.conditions.ArchConditions.not(
                                callMethodWhere(withResultClass)))
                .as("SQL that answers rows goes through Sql: else each call keeps a plan for ever");
    }

    static ArchRule repositoriesKnowNeitherRestNorMessages() {
        return noClasses()
                .that()
                .areAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "org.apache.kafka..",
                        "org.unionhall.platform.messaging..")
                .as("A repository knows neither REST nor messages");
    }

    static ArchRule noForbiddenNames() {
        var forbidden =
                simpleNameEndingWith("DTO")
                        .or(simpleNameEndingWith("Dto"))
                        .or(simpleNameEndingWith("VO"))
                        .or(simpleNameEndingWith("Impl"))
                        .or(simpleNameEndingWith("Service"))
                        .or(simpleNameEndingWith("Manager"))
                        .or(simpleNameEndingWith("Helper"))
                        .or(simpleNameEndingWith("Utils"))
                        .or(simpleNameEndingWith("Util"))
                        .or(simpleNameEndingWith("Model"))
                        .or(simpleNameEndingWith("Event"))
                        .or(simpleNameEndingWith("Mapper"));
        return noClasses()
                .should(
                        com.tngtech.archunit.lang.conditions.ArchConditions.be(
                                forbidden.as("named by a habit instead of its meaning")))
                .as(
                        "Names say what a thing is: no DTO, VO, Impl, Service, Manager, Helper,"
                                + " Util, Model, Mapper, Event");
    }

    static ArchRule noFieldInjectionOfOtherFeaturesRepositories() {
        return fields().that()
                .areAnnotatedWith("jakarta.inject.Inject")
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .as("What is injected is nobody else's business");
    }

    /** By this id its words are found; {@code EveryOperation} asks for them in both languages. */
    static ArchRule operationsAreNamed() {
        return methods()
                .that(isOperation())
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .should(
                        new ArchCondition<>("have an @Operation with an operationId") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                var found =
                                        method.getAnnotations().stream()
                                                .filter(
                                                        annotation ->
                                                                annotation
                                                                        .getRawType()
                                                                        .getName()
                                                                        .equals(
                                                                                "org.eclipse.microprofile.openapi.annotations.Operation"))
                                                .findFirst();
                                boolean named =
                                        found.isPresent()
                                                && given(found.get().get("operationId").orElse(""));
                                events.add(
                                        new SimpleConditionEvent(
                                                method,
                                                named,
                                                method.getFullName() + " has no operationId"));
                            }
                        })
                .as("Every operation has an id, by which its words are found");
    }

    static ArchRule openOperationsSaySo() {
        return methods()
                .that(isOperation())
                .should(
                        new ArchCondition<>("be @Open when they carry x-open") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                boolean open =
                                        method.isAnnotatedWith(
                                                "org.unionhall.platform.web.access.Open");
                                boolean said =
                                        method.getAnnotations().stream()
                                                .anyMatch(
                                                        annotation ->
                                                                annotation
                                                                                .getRawType()
                                                                                .getSimpleName()
                                                                                .equals("Extension")
                                                                        && annotation
                                                                                .get("name")
                                                                                .orElse("")
                                                                                .equals("x-open"));
                                events.add(
                                        new SimpleConditionEvent(
                                                method,
                                                open || !said,
                                                method.getFullName()
                                                        + " carries @Extension(name = \"x-open\","
                                                        + " …), which follows from @Open"));
                            }
                        })
                .as("An operation is open by @Open; the OpenAPI follows");
    }

    private static DescribedPredicate<JavaMethod> isOperation() {
        return DescribedPredicate.describe(
                "operations",
                method ->
                        method.getAnnotations().stream()
                                .anyMatch(
                                        annotation ->
                                                VERBS.contains(annotation.getRawType().getName())));
    }

    private static boolean given(Object value) {
        return value instanceof String text && !text.isBlank();
    }
}
