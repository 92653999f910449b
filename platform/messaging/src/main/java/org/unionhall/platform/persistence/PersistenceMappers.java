package org.unionhall.platform.persistence;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;
import org.unionhall.platform.messaging.Transience;
import org.unionhall.platform.web.Templates;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.ProblemMappers;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Turns what the database refuses into problems: broken constraints by their names, lost races, an
 * absent server.
 */
public class PersistenceMappers {

    private static final Logger LOG = Logger.getLogger(PersistenceMappers.class);

    @Inject Instance<ConstraintProblems> constraints;
    @Context ResourceInfo resource;

    @ServerExceptionMapper
    public Response persistence(PersistenceException refused, ContainerRequestContext request) {
        return answer(refused, request);
    }

    @ServerExceptionMapper
    public Response rollback(RollbackException refused, ContainerRequestContext request) {
        return answer(refused, request);
    }

    @ServerExceptionMapper
    public Response transaction(
            QuarkusTransactionException refused, ContainerRequestContext request) {
        return answer(refused, request);
    }

    @ServerExceptionMapper
    public Response undeclared(
            io.quarkus.arc.ArcUndeclaredThrowableException refused,
            ContainerRequestContext request) {
        return answer(refused, request);
    }

    @ServerExceptionMapper
    public Response database(SQLException refused, ContainerRequestContext request) {
        return answer(refused, request);
    }

    private Response answer(Throwable refused, ContainerRequestContext request) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejection rejection) {
                return ProblemMappers.answer(rejection, request);
            }
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return ProblemMappers.answer(new Rejection(CommonProblem.CONFLICT), request);
            }
            if (cause instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
                var type = meaning(sql);
                if (type != null) {
                    LOG.infof(
                            "Refused by the database: %s (%s)",
                            type.name(), sql.getServerErrorMessage().getConstraint());
                    return ProblemMappers.answer(
                            new Rejection(type, "不可用字符 / invalid character"), request);
                }
            }
        }
        if (Transience.isPassing(refused)) {
            LOG.warnf("The database is away: %s", refused.getClass().getSimpleName());
            return ProblemMappers.answer(
                    new Rejection(CommonProblem.UPSTREAM_UNAVAILABLE).with("retryAfter", 2),
                    request);
        }
        LOG.errorf(
                refused,
                "%s %s failed",
                request.getMethod(),
                Templates.of(resource.getResourceMethod()));
        return ProblemMappers.answer(new Rejection(CommonProblem.INTERNAL), request);
    }

    private ProblemType meaning(PSQLException sql) {
        var state = sql.getSQLState();
        var constraint = sql.getServerErrorMessage().getConstraint();
        if (constraint != null) {
            for (var feature : constraints) {
                var type = feature.byConstraint().get(constraint);
                if (type != null) {
                    return type;
                }
            }
            if ("23505".equals(state)) {
                LOG.warnf("No refusal is named for the constraint %s", constraint);
                return CommonProblem.CONFLICT;
            }
        }
        if ("22021".equals(state) || "22P05".equals(state)) {
            return CommonProblem.INVALID_VALUE;
        }
        return null;
    }
}
