package org.unionhall.platform.web;

import io.opentelemetry.api.trace.Span;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unionhall.platform.web.tracing.Tracing;

/**
 * Takes the correlation id and the trace over from the request, gives the id back with the answer,
 * and measures what lies between as one span.
 */
@Provider
@PreMatching
@Priority(1)
public class CorrelationFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String SPAN = "org.unionhall.span";

    private final Map<Method, String> routes = new ConcurrentHashMap<>();

    /** Made when it is first asked for: the filter is there before the settings are read. */
    @Inject Instance<Tracing> traces;

    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var trace = request.getHeaderString(Correlation.TRACE_HEADER);
        var tracing = traces.get();
        if (tracing.on()) {
            var span = tracing.answering(request.getMethod(), trace);
            request.setProperty(SPAN, span);
            trace = Tracing.context(span);
        }
        Correlation.begin(request.getHeaderString(Correlation.HEADER), trace);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var id = Correlation.id();
        if (id != null) {
            response.getHeaders().putSingle(Correlation.HEADER, id);
        }
        if (request.getProperty(SPAN) instanceof Span span) {
            Tracing.answered(span, request.getMethod(), route(), response.getStatus());
            request.removeProperty(SPAN);
        }
    }

    /** The operation's path template, or null when none was found for the request. */
    private String route() {
        var method = resource.getResourceMethod();
        return method == null ? null : routes.computeIfAbsent(method, CorrelationFilter::template);
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
