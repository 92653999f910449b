package org.unionhall.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.web.problem.CommonProblem;

/** Refuses addresses that are too long or not encoded, before anything of them is used. */
@Singleton
public class TargetLimit {

    private static final int BEFORE_THE_BODY = 1_100;

    private final int longest;

    TargetLimit(
            @ConfigProperty(name = "unionhall.http.longest-target", defaultValue = "8192")
                    int longest) {
        this.longest = longest;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_BODY);
    }

    private void check(RoutingContext context) {
        var target = context.request().uri();
        var offence = target.length() > longest ? null : Targets.offence(target);
        if (target.length() > longest) {
            EarlyProblem.answer(context, CommonProblem.URI_TOO_LONG, longest);
        } else if (offence != null) {
            EarlyProblem.answer(context, CommonProblem.TARGET_NOT_ENCODED, offence);
        } else {
            context.next();
        }
    }
}
