package org.unionhall.platform.web;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The path template of an operation, for logs and traces, where no path itself may show. */
public final class Templates {

    private static final Map<Method, String> KNOWN = new ConcurrentHashMap<>();

    private Templates() {}

    /**
     * The template, its parameters without their patterns.
     *
     * @param operation a resource's method; null when none was found for the request
     * @return null when there is no operation
     */
    public static String of(Method operation) {
        return operation == null ? null : KNOWN.computeIfAbsent(operation, Templates::template);
    }

    private static String template(Method method) {
        return ("/"
                        + path(method.getDeclaringClass().getAnnotation(Path.class))
                        + "/"
                        + path(method.getAnnotation(Path.class)))
                .replaceAll("/{2,}", "/")
                .replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*}", "{$1}")
                .replaceAll("(?<=.)/$", "");
    }

    private static String path(Path path) {
        return path == null ? "" : path.value();
    }
}
