package org.unionhall.platform.web.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.unionhall.platform.web.problem.Problem;

/**
 * What every operation has in common: the bearer token, and the problems that any of them can
 * answer.
 */
public class HouseOpenApi implements OASFilter {

    private static final String BEARER = "bearer";

    private static final String OPEN_MARK = "x-open";

    private static final String BY_THE_SCANNER = "Bad Request";

    private static final Map<String, String> PROBLEMS =
            Map.of(
                    "400",
                            "The request cannot be read (`MALFORMED_JSON`, `UNKNOWN_FIELD`,"
                                    + " `UNKNOWN_VALUE`, `INVALID_PARAMETER` …)",
                    "429", "Too many requests (`TOO_MANY_REQUESTS`); see `Retry-After`",
                    "500", "Our mistake (`INTERNAL`)",
                    "503", "Temporarily unavailable (`UPSTREAM_UNAVAILABLE`); see `Retry-After`");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            api.setComponents(components);
        }
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(
                                "An access token of `POST /api/v1/sign-in/tokens` or `POST"
                                        + " /oauth2/token`; kept to RFC8725: RS256 and nothing"
                                        + " else, issuer, audience and times checked."));
        introduce(api);
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        HouseSchemas.complete(components);
        api.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations()
                                        .values()
                                        .forEach(operation -> complete(path, operation)));
        AnswerHeaders.locations(api.getPaths().getPathItems());
    }

    /** A service is seen through the gateway; whoever finds its own document must learn that. */
    private static void introduce(OpenAPI api) {
        var info = api.getInfo();
        if (info == null) {
            info = OASFactory.createInfo();
            api.setInfo(info);
        }
        if (info.getDescription() == null) {
            info.setDescription(
                    "One service of Unionhall; clients reach it through the gateway, whose"
                            + " `/openapi` holds this document merged with the others.");
        }
        info.setLicense(
                OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0"));
    }

    private static void complete(String path, Operation operation) {
        markOnce(operation);
        HouseParameters.complete(path, operation);
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        new TreeMap<>(PROBLEMS).forEach((status, text) -> problem(operation, status, text));
        if (path.contains("{")) {
            problem(
                    operation,
                    "404",
                    "There is no such thing, or it is out of sight (`NOT_FOUND`)");
        }
        if (operation.getRequestBody() != null) {
            problem(operation, "413", "The body is larger than a megabyte (`TOO_LARGE`)");
            problem(operation, "415", "The body is of another kind (`UNSUPPORTED_MEDIA_TYPE`)");
            problem(operation, "422", "Some of the input is not valid (`INVALID_INPUT`)");
        }
        var open =
                operation.getExtensions() != null
                        && operation.getExtensions().containsKey(OPEN_MARK);
        if (open) {
            operation.setSecurity(List.of());
        } else {
            operation.setSecurity(
                    List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
            problem(operation, "401", "No valid access token (`UNAUTHENTICATED`)");
            problem(operation, "403", "Seen but not allowed (`FORBIDDEN`)");
        }
        AnswerHeaders.complete(operation);
        operation
                .getResponses()
                .getAPIResponses()
                .forEach(
                        (status, response) -> {
                            if (status.compareTo("400") >= 0 && response.getContent() == null) {
                                response.setContent(problemContent());
                            }
                            AnswerHeaders.bound(response);
                            bound(response.getContent());
                        });
    }

    private static void bound(Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes()
                    .values()
                    .forEach(media -> HouseBounds.complete(media.getSchema()));
        }
    }

    /**
     * The scanner repeats an operation's mark on all below it; it belongs to the operation alone.
     */
    private static void markOnce(Operation operation) {
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().removeExtension(OPEN_MARK);
            unmark(operation.getRequestBody().getContent());
        }
        var responses = operation.getResponses();
        if (responses != null) {
            responses.removeExtension(OPEN_MARK);
            for (var response : responses.getAPIResponses().values()) {
                response.removeExtension(OPEN_MARK);
                unmark(response.getContent());
            }
        }
    }

    private static void unmark(Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(type -> type.removeExtension(OPEN_MARK));
        }
    }

    private static void problem(Operation operation, String status, String text) {
        var told = operation.getResponses().getAPIResponse(status);
        if (told != null && BY_THE_SCANNER.equals(told.getDescription())) {
            told.setDescription(text);
        }
        if (told == null) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(text));
        }
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(
                                        OASFactory.createSchema()
                                                .ref("#/components/schemas/Problem")));
    }
}
