package org.unionhall.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Refuses query parameters with a character that no text of a database can hold. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class PlainParameters implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var query = request.getUriInfo().getRequestUri().getRawQuery();
        if (query == null || !query.contains("%00")) {
            return;
        }
        request.getUriInfo()
                .getQueryParameters()
                .forEach(
                        (name, values) -> {
                            if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                                throw new Rejection(
                                                CommonProblem.INVALID_PARAMETER, name, "text / 文字")
                                        .ofParameter(name);
                            }
                        });
    }
}
