package org.unionhall.membership.token;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The scanner repeats an operation's {@code x-open} on everything below it; it belongs to the
 * operation alone.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BOTH)
public class OpenMarkOnce implements OASFilter {

    private static final String MARK = "x-open";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() != null) {
            operation.getResponses().removeExtension(MARK);
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().removeExtension(MARK);
            clean(operation.getRequestBody().getContent());
        }
        return operation;
    }

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        response.removeExtension(MARK);
        clean(response.getContent());
        return response;
    }

    private static void clean(Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(OpenMarkOnce::clean);
        }
    }

    private static void clean(MediaType type) {
        type.removeExtension(MARK);
    }
}
