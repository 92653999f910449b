package org.unionhall.platform.web.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Lets nothing through without a valid access token, but what is marked {@link Open}. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AccessFilter implements ContainerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Map<Method, Boolean> open = new ConcurrentHashMap<>();

    @Context ResourceInfo resource;

    /**
     * Looked up late: filters are made while the application is built, settings are read when it
     * starts.
     */
    @Inject Instance<TokenVerifier> verifier;

    @Inject CurrentActor current;
    @Inject Actors actors;

    @Override
    public void filter(ContainerRequestContext request) {
        var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            if (isOpen()) {
                return;
            }
            throw new Rejection(CommonProblem.UNAUTHENTICATED);
        }
        var verified = verifier.get().verify(header.substring(BEARER.length()).trim());
        if (verified.isEmpty()) {
            if (isOpen()) {
                return;
            }
            throw new Rejection(CommonProblem.UNAUTHENTICATED);
        }
        current.set(actors.of(verified.get()), verified.get().signedIn());
    }

    private boolean isOpen() {
        var method = resource.getResourceMethod();
        return method != null
                && open.computeIfAbsent(
                        method,
                        m ->
                                m.isAnnotationPresent(Open.class)
                                        || m.getDeclaringClass().isAnnotationPresent(Open.class));
    }
}
