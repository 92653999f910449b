package org.unionhall.platform.web.openapi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.Download;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Refuses;

/**
 * What the methods behind the operations declare by annotations of this platform. Read once, while
 * the application is built.
 */
final class DeclaredOperations {

    private static final String OPERATION =
            "org.eclipse.microprofile.openapi.annotations.Operation";

    private static final DotName REFUSES = DotName.createSimple(Refuses.class.getName());

    private final Map<String, MethodInfo> methods = new HashMap<>();
    private final Map<String, List<ProblemType>> problems = new HashMap<>();

    private final IndexView index;

    private DeclaredOperations(IndexView index) {
        this.index = index;
    }

    static DeclaredOperations in(IndexView index) {
        var declared = new DeclaredOperations(index);
        for (var operation : index.getAnnotations(OPERATION)) {
            if (operation.value("operationId") != null) {
                declared.methods.put(
                        operation.value("operationId").asString(), operation.target().asMethod());
            }
        }
        var types =
                Stream.concat(
                        index.getAllKnownImplementations(ProblemType.class).stream()
                                .map(DeclaredOperations::loaded),
                        Stream.of(CommonProblem.class));
        types.distinct()
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(ProblemType.class::cast)
                .forEach(
                        type ->
                                declared.problems.merge(
                                        type.name(),
                                        List.of(type),
                                        (one, other) ->
                                                Stream.concat(one.stream(), other.stream())
                                                        .toList()));
        return declared;
    }

    private static Class<?> loaded(ClassInfo type) {
        try {
            return Class.forName(
                    type.name().toString(), true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("An indexed class cannot be loaded", e);
        }
    }

    boolean open(Operation operation) {
        var method = methods.get(operation.getOperationId());
        return method != null
                && (method.hasAnnotation(Open.class)
                        || method.declaringClass().hasDeclaredAnnotation(Open.class));
    }

    /** Whether it declares what it refuses, even if that is nothing of its own. */
    boolean declaresRefusals(Operation operation) {
        return annotation(operation, Refuses.class) != null;
    }

    /** Whether it answers a file to be kept. */
    boolean downloads(Operation operation) {
        return annotation(operation, Download.class) != null;
    }

    boolean creates(Operation operation) {
        return annotation(operation, Creates.class) != null;
    }

    /** Whether the view it answers is of that kind. */
    boolean answers(Operation operation, Class<?> kind) {
        var method = methods.get(operation.getOperationId());
        var view = method == null ? null : index.getClassByName(method.returnType().name());
        return view != null && view.interfaceNames().contains(DotName.createSimple(kind.getName()));
    }

    /** Whether it takes an {@code Idempotency-Key}. */
    boolean repeatable(Operation operation) {
        var creates = annotation(operation, Creates.class);
        return creates != null
                && (creates.value("repeatable") == null || creates.value("repeatable").asBoolean());
    }

    /**
     * The refusals of its own, in the order it names them, then those it shares with others.
     *
     * @throws IllegalStateException when it names a code that nothing has, or a type that names
     *     none
     */
    List<ProblemType> refusals(Operation operation) {
        var refuses = annotation(operation, Refuses.class);
        if (refuses == null) {
            return List.of();
        }
        return codes(refuses, operation).map(code -> problem(code, operation)).distinct().toList();
    }

    private AnnotationInstance shared(Type set, Operation operation) {
        var type = index.getClassByName(set.name());
        var refuses = type == null ? null : type.declaredAnnotation(REFUSES);
        if (refuses == null) {
            throw new IllegalStateException(
                    operation.getOperationId()
                            + " @Refuses what "
                            + set.name()
                            + " names, which names nothing by @Refuses");
        }
        return refuses;
    }

    private Stream<String> codes(AnnotationInstance refuses, Operation operation) {
        var own = refuses.value() == null ? new String[0] : refuses.value().asStringArray();
        var sets = refuses.value("of") == null ? new Type[0] : refuses.value("of").asClassArray();
        return Stream.concat(
                Arrays.stream(own),
                Arrays.stream(sets).flatMap(set -> codes(shared(set, operation), operation)));
    }

    private ProblemType problem(String code, Operation operation) {
        return known(code, operation)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        operation.getOperationId()
                                                + " @Refuses "
                                                + code
                                                + ", which no ProblemType is named"));
    }

    /** Of two problems of one name the one of the named enum, or else nearest to the operation. */
    Optional<ProblemType> known(String code, Operation operation) {
        var method = methods.get(operation.getOperationId());
        var home = method == null ? "" : method.declaringClass().name().packagePrefix();
        int dot = code.indexOf('.');
        return problems.getOrDefault(code.substring(dot + 1), List.of()).stream()
                .filter(
                        type ->
                                dot < 0
                                        || ((Enum<?>) type)
                                                .getDeclaringClass()
                                                .getSimpleName()
                                                .equals(code.substring(0, dot)))
                .min((one, other) -> Boolean.compare(isOf(other, home), isOf(one, home)));
    }

    private static boolean isOf(ProblemType type, String home) {
        return type.getClass().getPackageName().equals(home);
    }

    private AnnotationInstance annotation(Operation operation, Class<?> type) {
        var method = methods.get(operation.getOperationId());
        return method == null ? null : method.annotation(DotName.createSimple(type.getName()));
    }
}
