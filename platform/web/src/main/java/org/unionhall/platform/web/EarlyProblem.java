package org.unionhall.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Problem;
import org.unionhall.platform.web.problem.ProblemType;

/** A refusal of a request that no resource has seen yet. */
final class EarlyProblem {

    private EarlyProblem() {}

    static void answer(RoutingContext context, ProblemType type, Object... args) {
        var locale = Languages.preferred(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var path = context.request().path();
        var problem = Problem.of(type, locale, path, Ids.next().toString(), args);
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .end(problem.toJson());
    }
}
