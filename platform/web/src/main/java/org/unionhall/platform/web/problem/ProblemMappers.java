package org.unionhall.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.unionhall.platform.web.Correlation;
import org.unionhall.platform.web.Discreet;
import org.unionhall.platform.web.Templates;

/**
 * Turns every way a request can fail into a problem in the caller's language. Nothing of an
 * exception's text reaches the caller.
 */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Map<Integer, ProblemType> BY_STATUS =
            Map.of(
                    401, CommonProblem.UNAUTHENTICATED,
                    404, CommonProblem.NOT_FOUND,
                    405, CommonProblem.METHOD_NOT_ALLOWED,
                    406, CommonProblem.NOT_ACCEPTABLE,
                    413, CommonProblem.TOO_LARGE,
                    415, CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                    503, CommonProblem.UPSTREAM_UNAVAILABLE);

    @Inject OfferedMethods offered;
    @Context ResourceInfo resource;

    @ServerExceptionMapper
    public Response rejection(Rejection rejection, ContainerRequestContext request) {
        return answer(rejection, request);
    }

    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException unreadable, ContainerRequestContext request) {
        return answer(UnreadableJson.rejection(unreadable), request);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException unreadable, ContainerRequestContext request) {
        return answer(UnreadableJson.rejection(unreadable), request);
    }

    @ServerExceptionMapper
    public Response violations(
            ResteasyReactiveViolationException violations, ContainerRequestContext request) {
        return constraints(violations, request);
    }

    @ServerExceptionMapper
    public Response constraints(
            ConstraintViolationException violations, ContainerRequestContext request) {
        var errors =
                violations.getConstraintViolations().stream()
                        .map(ProblemMappers::error)
                        .sorted(
                                java.util.Comparator.comparing(
                                        error -> String.valueOf(error.pointer())))
                        .toList();
        return answer(InputErrors.rejection(errors), request);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException refused, ContainerRequestContext request) {
        if (refused.getCause() instanceof Rejection rejection) {
            return answer(rejection, request);
        }
        if (refused.getCause() instanceof JsonProcessingException json) {
            return answer(UnreadableJson.rejection(json), request);
        }
        var original = refused.getResponse();
        if (original.getStatus() < 400) {
            return original;
        }
        if (original.getStatus() >= 500 && original.getStatus() != 503) {
            return unexpected(refused, request);
        }
        var allow = offered.at(request.getUriInfo().getRequestUri().getRawPath());
        var type = BY_STATUS.getOrDefault(original.getStatus(), CommonProblem.BAD_REQUEST);
        if (type == CommonProblem.NOT_FOUND && lacks(allow, request.getMethod())) {
            type = CommonProblem.METHOD_NOT_ALLOWED;
        }
        var answer = answer(new Rejection(type, ""), request);
        if (type == CommonProblem.METHOD_NOT_ALLOWED) {
            return Response.fromResponse(answer)
                    .header(HttpHeaders.ALLOW, String.join(", ", allow))
                    .build();
        }
        return answer;
    }

    /** Where several resources share an address, the framework finds none for the method. */
    private static boolean lacks(Set<String> allow, String method) {
        return !allow.isEmpty() && !allow.contains(method);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure, ContainerRequestContext request) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejection rejection) {
                return answer(rejection, request);
            }
        }
        LOG.errorf(
                Discreet.numberless(failure),
                "%s %s failed",
                request.getMethod(),
                Templates.of(resource.getResourceMethod()));
        return answer(new Rejection(CommonProblem.INTERNAL), request);
    }

    /** The refusal as a response; also for exception mappers of other parts of the platform. */
    public static Response answer(Rejection rejection, ContainerRequestContext request) {
        var locale = Languages.preferred(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var problem =
                rejection.toProblem(
                        locale,
                        request.getUriInfo().getRequestUri().getRawPath(),
                        Correlation.id());
        var response =
                Response.status(problem.status())
                        .type(Problem.MEDIA_TYPE)
                        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                        .entity(problem);
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        var retryAfter = problem.extensions().get("retryAfter");
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        return response.build();
    }

    private static InputError error(ConstraintViolation<?> violation) {
        var steps = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
        var kind =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        var type =
                switch (kind) {
                    case "NotNull", "NotBlank", "NotEmpty" -> CommonProblem.REQUIRED;
                    case "Size", "CodePointLength" -> CommonProblem.INVALID_LENGTH;
                    default -> CommonProblem.INVALID_VALUE;
                };
        Object[] args =
                type == CommonProblem.REQUIRED
                        ? new Object[0]
                        : new Object[] {violation.getMessage()};
        var inBody = steps.size() > 2 || fromBody(violation, steps);
        if (!inBody && steps.size() == 2) {
            return InputError.ofParameter(steps.get(1).getName(), type, args);
        }
        return InputError.at(
                pointer(steps.subList(Math.min(2, steps.size()), steps.size())), type, args);
    }

    /**
     * A violation of the body itself (absent) has the two steps method and parameter; it is known
     * by its annotations.
     */
    private static boolean fromBody(ConstraintViolation<?> violation, List<Path.Node> steps) {
        if (steps.size() != 2 || violation.getRootBeanClass() == null) {
            return false;
        }
        var index = steps.get(1).as(Path.ParameterNode.class).getParameterIndex();
        return Arrays.stream(violation.getRootBeanClass().getMethods())
                .filter(method -> method.getName().equals(steps.get(0).getName()))
                .filter(method -> method.getParameterCount() > index)
                .anyMatch(
                        method ->
                                Arrays.stream(method.getParameterAnnotations()[index])
                                        .noneMatch(
                                                annotation ->
                                                        annotation
                                                                .annotationType()
                                                                .getName()
                                                                .startsWith("jakarta.ws.rs")));
    }

    private static String pointer(List<Path.Node> steps) {
        var pointer = new StringBuilder();
        for (var step : steps) {
            if (step.isInIterable() && step.getIndex() != null) {
                pointer.append('/').append(step.getIndex());
            }
            if (step.getName() != null && !step.getName().startsWith("<")) {
                pointer.append('/').append(step.getName());
            }
        }
        return pointer.toString();
    }
}
