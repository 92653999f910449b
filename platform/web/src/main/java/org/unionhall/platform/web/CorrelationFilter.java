package org.unionhall.platform.web;

import io.opentelemetry.api.trace.Span;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.unionhall.platform.web.tracing.Tracing;

/**
 * Takes the correlation id and the trace over from the request, gives the id back with the answer,
 * and measures what lies between.
 */
@Provider
@PreMatching
@Priority(1)
public class CorrelationFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String SPAN = "org.unionhall.span";
    private static final String BEGUN = "org.unionhall.begun";

    /** Made when it is first asked for: the filter is there before the settings are read. */
    @Inject Instance<Tracing> traces;

    @Inject Instance<RequestFigures> figures;

    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGUN, System.nanoTime());
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
        var template = Templates.of(resource.getResourceMethod());
        if (request.getProperty(BEGUN) instanceof Long begun) {
            long nanos = System.nanoTime() - begun;
            figures.get().answered(request.getMethod(), template, response.getStatus(), nanos);
            request.removeProperty(BEGUN);
        }
        if (request.getProperty(SPAN) instanceof Span span) {
            Tracing.answered(span, request.getMethod(), template, response.getStatus());
            request.removeProperty(SPAN);
        }
    }
}
