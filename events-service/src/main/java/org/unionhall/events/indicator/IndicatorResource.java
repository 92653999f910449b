package org.unionhall.events.indicator;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.calendar.MonthsInQuery;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;

/** Indicators over HTTP. */
@Path("/api/v1/indicators")
@Tag(name = "indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

    /** For which union and which months something is asked. */
    static class AboutInQuery extends MonthsInQuery {

        @QueryParam("unit")
        UUID unit;

        @Inject Clock clock;

        Question question(String dimension, Boolean below) {
            return Question.of(
                    unit, months(YearMonth.now(clock)), dimension, Boolean.TRUE.equals(below));
        }
    }

    @Inject ReadIndicators read;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "listIndicators")
    public Page<IndicatorView> list(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        var locale = Languages.preferred(languages);
        var all = Arrays.stream(Indicator.values()).map(one -> IndicatorView.of(one, locale));
        return new Page<>(all.toList(), null);
    }

    @GET
    @Path("/{code}")
    @Refuses
    @Operation(operationId = "getIndicator")
    public IndicatorValueView value(
            @PathParam("code") Indicator code,
            @BeanParam AboutInQuery about,
            @Parameter(
                            example = "group",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 40))
                    @QueryParam("dimension")
                    String dimension,
            @Parameter(example = "true") @QueryParam("below") Boolean below,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        var question = about.question(dimension, below);
        return read.value(code, question, actor.get(), Languages.preferred(languages));
    }
}
