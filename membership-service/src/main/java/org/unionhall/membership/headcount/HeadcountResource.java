package org.unionhall.membership.headcount;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.calendar.MonthsInQuery;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.problem.Refuses;

/** Figures of unions. */
@Path("/api/v1/units/{id}/headcount")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
public class HeadcountResource {

    @Inject ReadHeadcounts read;
    @Inject CurrentActor actor;

    @GET
    @Path("/months")
    @Refuses
    @Operation(operationId = "listHeadcountMonths")
    public Page<HeadcountMonthView> months(
            @PathParam("id") UUID id, @BeanParam MonthsInQuery between) {
        return new Page<>(read.months(id, between, actor.get()), null);
    }

    @GET
    @Refuses("DATE_OUT_OF_RANGE")
    @Operation(operationId = "getHeadcount")
    public HeadcountView headcount(@PathParam("id") UUID id, @QueryParam("on") LocalDate on) {
        return read.on(id, on, actor.get());
    }
}
