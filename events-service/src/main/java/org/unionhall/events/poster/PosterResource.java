package org.unionhall.events.poster;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.events.channel.ChannelResource.CodeInPath;
import org.unionhall.events.channel.FindChannels;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;
import org.unionhall.platform.web.problem.Rejection;

/** The poster of a channel, for anybody who holds its code: it says what the code says. */
@Path("/api/v1/channels/{code}/poster")
@Tag(name = "channels")
public class PosterResource {

    /** Not longer: a title that is put right shows at once. */
    private static final String A_MINUTE = "public, max-age=60";

    @Inject FindChannels channels;
    @Inject KeptPosters posters;

    @GET
    @Open
    @Refuses({
        "CHANNEL_UNKNOWN",
        "POSTER_CHANNEL_CLOSED",
        "POSTER_DRIVE_OVER",
        "POSTER_UNIT_TAKES_NO_MEMBERS"
    })
    @Produces({ContentTypes.PDF, ContentTypes.PNG})
    @Operation(operationId = "getChannelPoster")
    @APIResponse(
            responseCode = "200",
            description = "The poster",
            content = {
                @Content(
                        mediaType = ContentTypes.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ContentTypes.PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response poster(
            @BeanParam CodeInPath code,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"pdf", "png"}))
                    @QueryParam("format")
                    String format,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"zh", "en"}))
                    @QueryParam("lang")
                    String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        var wanted = format(format, accept);
        var words = words(lang, languages);
        var poster = Poster.of(channels.way(code.read()), words);
        return Response.ok(posters.get(poster, wanted))
                .type(wanted.type())
                .header(HttpHeaders.CACHE_CONTROL, A_MINUTE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static PosterFormat format(String format, String accept) {
        if (format == null || format.isEmpty()) {
            boolean picture =
                    accept != null
                            && accept.contains(ContentTypes.PNG)
                            && !accept.contains(ContentTypes.PDF);
            return picture ? PosterFormat.PNG : PosterFormat.PDF;
        }
        return switch (format) {
            case "pdf" -> PosterFormat.PDF;
            case "png" -> PosterFormat.PNG;
            default -> throw Rejection.invalidParameter("format", "pdf, png");
        };
    }

    private static PosterWords words(String lang, String languages) {
        if (lang == null || lang.isEmpty()) {
            return PosterWords.in(Languages.preferred(languages));
        }
        return switch (lang) {
            case "zh" -> PosterWords.CHINESE;
            case "en" -> PosterWords.ENGLISH;
            default -> throw Rejection.invalidParameter("lang", "zh, en");
        };
    }
}
