package org.unionhall.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Refuses query parameters that an operation does not take, as fields of a body that it does not
 * know are refused: a misspelt filter must not quietly answer everything. Runs after {@link
 * PlainParameters}, so that no name it repeats is somebody's number.
 */
@Provider
@Priority(Priorities.ENTITY_CODER + 1)
public class KnownParameters implements ContainerRequestFilter {

    private static final String API = "/api/v1/";
    private static final int LONGEST_NAME = 40;

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        if (uri.getRawQuery() == null || !uri.getRawPath().startsWith(API)) {
            return;
        }
        var operation = resource.getResourceMethod();
        if (operation == null) {
            return;
        }
        var taken = known.computeIfAbsent(operation, KnownParameters::of);
        request.getUriInfo()
                .getQueryParameters()
                .forEach(
                        (name, values) -> {
                            if (!taken.containsKey(name)) {
                                throw unknown(name, taken);
                            }
                            if (values.size() > 1 && !taken.get(name)) {
                                throw new Rejection(CommonProblem.REPEATED_PARAMETER, name)
                                        .ofParameter(name);
                            }
                        });
    }

    private static Rejection unknown(String name, Map<String, Boolean> taken) {
        var shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        var names = taken.isEmpty() ? "–" : String.join(", ", taken.keySet());
        return new Rejection(CommonProblem.UNKNOWN_PARAMETER, shown, names).ofParameter(shown);
    }

    /**
     * The query parameters of an operation, and whether each may be given more than once.
     *
     * @param operation a resource's method
     */
    static Map<String, Boolean> of(Method operation) {
        var found = new TreeMap<String, Boolean>();
        for (var parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                var name = parameter.getAnnotation(QueryParam.class).value();
                found.put(name, many(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), found);
            }
        }
        return found;
    }

    private static void addFields(Class<?> bean, Map<String, Boolean> found) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    var name = field.getAnnotation(QueryParam.class).value();
                    found.put(name, many(field.getType()));
                } else if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType(), found);
                }
            }
        }
    }

    private static boolean many(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || type.isArray();
    }
}
