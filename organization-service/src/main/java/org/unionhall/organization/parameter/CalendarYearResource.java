package org.unionhall.organization.parameter;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.problem.Refuses;

/** The calendar of working days over HTTP. */
@Path(CalendarYearView.PATH)
@Tag(name = "Calendar")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CalendarYearResource {

    /** A year in an address. */
    static class YearInPath {

        @PathParam("year")
        @Parameter(
                example = "2026",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                maxLength = 4,
                                pattern = "^" + CalendarYears.KNOWN + "$"))
        String year;

        int read() {
            return CalendarYears.number(year);
        }
    }

    @Inject SetCalendarYear setting;
    @Inject CalendarYears years;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "listCalendarYears")
    public Page<CalendarYearView> list() {
        return new Page<>(years.inOrder().stream().map(CalendarYearView::of).toList(), null);
    }

    @GET
    @Path("/{year}")
    @Refuses
    @Operation(operationId = "getCalendarYear")
    public CalendarYearView get(@BeanParam YearInPath year) {
        return CalendarYearView.of(years.of(year.read()));
    }

    @PUT
    @Path("/{year}")
    @Refuses({
        "CALENDAR_SOURCE_LENGTH",
        "CALENDAR_TOO_MANY_DAYS",
        "CALENDAR_DAY_OF_ANOTHER_YEAR",
        "CALENDAR_DAY_TWICE",
        "CALENDAR_WORKED_WEEKDAY",
        "CALENDAR_WITHOUT_NEW_YEAR"
    })
    @Operation(operationId = "setCalendarYear")
    public CalendarYearView set(
            @BeanParam YearInPath year,
            @BeanParam IfMatch version,
            @NotNull CalendarYearRequest request) {
        return CalendarYearView.of(setting.set(year.read(), request, version, actor.get()));
    }
}
