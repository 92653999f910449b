package org.unionhall.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Answers the version of the view that is shown as its {@code ETag}. */
@Provider
public class ViewHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned view && response.getStatus() < 300) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, Versioned.tag(view.version()));
        }
    }
}
