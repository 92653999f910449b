package org.unionhall.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers the name under which a {@link Download} is kept. */
@Provider
@Download
public class DownloadName implements ContainerResponseFilter {

    private static final String ID = "id";

    @Context ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200) {
            return;
        }
        var ids = request.getUriInfo().getPathParameters().getOrDefault(ID, List.of());
        var name = operation.getResourceMethod().getAnnotation(Download.class).value();
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\""
                                + name.replace("{id}", String.join("", ids))
                                + "\"");
    }
}
