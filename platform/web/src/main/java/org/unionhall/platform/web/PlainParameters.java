package org.unionhall.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Refuses query parameters with a character that no text of a database can hold, or with somebody's
 * number: addresses are written down on their way.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class PlainParameters implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var query = request.getUriInfo().getRequestUri().getRawQuery();
        if (query == null) {
            return;
        }
        request.getUriInfo()
                .getQueryParameters()
                .forEach(
                        (name, values) -> {
                            if (PersonalNumbers.in(name)
                                    || values.stream().anyMatch(PersonalNumbers::in)) {
                                throw new Rejection(CommonProblem.PERSONAL_NUMBER);
                            }
                            if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                                throw Rejection.invalidParameter(name, "text / 文字");
                            }
                        });
    }
}
