package org.unionhall.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import org.unionhall.platform.web.problem.Problem;

/**
 * What every operation has in common: the bearer token, and the problems that any of them can
 * answer. The words come from the features' files. This is the English document.
 */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        documentNames = OpenApiFilter.DEFAULT_DOCUMENT_NAME)
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

    private final DeclaredOperations declared;
    private final DocumentWords words;

    /**
     * @param index the classes of the application, while it is built
     */
    public HouseOpenApi(IndexView index) {
        this(index, Language.ENGLISH);
    }

    HouseOpenApi(IndexView index, Language language) {
        declared = DeclaredOperations.in(index);
        words = DocumentWords.of(index, language);
    }

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
                        .bearerFormat("JWT"));
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
                                        .forEach(
                                                (method, operation) ->
                                                        complete(path, method, operation)));
        AnswerHeaders.locations(api.getPaths().getPathItems());
        var operations =
                api.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .toList();
        operations.forEach(operation -> Made.address(declared, operation));
        SharedAnswers.share(components, operations);
        operations.forEach(HouseOpenApi::inOrder);
        new WordedDocument(words).describe(api);
        if (words.language() != Language.ENGLISH) {
            WordedRefusals.describe(api, declared, words.language());
        }
    }

    private static void inOrder(Operation operation) {
        var responses = operation.getResponses();
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private static void introduce(OpenAPI api) {
        var info = api.getInfo();
        if (info == null) {
            info = OASFactory.createInfo();
            api.setInfo(info);
        }
        info.setLicense(
                OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0"));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        markOnce(operation);
        boolean open = mark(operation);
        Made.complete(declared, operation);
        HouseParameters.complete(operation);
        if (declared.declaresRefusals(operation)) {
            boolean writes = method != PathItem.HttpMethod.GET;
            Refusals.complete(path, writes, open, operation, declared.refusals(operation));
        } else {
            byForm(path, open, operation);
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

    /** Marks what needs no token, and says what the rest needs. */
    private boolean mark(Operation operation) {
        if (declared.open(operation)) {
            operation.addExtension(OPEN_MARK, "true");
        }
        boolean open =
                operation.getExtensions() != null
                        && operation.getExtensions().containsKey(OPEN_MARK);
        operation.setSecurity(
                open
                        ? List.of()
                        : List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        return open;
    }

    /** For operations that describe their refusals one by one instead of by {@code @Refuses}. */
    private static void byForm(String path, boolean open, Operation operation) {
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
        if (!open) {
            problem(operation, "401", "No valid access token (`UNAUTHENTICATED`)");
            problem(operation, "403", "Seen but not allowed (`FORBIDDEN`)");
        }
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
        var response = operation.getResponses().getAPIResponse(status);
        if (response != null && BY_THE_SCANNER.equals(response.getDescription())) {
            response.setDescription(text);
        }
        if (response == null) {
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
