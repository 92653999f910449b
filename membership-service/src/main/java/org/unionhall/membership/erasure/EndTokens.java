package org.unionhall.membership.erasure;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** An access token of somebody who was erased is worth nothing, so that no new data come by it. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class EndTokens implements ContainerRequestFilter {

    @Inject CurrentActor current;
    @Inject EndedAccounts ended;

    @Override
    public void filter(ContainerRequestContext request) {
        if (current.known().filter(actor -> ended.has(actor.id())).isPresent()) {
            throw new Rejection(CommonProblem.UNAUTHENTICATED);
        }
    }
}
