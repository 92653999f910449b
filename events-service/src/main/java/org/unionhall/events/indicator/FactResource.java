package org.unionhall.events.indicator;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** The facts behind indicators over HTTP. */
@Path("/api/v1/facts")
@Tag(name = "indicators")
@Produces(MediaType.APPLICATION_JSON)
public class FactResource {

    @Inject ReadIndicators read;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "listFacts")
    public Page<FactView> list(
            @QueryParam("indicator") Indicator indicator,
            @BeanParam IndicatorResource.AboutInQuery about,
            @BeanParam PageRequest page) {
        return read.facts(indicator, about.question(null, false), actor.get(), page);
    }
}
