package org.unionhall.platform.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Gives examples and ends to the parameters that mean the same everywhere. */
final class HouseParameters {

    private static final String ID = "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10";

    private HouseParameters() {}

    static void complete(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (var parameter : operation.getParameters()) {
            switch (String.valueOf(parameter.getName())) {
                case "If-Match" -> {
                    shown(parameter, "\"v1\"");
                    bounded(parameter, 256);
                }
                case "Idempotency-Key" -> {
                    shown(parameter, ID);
                    bounded(parameter, 128);
                }
                case "Accept-Language" -> {
                    shown(parameter, "en");
                    bounded(parameter, 256);
                }
                case "on" -> shown(parameter, "2026-09-30");
                default -> {
                    if (parameter.getIn() == Parameter.In.PATH && isId(parameter.getSchema())) {
                        shown(parameter, ID);
                    }
                }
            }
            HouseBounds.complete(parameter.getSchema());
            asText(parameter);
        }
    }

    private static boolean isId(Schema schema) {
        return schema != null
                && ("uuid".equals(schema.getFormat())
                        || "#/components/schemas/UUID".equals(schema.getRef()));
    }

    private static void shown(Parameter parameter, String example) {
        if (parameter.getExample() == null && parameter.getExamples() == null) {
            parameter.setExample(example);
        }
    }

    /** The scanner reads an example of digits as a number, also where a text is meant. */
    private static void asText(Parameter parameter) {
        var schema = parameter.getSchema();
        if (schema != null
                && List.of(Schema.SchemaType.STRING).equals(schema.getType())
                && parameter.getExample() != null) {
            parameter.setExample(String.valueOf(parameter.getExample()));
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
