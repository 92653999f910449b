package org.unionhall.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.web.problem.CommonProblem;

/** Answers a body that says it is too large with a problem, before anything of it is kept. */
@Singleton
public class BodyLimit {

    private static final int BEFORE_THE_SERVERS_OWN = 1_000;
    private static final int WORTH_READING_AWAY = 16;

    private final BigInteger largest;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "1M")
                    MemorySize largest) {
        this.largest = largest.asBigInteger();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN);
    }

    private void check(RoutingContext context) {
        var declared = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared == null || !declared.matches("[0-9]{1,30}")) {
            context.next();
            return;
        }
        var length = new BigInteger(declared);
        if (length.compareTo(largest) <= 0) {
            context.next();
            return;
        }
        refuse(context, length);
    }

    /** What is left of a body that is not huge is read away, so that the client gets the answer. */
    private void refuse(RoutingContext context, BigInteger length) {
        if (length.compareTo(largest.multiply(BigInteger.valueOf(WORTH_READING_AWAY))) > 0) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        EarlyProblem.answer(context, CommonProblem.TOO_LARGE, largest.shiftRight(10) + " KiB");
    }
}
