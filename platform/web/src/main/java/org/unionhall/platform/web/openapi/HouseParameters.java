package org.unionhall.platform.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the parameters that mean the same everywhere, as far as an operation does not. */
final class HouseParameters {

    private static final String ID = "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10";

    private HouseParameters() {}

    static void complete(String path, Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (var parameter : operation.getParameters()) {
            var name = String.valueOf(parameter.getName());
            switch (name) {
                case "If-Match" -> {
                    told(parameter, "The `ETag` that was read", "\"v1\"");
                    bounded(parameter, 256);
                }
                case "Idempotency-Key" -> {
                    told(
                            parameter,
                            "Any key of your own; a repetition with it gets the same answer",
                            ID);
                    bounded(parameter, 128);
                }
                case "Accept-Language" -> {
                    told(parameter, "Chinese unless told", "en");
                    bounded(parameter, 256);
                }
                default -> {
                    if (parameter.getIn() == Parameter.In.PATH && isId(parameter.getSchema())) {
                        told(parameter, "The id of one of the `" + listOf(path, name) + "`", ID);
                    }
                }
            }
            HouseBounds.complete(parameter.getSchema());
        }
    }

    private static boolean isId(Schema schema) {
        return schema != null
                && ("uuid".equals(schema.getFormat())
                        || "#/components/schemas/UUID".equals(schema.getRef()));
    }

    private static String listOf(String path, String name) {
        var before = path.substring(0, path.indexOf("{" + name + "}") - 1);
        return before.substring(before.lastIndexOf('/') + 1);
    }

    private static void told(Parameter parameter, String description, String example) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(description);
        }
        if (parameter.getExample() == null && parameter.getExamples() == null) {
            parameter.setExample(example);
        }
    }

    private static void bounded(Parameter parameter, int longest) {
        if (parameter.getSchema() == null || parameter.getSchema().getMaxLength() == null) {
            parameter.setSchema(
                    OASFactory.createSchema()
                            .type(List.of(Schema.SchemaType.STRING))
                            .maxLength(longest));
        }
    }
}
