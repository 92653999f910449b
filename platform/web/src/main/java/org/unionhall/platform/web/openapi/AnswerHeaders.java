package org.unionhall.platform.web.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the headers that the house itself adds to answers, as far as an operation does not. */
final class AnswerHeaders {

    private static final String RETRY_AFTER = "Retry-After";
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final Set<String> LATER = Set.of("429", "503");

    private AnswerHeaders() {}

    /** Says where what a {@code POST} made can be read, when it can. */
    static void locations(Map<String, PathItem> paths) {
        paths.forEach(
                (path, item) -> {
                    var thing = thingOf(paths, path);
                    var made = item.getPOST() == null ? null : Made.answer(item.getPOST());
                    if (thing != null && made != null) {
                        tell(made, "Location", thing);
                    }
                });
    }

    private static String thingOf(Map<String, PathItem> paths, String list) {
        return paths.entrySet().stream()
                .filter(path -> path.getKey().matches(Pattern.quote(list) + "/\\{[^/]+}"))
                .filter(path -> path.getValue().getGET() != null)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    static void complete(Operation operation) {
        boolean paged = takes(operation, "cursor");
        boolean repeatable = takes(operation, "Idempotency-Key");
        operation
                .getResponses()
                .getAPIResponses()
                .forEach(
                        (status, response) -> {
                            if (status.startsWith("2") && paged) {
                                tell(response, "Link", "</api>");
                            }
                            if (status.startsWith("2") && repeatable) {
                                tell(response, "Idempotent-Replayed", "true");
                            }
                            if (LATER.contains(status) || (status.equals("409") && repeatable)) {
                                tell(response, RETRY_AFTER, retryAfter());
                            }
                            if (status.equals("401")) {
                                tell(response, "WWW-Authenticate", "Bearer");
                            }
                        });
    }

    static boolean takes(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .map(Parameter::getName)
                        .anyMatch(parameter::equals);
    }

    /** Gives every value an end. */
    static void bound(APIResponse response) {
        if (response.getHeaders() != null) {
            response.getHeaders()
                    .values()
                    .forEach(header -> HouseBounds.complete(header.getSchema()));
        }
    }

    static void tell(APIResponse response, String name, String example) {
        tell(response, name, header(example));
    }

    private static void tell(APIResponse response, String name, Header header) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(name)) {
            response.addHeader(name, header);
        }
    }

    private static Header retryAfter() {
        return OASFactory.createHeader()
                .schema(
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.INTEGER))
                                .format("int32")
                                .minimum(BigDecimal.ONE)
                                .maximum(DAY)
                                .examples(List.of(2)));
    }

    private static Header header(String example) {
        return OASFactory.createHeader()
                .schema(
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.STRING))
                                .maxLength(2048)
                                .examples(List.of(example)));
    }
}
