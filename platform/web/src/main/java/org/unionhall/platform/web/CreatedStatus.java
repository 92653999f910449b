package org.unionhall.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Answers what an operation {@link Creates} with 201, or 202, and its address. */
@Provider
@Creates
public class CreatedStatus implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200) {
            return;
        }
        response.setStatus(response.getEntity() instanceof Pending ? 202 : 201);
        if (response.getEntity() instanceof Located made) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, made.location());
        }
    }
}
