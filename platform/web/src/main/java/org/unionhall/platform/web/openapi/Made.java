package org.unionhall.platform.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Pending;
import org.unionhall.platform.web.Versioned;

/**
 * Says of an operation what its method declares of its success: that something is made, that it may
 * be repeated, that the view has a version and an address.
 */
final class Made {

    private static final String KEY = "Idempotency-Key";

    private Made() {}

    static void complete(DeclaredOperations declared, Operation operation) {
        var responses = operation.getResponses();
        if (declared.creates(operation) && responses.getAPIResponse("201") == null) {
            var made = responses.getAPIResponse("200");
            responses.removeAPIResponse("200");
            if (declared.answers(operation, Pending.class)) {
                responses.addAPIResponse("202", made.description("Accepted"));
            } else {
                responses.addAPIResponse("201", made.description("Made"));
            }
        }
        if (declared.repeatable(operation) && !AnswerHeaders.takes(operation, KEY)) {
            operation.addParameter(OASFactory.createParameter().name(KEY).in(Parameter.In.HEADER));
        }
        responses
                .getAPIResponses()
                .forEach(
                        (status, response) -> {
                            if (!status.startsWith("2")) {
                                return;
                            }
                            if (declared.answers(operation, Versioned.class)) {
                                AnswerHeaders.tell(response, "ETag", "\"v1\"");
                            }
                            if (declared.downloads(operation)) {
                                file(response);
                            }
                        });
    }

    private static void file(APIResponse response) {
        AnswerHeaders.tell(response, "Content-Disposition", "attachment; filename=\"file\"");
        response.getContent()
                .getMediaTypes()
                .values()
                .forEach(
                        media ->
                                media.setSchema(
                                        OASFactory.createSchema()
                                                .type(List.of(Schema.SchemaType.STRING))
                                                .format("binary")));
    }

    /** What it answers when it has made something, or begun to; null when it does neither. */
    static APIResponse answer(Operation operation) {
        var responses = operation.getResponses();
        var made = responses.getAPIResponse("201");
        return made == null ? responses.getAPIResponse("202") : made;
    }

    /** The address of what was made, where the path does not say it already. */
    static void address(DeclaredOperations declared, Operation operation) {
        var made = answer(operation);
        if (made != null && declared.answers(operation, Located.class)) {
            AnswerHeaders.tell(made, "Location", "/api/v1/…");
        }
    }
}
