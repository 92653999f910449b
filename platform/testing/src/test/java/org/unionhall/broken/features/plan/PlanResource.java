package org.unionhall.broken.features.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/plans")
class PlanResource {

    @GET
    @Operation(operationId = "getPlan", summary = "s", description = "d")
    public String get() {
        return "";
    }
}
