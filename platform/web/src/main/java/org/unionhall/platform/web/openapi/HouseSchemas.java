package org.unionhall.platform.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;

/** Describes the values that mean the same everywhere. */
final class HouseSchemas {

    private HouseSchemas() {}

    static void complete(Components components) {
        if (components.getSchemas() == null) {
            return;
        }
        var id = components.getSchemas().get("UUID");
        if (id != null) {
            id.setPattern(null);
            id.setExamples(List.of("01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10"));
        }
        var problem = components.getSchemas().get("Problem");
        if (problem != null) {
            problem.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
        }
        components.getSchemas().forEach(HouseBounds::complete);
    }
}
